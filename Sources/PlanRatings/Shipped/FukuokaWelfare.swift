extension ShippedRule {
  static let fukuokaWelfare = #"""
    id: fukuoka-welfare
    version: "1"
    body: {ja: 福岡市（保健福祉総合計画）, en: Fukuoka City (health and welfare plan)}
    title: {ja: 目標に向けた進み方, en: Pace to the target}
    note:
      ja: 市民への調査の指標は、±3％の動きを横ばいとします。
      en: For survey indicators a move of ±3 % counts as level.
    direction: {up: asWritten, down: turned, unstated: refuse}
    survey: 3%
    grades:
      - {letter: a, ja: 目標に向けて順調, en: on pace, status: onTrack, when: actual >= line}
      - {letter: b, ja: 当初より良いか横ばい, en: better than the start or level, status: late, when: actual >= baseline}
      - {letter: c, ja: 当初より悪い, en: worse than the start, status: late}
    """#
}
