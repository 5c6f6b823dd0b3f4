extension ShippedRule {
  static let tagawa = #"""
    id: tagawa
    version: "1"
    body: {ja: 田川市, en: Tagawa City}
    title: {ja: 目標への道筋に対する伸び, en: Growth against the path to the target}
    direction: {up: asWritten, down: turned, unstated: refuse}
    grades:
      - {letter: A, ja: 目標どおりに伸びている, en: on pace, status: onTrack, when: actual >= line}
      - {letter: B, ja: 伸びているが遅れている, en: growing but late, status: late, when: actual > baseline}
      - {letter: C, ja: 横ばいか後退, en: flat or worse, status: late}
    codes:
      - letter: 評価なし
        ja: 評価の対象外
        en: unrated
        for: [noBaseline, noActual, pending, noTarget, qualitative]
    """#
}
