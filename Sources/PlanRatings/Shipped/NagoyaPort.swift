extension ShippedRule {
  static let nagoyaPort = #"""
    id: nagoya-port
    version: "1"
    body: {ja: 名古屋港管理組合, en: Nagoya Port Authority}
    title: {ja: その年度までに求められる水準の達成度, en: Attainment of the level due}
    note:
      ja: その年度の目標があればそれを、なければ最終目標を水準とします。減らす指標の扱いは公表されていません。
      en: The level is the year's own target where one is set, else the final target. What becomes of indicators to be reduced was not published.
    figure: attainment of due
    direction: {up: asWritten, down: refuse, unstated: refuse}
    grades:
      - {letter: 順調, ja: 80％以上, en: on track, status: onTrack, when: figure >= 80%}
      - {letter: やや遅れ, ja: 60％以上80％未満, en: somewhat late, status: late, when: figure >= 60%}
      - {letter: 遅れ, ja: 60％未満, en: late, status: late}
    """#
}
