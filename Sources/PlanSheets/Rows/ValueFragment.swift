import PlanModel

/// A printed word of a row's values; a cell is one or several of them.
struct ValueFragment: Sendable {
  var range: Range<Int>
  /// The line's index in the row.
  var rowLine: Int
  var startsLine: Bool
  /// The words without footnote marks.
  var words: [Unicode.Scalar]

  private init(range: Range<Int>, rowLine: Int, startsLine: Bool, in text: SheetText) {
    self.range = range
    self.rowLine = rowLine
    self.startsLine = startsLine
    var words = PrintedWords(CollectionOfOne(range), in: text)
    words.stripMarks()
    self.words = words.scalars
  }

  /// The words of a line; 「―　件」, parted by an ideographic space, is one.
  static func fragments(of line: RowLine, at rowLine: Int, in text: SheetText) -> [ValueFragment] {
    var fragments: [ValueFragment] = []
    for token in text.tokens(line.content) {
      if let last = fragments.last, belongs(token, to: last.range, in: text) {
        fragments[fragments.count - 1] = ValueFragment(
          range: last.range.lowerBound..<token.upperBound, rowLine: rowLine, startsLine: last.startsLine,
          in: text)
      } else {
        fragments.append(
          ValueFragment(range: token, rowLine: rowLine, startsLine: fragments.isEmpty, in: text))
      }
    }
    return fragments
  }

  private static func belongs(_ token: Range<Int>, to last: Range<Int>, in text: SheetText) -> Bool {
    guard last.count == 1, text.scalars[last.lowerBound].isDash, token.lowerBound == last.upperBound + 1,
      text.scalars[last.upperBound].value == 0x3000, let first = text.scalars[token].first
    else { return false }
    return first.digit == nil && !first.isMinus && !CellWord.isKnown(text.scalars[token])
  }

  /// Whether it can be a cell or a piece of one, by its look alone.
  var looksLikeCell: Bool {
    guard let first = words.first else { return true }
    guard words.count <= 48, !words.contains("。") else { return false }
    if first.digit != nil || first.isMinus || first.isOpeningBracket || first.isClosingBracket
      || first.isComma
      || first.isPoint
    {
      // 「１２０人が参加し…」 is a sentence.
      return words.count { $0.isHiragana } <= 2 && (words.count <= 20 || !CellReading(words).items.isEmpty)
    }
    if CellWord.isKnown(words) || CellWord.isPiece(words) { return true }
    if first == "約" || first == "延" { return words.count <= 12 && words.contains { $0.digit != nil } }
    if let bracket = words.firstIndex(where: \.isOpeningBracket), bracket <= 4 {
      // 「件（85,532件）」: a unit that a line end parted from its number, and the second value.
      return words[bracket...].contains { $0.digit != nil || $0.isDash }
        && !words.contains { $0.isHiragana && $0 != "か" && $0 != "つ" }
    }
    return words.count <= 8
      && !words.dropFirst(first == "か" || first == "つ" ? 1 : 0).contains { $0.isHiragana || $0 == "、" }
  }

  /// Whether it is a value beyond doubt: a number, a dash or a word that sheets print as one.
  var isPlainlyCell: Bool {
    guard let first = words.first else { return false }
    if first.digit != nil || first.isMinus || first == "約" || first == "延" {
      return !CellReading(words).items.isEmpty
    }
    return CellWord.isKnown(words)
  }

  /// Whether it is a number or a dash.
  var isPlainlyNumber: Bool {
    words.first.map { $0.digit != nil || $0.isMinus } ?? false && !CellReading(words).items.isEmpty
  }
}
