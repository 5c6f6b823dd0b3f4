extension ShippedRule {
  static let meanAttainment = #"""
    id: mean-attainment
    version: "1"
    body: {ja: 見出しの数字, en: Headline figures}
    title: {ja: 達成率の平均, en: Mean attainment}
    note:
      ja: どこかの団体の評価ではなく、計画全体を一つの数で表すときの計算です。超えた分が足りない分を埋めます。
      en: No body's rating, but how a plan is told in one number. What is beyond one target makes up for what is short of another.
    figure: attainment of target
    direction: {up: asWritten, down: turned, unstated: refuse}
    grades:
      - {ja: 目標以上, en: target reached, status: achieved, when: figure >= 100%}
      - {ja: 達成率, en: per cent of the target, status: notRated}
    combine:
      - {of: measure, by: mean}
      - {of: pillar, by: mean}
      - {of: plan, by: mean}
    """#
}
