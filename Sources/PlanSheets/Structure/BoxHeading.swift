/// 「≪課題≫」 and 「≪施策の方向性≫」 inside a measure's box.
enum BoxHeading {
  case issue
  case direction

  /// Reads a heading at the beginning of a line; it may be cut over two.
  ///
  /// - Returns: the heading and where the text behind it begins.
  static func read(_ text: SheetText, line: Int) -> (heading: BoxHeading, rest: Range<Int>, lines: Int)? {
    let content = text.lines[line].content
    guard let first = text.scalars[content].first, isOpening(first) else { return nil }
    for lines in 1...2 where line + lines <= text.lines.count {
      let last = text.lines[line + lines - 1].content
      var cursor = ScalarCursor(text.scalars, in: content.lowerBound..<last.upperBound)
      guard let heading = heading(at: &cursor) else { continue }
      guard cursor.index >= last.lowerBound else { continue }
      cursor.skipSpaces()
      return (heading, cursor.index..<last.upperBound, lines)
    }
    return nil
  }

  private static func heading(at cursor: inout ScalarCursor) -> BoxHeading? {
    while cursor.skip(where: { isOpening($0) }) {}
    cursor.skipSpaces()
    for (spelling, heading) in vocabulary {
      var ahead = cursor
      guard skip(spelling, at: &ahead) else { continue }
      skipBlanks(&ahead)
      if ahead.skip(where: isClosing) {
        while ahead.skip(where: isClosing) {}
      } else if !(ahead.isAtEnd || ahead.next.map { "\r\n".unicodeScalars.contains($0) } ?? true) {
        continue
      }
      cursor = ahead
      return heading
    }
    return nil
  }

  /// Moves behind a word that a line end, with its spaces, may cut.
  private static func skip(_ word: [Unicode.Scalar], at cursor: inout ScalarCursor) -> Bool {
    for scalar in word {
      skipBlanks(&cursor)
      guard cursor.next == scalar else { return false }
      cursor.index += 1
    }
    return true
  }

  private static func skipBlanks(_ cursor: inout ScalarCursor) {
    while let scalar = cursor.next, scalar.isSpace || scalar == "\n" || scalar == "\r" { cursor.index += 1 }
  }

  private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
    "≪《〈＜<【〔［[「『■●◆◇□▼".unicodeScalars.contains(scalar)
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    "≫》〉＞>】〕］]」』".unicodeScalars.contains(scalar)
  }

  private static let vocabulary: [([Unicode.Scalar], BoxHeading)] = {
    let words: [(BoxHeading, [String])] = [
      (.issue, ["現状と課題", "現状・課題", "課題"]),
      (.direction, ["施策の方向性", "取組の方向性", "取り組みの方向性", "今後の方向性", "方向性"]),
    ]
    return words.flatMap { heading, spellings in spellings.map { (Array($0.unicodeScalars), heading) } }
  }()
}
