import PlanModel

/// The printed lines a row was read from, with what became values marked.
struct PrintedPassage {
  let file: String
  let lines: [Line]

  struct Line {
    /// From 1.
    let number: Int
    let pieces: [Piece]
    /// Whether lines between the one before and this one are left out.
    let followsGap: Bool
  }

  struct Piece: Hashable {
    let text: String
    let isMarked: Bool
  }

  /// - Returns: `nil` where the row has no source, or its text was not kept.
  init?(_ indicator: Indicator, in texts: [PrintedText]) {
    let cells = indicator.cells.compactMap(\.source)
    guard let file = (indicator.source ?? cells.first)?.file,
      let text = texts.first(where: { $0.file == file })
    else { return nil }
    self.file = file
    let cellSources = cells.filter { $0.file == file }
    var numbers: Set<Int> = []
    for source in cellSources + (indicator.source.map { [$0] } ?? []) where source.file == file {
      let first = max(source.firstLine, 1)
      let last = min(source.lastLine, text.lines.count)
      if first <= last { numbers.formUnion(first...last) }
    }
    var previous: Int?
    lines = numbers.sorted().map { number in
      defer { previous = number }
      let line = text.lines[number - 1]
      return Line(
        number: number, pieces: Self.pieces(of: line, number: number, cellSources),
        followsGap: previous.map { $0 + 1 < number } ?? false)
    }
    if lines.isEmpty { return nil }
  }

  private static func pieces(of line: String, number: Int, _ sources: [Source]) -> [Piece] {
    let scalars = Array(line.unicodeScalars)
    var isMarked = Array(repeating: false, count: scalars.count)
    for source in sources where source.firstLine <= number && number <= source.lastLine {
      guard let range = source.characters else { continue }
      let begin = number == source.firstLine ? max(range.begin, 0) : 0
      let end = number == source.lastLine ? min(range.end, scalars.count) : scalars.count
      for index in begin..<max(begin, end) where index < scalars.count { isMarked[index] = true }
    }
    var pieces: [Piece] = []
    var begin = 0
    while begin < scalars.count {
      let end = isMarked[begin...].firstIndex { $0 != isMarked[begin] } ?? scalars.count
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars[begin..<end])
      pieces.append(Piece(text: String(text), isMarked: isMarked[begin]))
      begin = end
    }
    return pieces
  }
}
