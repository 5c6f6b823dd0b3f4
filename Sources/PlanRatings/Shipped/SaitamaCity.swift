extension ShippedRule {
  static let saitamaCity = #"""
    id: saitama-city
    version: "1"
    body: {ja: さいたま市, en: Saitama City}
    title: {ja: 達成度による三段階の評価, en: Three levels of attainment}
    note:
      ja: 三段階の境は公表されていません。感染症の影響を受けた行は、人が別の記号を付けます。
      en: The ends of the three levels were not published. Rows that the pandemic affected get a code of their own from a person.
    parameters:
      a: {value: unpublished, ja: Aとする達成率, en: attainment from which A is given}
      b: {value: unpublished, ja: Bとする達成率, en: attainment from which B is given}
    figure: attainment of due
    direction: {up: asWritten, down: turned, unstated: refuse}
    grades:
      - {letter: A, ja: 一番上の段階, en: highest level, status: achieved, when: figure >= $a}
      - {letter: B, ja: 真ん中の段階, en: middle level, status: onTrack, when: figure >= $b}
      - {letter: C, ja: 一番下の段階, en: lowest level, status: late}
    codes:
      - {letter: C（コロナ影響）, ja: 感染症の影響でC, en: "C, COVID-affected"}
      - {letter: −（コロナ影響）, ja: 感染症の影響で評価できない, en: "−, COVID-affected"}
    """#
}
