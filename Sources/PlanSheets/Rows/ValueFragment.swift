import PlanModel

/// A printed word of a row's values; a cell is one or several of them.
struct ValueFragment: Sendable {
  var range: Range<Int>
  /// The line's index in the row.
  var rowLine: Int
  var startsLine: Bool

  /// The words of a line; 「―　件」, parted by an ideographic space, is one.
  static func fragments(of line: RowLine, at rowLine: Int, in text: SheetText) -> [ValueFragment] {
    var fragments: [ValueFragment] = []
    for token in text.tokens(line.content) {
      if let last = fragments.last, belongs(token, to: last.range, in: text) {
        fragments[fragments.count - 1].range = last.range.lowerBound..<token.upperBound
      } else {
        fragments.append(ValueFragment(range: token, rowLine: rowLine, startsLine: fragments.isEmpty))
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
  func looksLikeCell(in text: SheetText) -> Bool {
    let words = text.scalars[range]
    guard let first = words.first, words.count <= 24, !words.contains("。") else { return false }
    if first.digit != nil || first.isMinus || first.isOpeningBracket || first.isComma || first.isPoint {
      // 「１２０人が参加し…」 is a sentence.
      return words.count { $0.isHiragana } <= 2 && words.count <= 20
    }
    if CellWord.isKnown(words) { return true }
    if first == "約" || first == "延" { return words.count <= 12 && words.contains { $0.digit != nil } }
    return words.count <= 8 && !words.contains { $0.isHiragana || $0 == "、" }
  }

  /// Whether it is a value beyond doubt: a number, a dash or a word that sheets print as one.
  func isPlainlyCell(in text: SheetText) -> Bool {
    let words = text.scalars[range]
    guard let first = words.first else { return false }
    if first.digit != nil || first.isMinus || first == "約" || first == "延" {
      var scalars = Array(words)
      var positions = Array(range)
      _ = FootnoteMark.strip(from: &scalars, positions: &positions)
      return !CellReading(scalars).items.isEmpty
    }
    return CellWord.isKnown(words)
  }
}
