extension ShippedRule {
  static let meanAttainmentCapped = #"""
    id: mean-attainment-capped
    version: "1"
    body: {ja: 見出しの数字, en: Headline figures}
    title: {ja: 100％を上限とした達成率の平均, en: "Mean attainment, each capped at 100 %"}
    note:
      ja: 一つの行の超過が、ほかの行の不足を埋めないようにした平均です。
      en: What is beyond one target does not make up for what is short of another.
    figure: attainment of target
    cap: 100%
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
