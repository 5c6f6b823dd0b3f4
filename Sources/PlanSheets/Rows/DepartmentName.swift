/// What a department's printed name looks like.
enum DepartmentName {
  /// Whether words end as the name of a section or another body ends, or with the bracket of a former name.
  static func endsLikeOne(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    let words = line.lastIndex(where: \.isSpace).map { line[($0 + 1)...] } ?? line
    // 「８８社」 and 「-か所」 are values.
    guard let last = words.last, !(words.first?.isDash ?? false), !words.contains(where: { $0.digit != nil })
    else { return false }
    if last.isClosingBracket { return words.contains("←") || endsLikeOne(words.dropLast()) }
    // 社会 and 議会 are rather pieces of longer names.
    if words.count < 3 { return last == "課" && words.count == 2 }
    if words.suffix(2).spells("社会") { return false }
    if endings.contains(last) { return true }
    return longEndings.contains { words.count > $0.count && words.suffix($0.count).elementsEqual($0) }
  }

  /// Whether a piece is too short to be a name of its own: 課, 協会, ター.
  static func isRemainder(_ piece: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = piece.first, let last = piece.last else { return false }
    if cannotBegin.contains(first) { return true }
    if bodies.contains(where: { piece.elementsEqual($0) }) { return true }
    // 「多様性社」「会推進課」; 会計課 is a name of its own.
    if first == "会", !["会計", "会議", "会館"].contains(where: { piece.starts(with: $0.unicodeScalars) }) {
      return true
    }
    return piece.count <= 2 && endings.contains(last)
  }

  /// Whether words are a legal form and nothing else, so that the body's name must follow.
  static func isLegalForm(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    ["法人", "会社"].contains { words.suffix(2).spells($0) } && beginsWithLegalForm(words)
  }

  /// Whether the name of a body begins with its legal form.
  static func beginsWithLegalForm(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    legalForms.contains { words.starts(with: $0) }
  }

  private static let endings = Set("課室係局部所館会署団社校園院場庁隊班科".unicodeScalars)
  private static let longEndings = words(
    "センター", "組合", "法人", "機構", "担当", "連盟", "大学", "会議", "窓口", "商店街", "グループ", "チーム", "プラザ", "ホール", "担当者", "推進員",
    "委員", "役所", "役場")
  private static let bodies = words("事務局", "センター", "協議会", "委員会", "連合会", "組合")
  private static let cannotBegin = Set("ー々ゃゅょっぁぃぅぇぉャュョッァィゥェォ）)・".unicodeScalars)
  private static let legalForms = words(
    "株式会社", "有限会社", "公益", "一般社団", "一般財団", "社会福祉法人", "NPO", "ＮＰＯ", "特定非営利", "独立行政法人", "国立", "（公", "(公", "（一",
    "(一", "（株）",
    "(株)")

  private static func words(_ words: String...) -> [[Unicode.Scalar]] {
    words.map { Array($0.unicodeScalars) }
  }
}
