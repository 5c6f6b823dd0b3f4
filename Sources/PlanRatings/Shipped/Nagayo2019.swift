extension ShippedRule {
  static let nagayo2019 = #"""
    id: nagayo-2019
    version: "2019"
    body: {ja: 長与町, en: Nagayo Town}
    title: {ja: 基準値と目標値に対する評価（令和元年度）, en: Rating against baseline and target (FY2019)}
    years: [2019, 2019]
    note:
      ja: 同じ文字でも、平成28年度の評価とは意味が違います。
      en: The same letters mean something else in the rating of FY2016.
    direction: {up: asWritten, down: turned, unstated: refuse}
    grades:
      - {letter: S, ja: 目標値を上回る, en: above the target, status: achieved, when: actual > target}
      - {letter: A, ja: 基準値を上回る, en: above the baseline, status: onTrack, when: actual > baseline}
      - {letter: B, ja: 基準値から10％以内, en: within 10 % of the baseline, status: late, when: actual >= baseline - 10%}
      - {letter: C, ja: 基準値を10％を超えて下回る, en: more than 10 % below the baseline, status: late}
    codes:
      - {letter: "−", ja: 評価できない, en: cannot be assessed, for: [noBaseline, noActual, pending, noTarget]}
    """#
}
