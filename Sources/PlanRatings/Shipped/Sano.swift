extension ShippedRule {
  static let sano = #"""
    id: sano
    version: "1"
    body: {ja: 佐野市, en: Sano City}
    title: {ja: 達成率による点数, en: Points by attainment}
    note:
      ja: 施策は指標の点数に政策の点（1から3点、人が加える）を足し、合計を四段階に分けます。四段階の境は公表されていないため、値を与えるまで施策の評価はしません。
      en: Measures add one to three policy points, given by a person, and totals fall into four bands. Their ends were not published, so measures are not rated until they are given.
    parameters:
      first: {value: unpublished, ja: 四段階の一番上の境（満点に対する割合）, en: "lower end of the highest band, as a share of full points"}
      second: {value: unpublished, ja: 上から二番目の境, en: lower end of the second band}
      third: {value: unpublished, ja: 上から三番目の境, en: lower end of the third band}
    figure: attainment of target
    direction: {up: asWritten, down: refuse, unstated: refuse}
    grades:
      - {letter: "7", ja: 100％以上, en: 100 % or more, status: achieved, points: 7, when: figure >= 100%}
      - {letter: "6", ja: 90％以上100％未満, en: 90 % to below 100 %, status: onTrack, points: 6, when: figure >= 90%}
      - {letter: "5", ja: 80％以上90％未満, en: 80 % to below 90 %, status: onTrack, points: 5, when: figure >= 80%}
      - {letter: "4", ja: 70％以上80％未満, en: 70 % to below 80 %, status: late, points: 4, when: figure >= 70%}
      - {letter: "3", ja: 60％以上70％未満, en: 60 % to below 70 %, status: late, points: 3, when: figure >= 60%}
      - {letter: "2", ja: 50％以上60％未満, en: 50 % to below 60 %, status: late, points: 2, when: figure >= 50%}
      - {letter: "1", ja: 50％未満, en: below 50 %, status: late, points: 1}
    combine:
      - of: measure
        by: points
        bands:
          - {letter: 一段階目, ja: 合計点が最も高い段階, en: highest band, status: achieved, atLeast: $first}
          - {letter: 二段階目, ja: 二番目の段階, en: second band, status: onTrack, atLeast: $second}
          - {letter: 三段階目, ja: 三番目の段階, en: third band, status: late, atLeast: $third}
          - {letter: 四段階目, ja: 最も低い段階, en: lowest band, status: late}
    """#
}
