extension ShippedRule {
  static let fuji = #"""
    id: fuji
    version: "1"
    body: {ja: 富士市, en: Fuji City}
    title: {ja: 中間目標に向けた進捗率, en: Progress to the interim target}
    note:
      ja: その年度の目標（中間目標）があればそれに、なければ目標に向けた進捗率です。
      en: Progress to the year's own (interim) target where there is one, else to the target.
    figure: progress to due
    direction: {up: asWritten, down: asWritten, unstated: refuse}
    grades:
      - {letter: 80％以上, ja: 80％以上, en: 80 % or more, status: onTrack, when: figure >= 80%}
      - {letter: 50％以上, ja: 50％以上80％未満, en: 50 % to below 80 %, status: onTrack, when: figure >= 50%}
      - {letter: 50％未満, ja: 20％以上50％未満, en: 20 % to below 50 %, status: late, when: figure >= 20%}
      - {letter: 20％未満, ja: 20％未満, en: below 20 %, status: late}
    codes:
      - {letter: その他, ja: 進捗率を計算できない, en: other, for: [noBaseline, noActual, pending, noTarget, zeroSpan, targetBelowBaseline, qualitative]}
    """#
}
