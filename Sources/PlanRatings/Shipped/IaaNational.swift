extension ShippedRule {
  static let iaaNational = #"""
    id: iaa-national
    version: "1"
    body: {ja: 独立行政法人（国の評価の指針）, en: Independent administrative agencies (national guideline)}
    title: {ja: 目標に対する達成度と質, en: Attainment and quality}
    note:
      ja: Bが標準です。数値のない項目は人が評価します。減らす指標の扱いは公表されていません。
      en: B is the standard grade. Items without numbers are judged by a person. What becomes of indicators to be reduced was not published.
    figure: attainment of target
    direction: {up: asWritten, down: refuse, unstated: refuse}
    cases: {qualitative: calculate}
    grades:
      - {letter: A, ja: 120％以上, en: 120 % or more, status: achieved, when: figure >= 120%}
      - {letter: B, ja: 100％以上120％未満, en: 100 % to below 120 %, status: achieved, when: figure >= 100%}
      - {letter: C, ja: 80％以上100％未満, en: 80 % to below 100 %, status: late, when: figure >= 80%}
      - {letter: D, ja: 80％未満, en: below 80 %, status: late}
    """#
}
