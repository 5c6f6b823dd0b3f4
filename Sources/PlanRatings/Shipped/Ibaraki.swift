extension ShippedRule {
  static let ibaraki = #"""
    id: ibaraki
    version: "1"
    body: {ja: 茨城県, en: Ibaraki Prefecture}
    title: {ja: その年度の期待値に対する評価, en: Against a yearly expected value}
    note:
      ja: AとB＋が期待どおりです。境はどれも公表されていません。期待値は、その年度の目標がなければ目標とします。
      en: A and B+ are as expected. None of the ends was published. Without a target of the year's own the target stands for the expected value.
    parameters:
      a: {value: unpublished, ja: Aとする割合, en: share from which A is given}
      bPlus: {value: unpublished, ja: B＋とする割合, en: share from which B+ is given}
      b: {value: unpublished, ja: Bとする割合, en: share from which B is given}
    figure: attainment of due
    direction: {up: asWritten, down: turned, unstated: refuse}
    grades:
      - {letter: A, ja: 期待値を超える, en: beyond expectation, status: achieved, when: figure >= $a}
      - {letter: B+, ja: 期待どおり, en: as expected, status: onTrack, when: figure >= $bPlus}
      - {letter: B, ja: 期待をやや下回る, en: somewhat below, status: late, when: figure >= $b}
      - {letter: C, ja: 期待を下回る, en: below expectation, status: late}
    """#
}
