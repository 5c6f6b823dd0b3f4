import PlanModel

/// Words of one cell or name, joined over line ends, each scalar with the place it was printed at.
struct PrintedWords: Sendable {
  var scalars: [Unicode.Scalar] = []
  /// Where each scalar stands in the file's scalars.
  var positions: [Int] = []
  /// The footnote marks taken out of it.
  var marks: [String] = []

  init() {}

  /// Joins ranges of a file, each in a line of its own.
  init(_ ranges: some Sequence<Range<Int>>, in text: SheetText) {
    for range in ranges { append(range, in: text) }
  }

  mutating func append(_ range: Range<Int>, in text: SheetText) {
    scalars.append(contentsOf: text.scalars[range])
    positions.append(contentsOf: range)
  }

  /// Takes the footnote marks out of the words.
  mutating func stripMarks() {
    marks += FootnoteMark.strip(from: &scalars, positions: &positions)
  }

  var string: String { scalars.string }
}

extension SheetText {
  /// The place of words, from their first line to their last.
  func source(from first: Int, through last: Int, nearLine hint: Int) -> Source {
    let firstLine = line(of: first, near: hint)
    let lastLine = line(of: last, near: firstLine)
    return Source(
      file: file, firstLine: firstLine + 1, lastLine: lastLine + 1,
      characters: .init(
        begin: first - lines[firstLine].whole.lowerBound, end: last + 1 - lines[lastLine].whole.lowerBound))
  }

  /// The index of the line that a scalar stands in, searched forward from a line before it.
  private func line(of position: Int, near hint: Int) -> Int {
    var line = hint
    while line + 1 < lines.count, lines[line + 1].whole.lowerBound <= position { line += 1 }
    return line
  }
}
