extension ShippedRule {
  static let oitaCivil = #"""
    id: oita-civil
    version: "1"
    body: {ja: 大分県（土木建築部門）, en: "Oita Prefecture, civil works"}
    title: {ja: 指標の達成度（実績÷目標）, en: Attainment of indicators (actual ÷ target)}
    note:
      ja: 減らす指標は目標÷実績とします（目標1,280、実績965なら132.6％）。
      en: Indicators to be reduced are rated by target ÷ actual (1,280/965 = 132.6 %).
    figure: attainment of target
    direction: {up: asWritten, down: turned, unstated: refuse}
    grades:
      - {letter: 達成, ja: 100％以上, en: achieved, status: achieved, when: figure >= 100%}
      - {letter: 概ね達成, ja: 90％以上100％未満, en: broadly achieved, status: onTrack, when: figure >= 90%}
      - {letter: 達成不十分, ja: 80％以上90％未満, en: insufficient, status: late, when: figure >= 80%}
      - {letter: 著しく不十分, ja: 80％未満, en: markedly insufficient, status: late}
    """#
}
