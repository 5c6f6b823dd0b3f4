extension ShippedRule {
  static let osakaLibraryFinal = #"""
    id: osaka-library-final
    version: "1"
    body: {ja: 大阪府立図書館, en: Osaka Prefectural Library}
    title: {ja: 最終年度の目標に対する状況, en: State against the final year's target}
    note:
      ja: 最終年度の目標だけがある指標に使われます。
      en: Used for indicators that have a final year's target only.
    direction: {up: asWritten, down: turned, unstated: refuse}
    grades:
      - {letter: 早期達成, ja: 目標以上, en: reached early, status: achieved, when: actual >= target}
      - {letter: 上昇, ja: 基準値より良い, en: rising, status: onTrack, when: actual > baseline}
      - {letter: 同水準, ja: 基準値と同じ, en: same, status: late, when: actual = baseline}
      - {letter: 下降, ja: 基準値より悪い, en: falling, status: late}
    """#
}
