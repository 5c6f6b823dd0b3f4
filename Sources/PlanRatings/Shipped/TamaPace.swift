extension ShippedRule {
  static let tamaPace = #"""
    id: tama-pace
    version: "2016"
    body: {ja: 多摩市（2016年の案）, en: "Tama City (proposal, 2016)"}
    title: {ja: 経過年数に応じた達成度, en: Attainment of what the years gone by make due}
    note:
      ja: 多摩市の計画は5年で、n/5 としています。ここでは計画の年数をそのまま使います。減らす指標の扱いは公表されていません。
      en: Tama's plan ran for five years (n/5); here the plan's own years are used. What becomes of indicators to be reduced was not published.
    figure: attainment of pace
    direction: {up: asWritten, down: refuse, unstated: refuse}
    grades:
      - {letter: 順調, ja: 100％以上, en: steady, status: onTrack, when: figure >= 100%}
      - {letter: 概ね順調, ja: 60％以上100％未満, en: broadly steady, status: onTrack, when: figure >= 60%}
      - {letter: 要改善, ja: 60％未満, en: needs improvement, status: late}
    """#
}
