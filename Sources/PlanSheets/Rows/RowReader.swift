import PlanModel

/// Reads one row: name, values, analysis, target, departments.
struct RowReader {
  private let text: SheetText
  private let lines: [RowLine]
  /// How many columns stand before the target.
  private let count: Int
  private var row = RowReading()

  /// Reads a row, for which the head has `count` value columns without the target's.
  static func read(_ row: ScannedRow, count: Int, in text: SheetText) -> RowReading {
    var reader = RowReader(text: text, lines: row.lines, count: count)
    reader.read()
    return reader.row
  }

  private init(text: SheetText, lines: [RowLine], count: Int) {
    self.text = text
    self.lines = Self.partedAtArrows(lines, in: text)
    self.count = count
    row.expectedValues = count
  }

  /// Parts 「8,500千円⇒9,000千円に変更」 before its arrow, so that the value before it stands alone.
  private static func partedAtArrows(_ lines: [RowLine], in text: SheetText) -> [RowLine] {
    // Values stand in lines with spaces or in short ones; a sentence's arrows need no look.
    guard
      lines.contains(where: { line in
        !ValueFragment.isRunningText(text.scalars[line.content])
          && text.scalars[line.content].contains { $0.isArrow }
      })
    else { return lines }
    return lines.flatMap { line -> [RowLine] in
      guard let arrow = text.scalars[line.content].firstIndex(where: \.isArrow),
        arrow > line.content.lowerBound
      else {
        return [line]
      }
      var before = line
      before.content = line.content.lowerBound..<arrow
      while let last = text.scalars[before.content].last, last.isSpace {
        before.content = before.content.dropLast()
      }
      // 「中止→延期→実施と計画を改めたが、…」 is a sentence.
      let behind = text.scalars[arrow..<line.content.upperBound]
      guard ValueFragment.cells(of: before, at: 0, in: text) != nil, behind.count <= 48,
        !behind.contains("、"), !behind.contains("。"), behind.count(where: \.isHiragana) <= 6
      else { return [line] }
      return [before, RowLine(content: arrow..<line.content.upperBound, line: line.line, gapBefore: false)]
    }
  }

  private mutating func read() {
    guard let start = ValueStart.find(lines, count: count, in: text) else {
      row.name = name(through: lines.count, split: nil)
      return
    }
    row.name = name(through: start.line, split: start.split)
    let afterValues = readValues(from: start)
    readTail(from: afterValues)
  }

  private func name(through end: Int, split: Int?) -> PrintedWords {
    var ranges = lines[..<end].map(\.content)
    if let split {
      var last = lines[end].content.lowerBound..<split
      while let scalar = text.scalars[last].last, scalar.isSpace { last = last.dropLast() }
      ranges.append(last)
    }
    return PrintedWords(ranges, in: text)
  }

  /// Reads the value cells.
  ///
  /// - Returns: the index of the first line behind them.
  private mutating func readValues(from start: ValueStart) -> Int {
    let fragments = start.fragments
    guard let outcome = start.outcome ?? ValueAssembly(fragments, in: text).nearest(to: count) else {
      return start.line
    }
    let cells = outcome.cells.map { range in
      let words = ValueAssembly.words(fragments[range], in: text)
      let reading = range.count == 1 ? fragments[range.lowerBound].reading : CellReading(words.scalars)
      return RowReading.ReadCell(
        words: words, reading: reading, line: lines[fragments[range.lowerBound].rowLine].line)
    }
    row.printedValues = cells.count
    row.values = Array(cells.prefix(count))
    if cells.count == count + 1 {
      row.original = cells.last
      row.targetStandsAmongValues = true
      row.printedValues = count
    }
    return outcome.used < fragments.count
      ? fragments[outcome.used].rowLine : (fragments.last?.rowLine ?? start.line) + 1
  }

  private mutating func readTail(from begin: Int) {
    let finder = TailFinder(lines: lines, from: begin, row: row, in: text)
    // A target behind the analysis is the target, even if the values have one cell too many.
    if let found = finder.atEnd(needsNumber: row.original != nil)
      ?? (row.original == nil ? finder.beforeAnalysis() ?? finder.wordOfItsOwn() : nil)
    {
      if row.original != nil { row.printedValues += 1 }
      row.targetStandsAmongValues = false
      row.original = found.original
      row.revised = found.revised
      row.revisionIsCut = found.revisionIsCut
      row.analysis = lines[found.analysis].map(\.content)
      take(found.departments)
      return
    }
    let found = finder.withoutTarget(begins: row.original != nil)
    row.revised = found.revised
    row.analysis = lines[found.analysis].map(\.content)
    take(found.departments)
  }

  private mutating func take(_ reader: DepartmentReader) {
    row.departments = reader.departments
    row.departmentsAreUnclear = reader.isUnclear || reader.departments.isEmpty
  }
}
