extension ShippedRule {
  static let fukuokaBasic = #"""
    id: fukuoka-basic
    version: "1"
    body: {ja: 福岡市（基本計画）, en: Fukuoka City (basic plan)}
    title: {ja: 中間目標に向けた指標の動きと、施策の評価, en: "Trend to the interim target, and the rating of measures"}
    note:
      ja: 指標のAからCの境と、施策を四段階に分ける境は公表されていません。事業のAからDの評価（年度の達成度）は別のもので、ここにはありません。
      en: The ends of A to C for indicators and of the four grades of measures were not published. Projects are rated A to D by yearly attainment, which is not part of this file.
    parameters:
      a: {value: unpublished, ja: Aとする進捗率, en: progress from which A is given}
      b: {value: unpublished, ja: Bとする進捗率, en: progress from which B is given}
      steady: {value: unpublished, ja: 施策を順調とするA・Bの割合, en: share of A and B from which a measure is on track}
      broadly: {value: unpublished, ja: 施策を概ね順調とするA・Bの割合, en: share from which it is broadly on track}
      somewhat: {value: unpublished, ja: 施策をやや遅れとするA・Bの割合, en: share from which it is somewhat late}
    figure: progress to due
    direction: {up: asWritten, down: asWritten, unstated: refuse}
    grades:
      - {letter: A, ja: 中間目標に向けて順調, en: on the way to the interim target, status: onTrack, when: figure >= $a}
      - {letter: B, ja: 進んでいるが遅い, en: moving but slowly, status: late, when: figure >= $b}
      - {letter: C, ja: 進んでいない, en: not moving, status: late}
    combine:
      - of: measure
        by: share
        letters: [A, B]
        bands:
          - {letter: 順調, ja: 順調, en: on track, status: onTrack, atLeast: $steady}
          - {letter: 概ね順調, ja: 概ね順調, en: broadly on track, status: onTrack, atLeast: $broadly}
          - {letter: やや遅れ, ja: やや遅れている, en: somewhat late, status: late, atLeast: $somewhat}
          - {letter: 遅れ, ja: 遅れている, en: late, status: late}
    """#
}
