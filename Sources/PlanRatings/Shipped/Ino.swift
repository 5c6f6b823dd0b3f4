extension ShippedRule {
  static let ino = #"""
    id: ino
    version: "1"
    body: {ja: いの町, en: Ino Town}
    title: {ja: 目標値との比較, en: Against the target}
    direction: {up: asWritten, down: turned, unstated: refuse}
    cases: {noValue: ×}
    grades:
      - {letter: ◎, ja: 目標値を上回る, en: above the target, status: achieved, when: actual > target}
      - {letter: ○, ja: 目標値と同じ, en: equal to the target, status: achieved, when: actual = target}
      - {letter: △, ja: 目標値を下回る, en: below the target, status: late, when: actual < target}
      - {letter: ×, ja: 実績がないか終了, en: none or ended, status: late}
    codes:
      - {letter: 評価しない, ja: 目標値がない, en: no target, for: [noTarget]}
    """#
}
