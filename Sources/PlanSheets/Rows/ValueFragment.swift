import PlanModel

/// A printed word of a row's values; a cell is one or several of them.
struct ValueFragment: Sendable {
  var range: Range<Int>
  /// The line's index in the row.
  var rowLine: Int
  var startsLine: Bool
  /// Whether a blank line or another block stands before it.
  let followsGap: Bool
  /// The words without footnote marks.
  let words: [Unicode.Scalar]
  let reading: CellReading

  private init(range: Range<Int>, rowLine: Int, startsLine: Bool, followsGap: Bool, words: [Unicode.Scalar]) {
    self.range = range
    self.rowLine = rowLine
    self.startsLine = startsLine
    self.followsGap = followsGap
    self.words = words
    reading = CellReading(words)
  }

  /// The words of a line; 「―　件」, parted by an ideographic space, is one.
  ///
  /// - Returns: `nil` where a word of the line can be no cell and no piece of one.
  static func cells(of line: RowLine, at rowLine: Int, in text: SheetText) -> [ValueFragment]? {
    if isRunningText(text.scalars[line.content]) { return nil }
    return cells(
      of: joined(text.tokens(line.content), in: text), at: rowLine, gapBefore: line.gapBefore, in: text)
  }

  /// The words that end a line and are cells beyond doubt, for 「相談件数 ６７２件 ８６０件 …」.
  static func cellsEnding(_ line: RowLine, at rowLine: Int, in text: SheetText) -> [ValueFragment] {
    let tokens = joined(text.tokens(line.content), in: text)
    var first = tokens.endIndex
    while first > 0,
      let cell = cells(of: [tokens[first - 1]], at: rowLine, gapBefore: false, in: text)?.first,
      cell.isPlainlyCell
    {
      first -= 1
    }
    return cells(of: Array(tokens[first...]), at: rowLine, gapBefore: false, in: text) ?? []
  }

  private static func cells(of tokens: [Range<Int>], at rowLine: Int, gapBefore: Bool, in text: SheetText)
    -> [ValueFragment]?
  {
    var fragments: [ValueFragment] = []
    fragments.reserveCapacity(tokens.count)
    for token in tokens {
      let words = FootnoteMark.stripped(text.scalars[token])
      guard looksLikeCell(words) else { return nil }
      fragments.append(
        ValueFragment(
          range: token, rowLine: rowLine, startsLine: fragments.isEmpty,
          followsGap: gapBefore && fragments.isEmpty, words: words))
    }
    return fragments
  }

  /// Whether a line begins with a long word that is no number, as lines of names and analyses do.
  static func isRunningText(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    guard line.count > 9, let first = line.first, !beginsNumber(first) else { return false }
    return !line.prefix(9).contains {
      $0.isSpace || $0.isOpeningBracket || $0.isClosingBracket || $0.isAsterisk
    }
  }

  /// Whether a number, or the rest of one that a line end cut, can begin with a character.
  private static func beginsNumber(_ first: Unicode.Scalar) -> Bool {
    first.digit != nil || first.isMinus || first.isComma || first.isPoint || first == "約" || first == "延"
  }

  private static func joined(_ tokens: [Range<Int>], in text: SheetText) -> [Range<Int>] {
    guard tokens.count > 1, tokens.contains(where: { $0.count == 1 && text.scalars[$0.lowerBound].isDash })
    else {
      return tokens
    }
    var joined: [Range<Int>] = []
    for token in tokens {
      if let last = joined.last, belongs(token, to: last, in: text) {
        joined[joined.count - 1] = last.lowerBound..<token.upperBound
      } else {
        joined.append(token)
      }
    }
    return joined
  }

  private static func belongs(_ token: Range<Int>, to last: Range<Int>, in text: SheetText) -> Bool {
    guard last.count == 1, text.scalars[last.lowerBound].isDash, token.lowerBound == last.upperBound + 1,
      text.scalars[last.upperBound].value == 0x3000, let first = text.scalars[token].first
    else { return false }
    return first.digit == nil && !first.isMinus && !CellWord.isKnown(text.scalars[token])
  }

  /// Whether it can be a cell or a piece of one, by its look alone.
  private static func looksLikeCell(_ words: [Unicode.Scalar]) -> Bool {
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
  var isPlainlyCell: Bool { isPlainlyNumber || CellWord.isKnown(words) }

  /// Whether it is a dash and nothing else.
  var isDash: Bool { !words.isEmpty && words.allSatisfy(\.isDash) }

  /// Whether it is words in brackets that are no second value.
  var isRemark: Bool {
    guard let last = words.last, words.first?.isOpeningBracket ?? false, last.isClosingBracket else {
      return false
    }
    return CellReading(Array(words.dropFirst().dropLast())).items.isEmpty
  }

  /// Whether it is a number with its unit, so that nothing need follow.
  var isWholeNumberWithUnit: Bool {
    reading.items.first.map { $0.amount != nil && !$0.unit.isEmpty } ?? false
  }

  /// Whether it is a number or a dash.
  var isPlainlyNumber: Bool { !reading.items.isEmpty }
}
