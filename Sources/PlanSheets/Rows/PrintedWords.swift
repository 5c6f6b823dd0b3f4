import PlanModel

/// Words of one cell or name, joined over line ends, and where they were printed.
struct PrintedWords: Sendable {
  private(set) var scalars: [Unicode.Scalar] = []
  /// From the first scalar printed to behind the last, marks among them; empty where nothing is.
  private(set) var place = 0..<0
  /// The footnote marks taken out of it.
  private(set) var marks: [String] = []

  init() {}

  /// Words of one line.
  init(_ range: Range<Int>, in text: SheetText) {
    scalars = Array(text.scalars[range])
    place = range
    stripMarks()
  }

  /// Joins ranges of a file, each in a line of its own.
  init(_ ranges: [Range<Int>], in text: SheetText) {
    scalars.reserveCapacity(ranges.reduce(0) { $0 + $1.count })
    for range in ranges {
      scalars.append(contentsOf: text.scalars[range])
      place = (place.isEmpty ? range.lowerBound : place.lowerBound)..<range.upperBound
    }
    stripMarks()
  }

  /// Words as they were joined elsewhere.
  init(_ words: some Sequence<Unicode.Scalar>, place: Range<Int>) {
    scalars = Array(words)
    self.place = place
    stripMarks()
  }

  private mutating func stripMarks() {
    marks = FootnoteMark.strip(from: &scalars)
  }

  var string: String { scalars.string }
}

extension SheetText {
  /// The place of words, of which a line at or before them is known.
  func source(of range: Range<Int>, nearLine hint: Int) -> Source {
    let firstLine = line(of: range.lowerBound, near: hint)
    let lastLine = line(of: range.upperBound - 1, near: firstLine)
    return Source(
      file: file, firstLine: firstLine + 1, lastLine: lastLine + 1,
      characters: .init(
        begin: range.lowerBound - lines[firstLine].whole.lowerBound,
        end: range.upperBound - lines[lastLine].whole.lowerBound))
  }

  /// The index of the line that a scalar stands in, searched forward from a line before it.
  private func line(of position: Int, near hint: Int) -> Int {
    var line = hint
    while line + 1 < lines.count, lines[line + 1].whole.lowerBound <= position { line += 1 }
    return line
  }
}
