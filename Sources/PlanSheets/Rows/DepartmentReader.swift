import PlanModel

/// Reads 所管課: one or several, a line each or cut over lines, with （←旧課名）.
struct DepartmentReader {
  var departments: [Department] = []
  /// Whether a name looks cut.
  var isUnclear = false

  /// Reads the words behind a target; line ends are `\n`.
  init(_ words: ArraySlice<Unicode.Scalar>) {
    var name: [Unicode.Scalar] = []
    let pieces = Self.pieces(FootnoteMark.stripped(words)[...])
    for (index, piece) in pieces.enumerated() {
      name += piece.words
      let next = index + 1 < pieces.count ? pieces[index + 1] : nil
      if let next, !piece.endsName, Self.goesOn(name, with: next.words) { continue }
      if let next, next.words.first?.isOpeningBracket ?? false, !Self.opensLegalForm(next.words) { continue }
      add(name)
      name = []
    }
  }

  private struct Piece {
    var words: ArraySlice<Unicode.Scalar>
    /// Whether a comma, a stroke or a space ends it.
    var endsName: Bool
  }

  private static func pieces(_ words: ArraySlice<Unicode.Scalar>) -> [Piece] {
    var pieces: [Piece] = []
    var depth = 0
    var begin = words.startIndex
    func add(_ end: Int, endsName: Bool) {
      if begin < end { pieces.append(Piece(words: words[begin..<end], endsName: endsName)) }
      if begin == end, endsName, !pieces.isEmpty { pieces[pieces.count - 1].endsName = true }
      begin = end + 1
    }
    for index in words.indices {
      let scalar = words[index]
      if scalar.isOpeningBracket { depth += 1 }
      if scalar.isClosingBracket { depth = max(0, depth - 1) }
      if scalar == "\n" {
        add(index, endsName: false)
      } else if depth == 0,
        scalar.isSpace || scalar.isComma || scalar == "／" || scalar == "/"
          || scalar == "・" && "課室係".unicodeScalars.contains(index > begin ? words[index - 1] : scalar)
      {
        add(index, endsName: true)
      }
    }
    add(words.endIndex, endsName: false)
    return pieces
  }

  /// Whether a name that came to a line end goes on in the next line.
  private static func goesOn(_ name: [Unicode.Scalar], with next: ArraySlice<Unicode.Scalar>) -> Bool {
    if isOpen(name) || next.first?.isClosingBracket ?? false { return true }
    if next.first?.isOpeningBracket ?? false { return !opensLegalForm(next) }
    return DepartmentName.isRemainder(next) || !DepartmentName.endsLikeOne(name[...])
      || DepartmentName.isLegalForm(name[...])
  }

  private static func opensLegalForm(_ piece: ArraySlice<Unicode.Scalar>) -> Bool {
    DepartmentName.beginsWithLegalForm(piece)
  }

  private static func isOpen(_ name: [Unicode.Scalar]) -> Bool {
    name.reduce(0) { $0 + ($1.isOpeningBracket ? 1 : $1.isClosingBracket ? -1 : 0) } > 0
  }

  private mutating func add(_ words: [Unicode.Scalar]) {
    var name = words[...]
    var formerName: String?
    if let (range, former) = Self.formerName(in: words) {
      formerName = former.string
      name = words[..<range.lowerBound] + words[range.upperBound...]
    }
    while name.last?.isSpace ?? false { name.removeLast() }
    guard !name.isEmpty else {
      // （←旧課名） behind a name that was complete already.
      if let formerName, !departments.isEmpty { departments[departments.count - 1].formerName = formerName }
      return
    }
    departments.append(Department(name: name.string, formerName: formerName))
    let looksWhole = DepartmentName.endsLikeOne(name) || DepartmentName.beginsWithLegalForm(name)
    isUnclear =
      isUnclear || !looksWhole || Self.isOpen(words) || name.contains("。")
  }

  /// 「（←高齢福祉課）」, 「（旧：高齢福祉課）」.
  private static func formerName(in words: [Unicode.Scalar]) -> (Range<Int>, ArraySlice<Unicode.Scalar>)? {
    for (begin, scalar) in words.enumerated() where scalar.isOpeningBracket {
      var cursor = ScalarCursor(words, in: begin + 1..<words.count)
      cursor.skipSpaces()
      if cursor.skip("←") || cursor.skip("⇐") || cursor.skip("<-") {
        _ = cursor.skip("旧")
      } else {
        guard cursor.skip("旧"), cursor.skip(where: { $0 == "：" || $0 == ":" || $0.isSpace }) else { continue }
      }
      cursor.skipSpaces()
      let end = cursor.rest.firstIndex(where: \.isClosingBracket) ?? words.count
      return (begin..<min(end + 1, words.count), words[cursor.index..<end])
    }
    return nil
  }
}
