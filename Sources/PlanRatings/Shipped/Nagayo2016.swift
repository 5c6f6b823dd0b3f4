extension ShippedRule {
  static let nagayo2016 = #"""
    id: nagayo-2016
    version: "2016"
    body: {ja: 長与町, en: Nagayo Town}
    title: {ja: 基準値と目標値に対する評価（平成28年度）, en: Rating against baseline and target (FY2016)}
    years: [2016, 2016]
    note:
      ja: 考え方は令和元年度と同じで、文字が一つずつずれています。CとDの境は令和元年度のBとCに合わせました。
      en: The idea is that of FY2019 with the letters shifted by one. The ends of C and D are taken from B and C of FY2019.
    direction: {up: asWritten, down: turned, unstated: refuse}
    grades:
      - {letter: A, ja: 目標値を上回る, en: above the target, status: achieved, when: actual > target}
      - {letter: B, ja: 基準値を上回る, en: above the baseline, status: onTrack, when: actual > baseline}
      - {letter: C, ja: 基準値から10％以内, en: within 10 % of the baseline, status: late, when: actual >= baseline - 10%}
      - {letter: D, ja: 基準値を10％を超えて下回る, en: more than 10 % below the baseline, status: late}
    codes:
      - {letter: "−", ja: 評価できない, en: cannot be assessed, for: [noBaseline, noActual, pending, noTarget]}
    """#
}
