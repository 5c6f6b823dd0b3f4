import PlanModel

/// A decoded file cut into lines; every later stage speaks of its parts by position.
struct SheetText: Sendable {
  /// A line by where it stands in `SheetText.scalars`.
  struct Line: Sendable {
    /// The whole line without its end.
    var whole: Range<Int>
    /// The line without the spaces around it; empty for a blank line.
    var content: Range<Int>
    /// Whether a form feed stands before it.
    var startsPage: Bool
  }

  /// No line of a sheet is longer; what is, is no text.
  static let longestLine = 100_000

  let file: String
  let scalars: [Unicode.Scalar]
  let lines: [Line]

  init(file: String, scalars: [Unicode.Scalar]) {
    self.file = file
    self.scalars = scalars
    var lines: [Line] = []
    lines.reserveCapacity(scalars.count / 12)
    scalars.withUnsafeBufferPointer { scalars in
      var begin = 0
      while begin < scalars.count {
        var end = begin
        while end < scalars.count, scalars[end] != "\n", scalars[end] != "\r" { end += 1 }
        lines.append(Self.line(begin..<end, in: scalars))
        if end + 1 < scalars.count, scalars[end] == "\r", scalars[end + 1] == "\n" { end += 1 }
        begin = end + 1
      }
    }
    self.lines = lines
  }

  private static func line(_ whole: Range<Int>, in scalars: UnsafeBufferPointer<Unicode.Scalar>) -> Line {
    var lower = whole.lowerBound
    var upper = whole.upperBound
    var startsPage = false
    while lower < upper, scalars[lower].isSpace {
      startsPage = startsPage || scalars[lower] == "\u{0C}"
      lower += 1
    }
    while upper > lower, scalars[upper - 1].isSpace { upper -= 1 }
    return Line(whole: whole, content: lower..<upper, startsPage: startsPage)
  }

  /// The text of a range, which must lie in one line.
  func string(_ range: Range<Int>) -> String {
    scalars[range].string
  }

  /// The place of whole lines, by index.
  func source(lines: ClosedRange<Int>) -> Source {
    Source(file: file, firstLine: lines.lowerBound + 1, lastLine: lines.upperBound + 1)
  }

  /// The words of a line, cut at spaces of any width.
  func tokens(_ range: Range<Int>) -> [Range<Int>] {
    var tokens: [Range<Int>] = []
    tokens.reserveCapacity(8)
    var begin = range.lowerBound
    while begin < range.upperBound {
      while begin < range.upperBound, scalars[begin].isSpace { begin += 1 }
      var end = begin
      while end < range.upperBound, !scalars[end].isSpace { end += 1 }
      if end > begin { tokens.append(begin..<end) }
      begin = end
    }
    return tokens
  }

  /// The lines as text, for showing the words beside the values.
  var printed: PrintedText {
    PrintedText(file: file, lines: lines.map { string($0.whole) })
  }
}
