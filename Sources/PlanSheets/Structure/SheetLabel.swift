/// 「資料１ Ｐ１」: the document and the page that a sheet is called by.
struct SheetLabel: Hashable, Sendable {
  /// The whole label with digits and letters half-width: `資料1 P1`.
  let text: String
  /// What stands before the page: `資料1`.
  let document: String
  /// The page's number.
  let page: Int

  /// Reads a line that is a label and nothing else.
  init?(_ range: Range<Int>, in scalars: [Unicode.Scalar]) {
    var cursor = ScalarCursor(scalars, in: range)
    let isBracketed = cursor.skip(where: { $0.isOpeningBracket || $0 == "【" })
    let begin = cursor.index
    guard Self.words.contains(where: { cursor.skip($0) }) else { return nil }
    cursor.skipSpaces()
    guard cursor.wholeNumber() != nil else { return nil }
    if cursor.next?.isDash ?? false {
      cursor.index += 1
      guard cursor.wholeNumber() != nil else { return nil }
    }
    let documentEnd = cursor.index
    cursor.skipSpaces()
    guard cursor.next?.halfWidth == "P" || cursor.next?.halfWidth == "p" else { return nil }
    cursor.index += 1
    if cursor.next?.isPoint ?? false { cursor.index += 1 }
    cursor.skipSpaces()
    guard let page = cursor.wholeNumber() else { return nil }
    for tail in Self.tails { _ = cursor.skip(tail) }
    if isBracketed { _ = cursor.skip(where: { $0.isClosingBracket || $0 == "】" }) }
    cursor.skipSpaces()
    guard cursor.isAtEnd else { return nil }
    self.page = page
    document = scalars[begin..<documentEnd].filter { !$0.isSpace }.map(\.halfWidth).string
    text = "\(document) P\(page)"
  }

  /// The label of a sheet, `nil` for the empty one.
  init?(text: String) {
    let scalars = Array(text.unicodeScalars)
    self.init(0..<scalars.count, in: scalars)
  }

  /// The scalars that a label can begin with.
  static func mayBegin(with scalar: Unicode.Scalar) -> Bool {
    scalar == "資" || scalar == "別" || scalar == "参" || scalar == "【" || scalar.isOpeningBracket
  }

  init(document: String, page: Int) {
    self.document = document
    self.page = page
    text = "\(document) P\(page)"
  }

  /// What may stand behind the page: it goes on, or is a draft.
  private static let tails: [[Unicode.Scalar]] = ["（続き）", "（案）"].map { Array($0.unicodeScalars) }

  private static let words: [[Unicode.Scalar]] = ["資料", "別紙", "別表", "別添", "参考資料"].map {
    Array($0.unicodeScalars)
  }
}
