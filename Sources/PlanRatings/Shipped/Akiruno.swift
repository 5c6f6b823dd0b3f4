extension ShippedRule {
  static let akiruno = #"""
    id: akiruno
    version: "1"
    body: {ja: あきる野市, en: Akiruno City}
    title: {ja: 所管課の見込みによる評価, en: The section's own forecast}
    note:
      ja: 計算ではなく、所管課が文字を選びます。
      en: Nothing is worked out; the section chooses the letter.
    figure: judgement
    direction: {up: asWritten, down: asWritten, unstated: asWritten}
    cases: {qualitative: calculate}
    grades:
      - {letter: F, ja: 完了, en: done, status: achieved}
      - {letter: S, ja: 見込みを大きく上回る, en: well ahead, status: achieved}
      - {letter: A, ja: 見込みどおり, en: as forecast, status: onTrack}
      - {letter: B, ja: 半分程度, en: about half, status: late}
      - {letter: C, ja: 半分に満たない, en: less than half, status: late}
      - {letter: X, ja: 未着手, en: not begun, status: late}
      - {letter: Y, ja: 中止, en: stopped, status: notRated}
    codes:
      - {letter: Z, ja: 判断できない, en: cannot judge, for: [needsJudgement]}
    """#
}
