extension ShippedRule {
  static let mie = #"""
    id: mie
    version: "1"
    body: {ja: 三重県, en: Mie Prefecture}
    title: {ja: 達成率0.85による判定, en: The pass line of 0.85}
    note:
      ja: 達成率は小数第2位まで（47.4÷50.0は0.95）。0.70以上0.85未満は専門家の委員会で検討します。目標を大きく超えた指標は、目標の引き上げを検討します。減らす指標の扱いは公表されていません。
      en: Attainment to two decimals (47.4/50.0 is 0.95). From 0.70 to below 0.85 an expert panel looks at it; over-achievers are reviewed for upward revision. What becomes of indicators to be reduced was not published.
    figure: attainment of target
    rounding: {places: 2, mode: halfUp, beforeComparing: true}
    direction: {up: asWritten, down: refuse, unstated: refuse}
    grades:
      - {letter: 達成, ja: 0.85以上, en: passed, status: achieved, when: figure >= 85%}
      - {letter: 委員会で検討, ja: 0.70以上0.85未満, en: to the expert panel, status: late, when: figure >= 70%}
      - {letter: 未達成, ja: 0.70未満, en: not passed, status: late}
    """#
}
