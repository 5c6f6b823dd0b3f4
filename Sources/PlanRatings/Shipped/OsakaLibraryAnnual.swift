extension ShippedRule {
  static let osakaLibraryAnnual = #"""
    id: osaka-library-annual
    version: "1"
    body: {ja: 大阪府立図書館, en: Osaka Prefectural Library}
    title: {ja: 年度目標の達成度, en: Attainment of the yearly target}
    note:
      ja: 減らす指標の扱いは公表されていません。
      en: What becomes of indicators to be reduced was not published.
    figure: attainment of due
    direction: {up: asWritten, down: refuse, unstated: refuse}
    grades:
      - {letter: A, ja: 110％以上, en: 110 % or more, status: achieved, when: figure >= 110%}
      - {letter: B, ja: 80％以上110％未満, en: 80 % to below 110 %, status: onTrack, when: figure >= 80%}
      - {letter: C, ja: 50％以上80％未満, en: 50 % to below 80 %, status: late, when: figure >= 50%}
      - {letter: D, ja: 50％未満, en: below 50 %, status: late}
    """#
}
