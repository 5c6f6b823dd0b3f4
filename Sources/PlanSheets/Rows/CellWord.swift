import PlanModel

/// Words that stand where a number could.
enum CellWord {
  /// What a word says about the value: a state of work, that it is still being counted, or that it was not measured.
  static func state(of words: [Unicode.Scalar]) -> Cell.State {
    let letters = words.contains(where: \.isSpace) ? words.filter { !$0.isSpace } : words
    if pending.contains(letters) { return .pending }
    if letters.isEmpty || notAvailable.contains(letters) { return .notAvailable }
    return .qualitative
  }

  /// Whether a word is one that sheets commonly print as a value.
  static func isKnown(_ words: some Collection<Unicode.Scalar>) -> Bool {
    known.contains(words)
  }

  /// Whether words are the beginning or the end of a known one that a line end cut: 調査な, し.
  static func isPiece(_ words: [Unicode.Scalar]) -> Bool {
    pieces.contains(words)
  }

  /// All words that may be a target, for finding where one begins.
  static let known = WordList(qualitative.all + pending.all + notAvailable.all)

  private static let pieces = WordList(
    known.all.flatMap { word in
      word.indices.dropFirst().flatMap { [Array(word[..<$0]), Array(word[$0...])] }
    })

  private static let pending = WordList(
    "集計中", "算定中", "集計前", "調査中", "確認中", "精査中", "算出中", "未確定", "未集計", "未公表", "公表前", "公表待ち", "結果待ち", "測定中")
  private static let notAvailable = WordList(
    "調査なし", "調査無し", "調査せず", "未調査", "調査未実施", "測定なし", "未測定", "計測なし", "該当なし", "該当無し", "データなし", "実績なし",
    "設定なし", "未設定", "未把握", "不明", "対象外", "非公表", "N/A", "n/a")
  private static let qualitative = WordList(
    "実施", "未実施", "実施済", "実施済み", "一部実施", "実施中", "達成", "未達成", "完了", "未完了", "完成", "検討", "検討中", "準備", "準備中", "策定",
    "策定済", "策定済み", "策定中", "整備", "整備済", "整備中", "設計", "工事", "着工", "着手", "未着手", "開始", "開設", "継続", "試行", "導入",
    "導入済",
    "未導入", "調査", "運用", "運用開始", "推進", "充実", "拡充", "維持", "改善", "中止", "休止", "廃止", "終了", "有", "無", "有り", "無し",
    "あり",
    "なし", "○", "◯", "〇", "◎", "×", "●")
}
