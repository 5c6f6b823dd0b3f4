/// What a department's printed name looks like.
enum DepartmentName {
  /// Whether words end as the name of a section or another body ends, or with the bracket of a former name.
  static func endsLikeOne(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let last = words.last else { return false }
    if last.isClosingBracket { return words.contains { $0 == "←" } || words.count > 3 }
    guard endings.contains(last) else { return false }
    // 社会 and 議会 are rather pieces of longer names.
    if words.count < 3 { return last == "課" && words.count == 2 }
    if last == "議" { return words.suffix(2).spells("会議") }
    if last == "ー" { return words.suffix(4).spells("センター") }
    if last == "プ" { return words.suffix(4).spells("グループ") }
    if last == "ム" { return words.suffix(3).spells("チーム") }
    if last == "ザ" { return words.suffix(3).spells("プラザ") }
    if last == "ル" { return words.suffix(3).spells("ホール") }
    return true
  }

  /// Whether a piece is too short to be a name of its own: 課, 協会, ター.
  static func isRemainder(_ piece: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = piece.first, let last = piece.last else { return false }
    if cannotBegin.contains(first) { return true }
    if piece.spells("事務局") || piece.spells("センター") || piece.spells("協議会") || piece.spells("委員会") {
      return true
    }
    return piece.count <= 2 && endings.contains(last)
  }

  /// Whether the name of a body begins with its legal form.
  static func beginsWithLegalForm(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    legalForms.contains { words.starts(with: $0) }
  }

  private static let endings = Set("課室係局部所館会署団社組合法人校園院機構公担当班財庁隊区市町村店場学盟街窓口官プザルムー議院科".unicodeScalars)
  private static let cannotBegin = Set("ー々ゃゅょっぁぃぅぇぉャュョッァィゥェォ）)・".unicodeScalars)
  private static let legalForms: [[Unicode.Scalar]] = [
    "株式会社", "有限会社", "公益", "一般社団", "一般財団", "社会福祉法人", "NPO", "ＮＰＯ", "特定非営利", "独立行政法人", "国立", "（公", "(公", "（一",
    "(一",
    "（株）", "(株)",
  ].map { Array($0.unicodeScalars) }
}
