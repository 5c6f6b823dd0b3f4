import PlanModel

/// Finds where a row's analysis ends and its target and departments begin.
struct TailFinder {
  /// The end of a row.
  struct Found {
    var original: RowReading.ReadCell?
    var revised: RowReading.ReadCell?
    var revisionIsCut = false
    /// The lines of the analysis, by index in the row.
    var analysis: Range<Int>
    var departments: DepartmentReader
  }

  /// Words of several lines with `\n` for line ends.
  private struct Joined {
    var scalars: [Unicode.Scalar] = []
    /// The first line joined, by index in the row.
    var firstLine: Int
  }

  private let lines: [RowLine]
  private let begin: Int
  private let expectation: TargetReader.Expectation
  private let firstScalars: [Unicode.Scalar]
  private let text: SheetText

  /// No row's target and departments take more lines than this.
  private static let longestTail = 64

  init(lines: [RowLine], from begin: Int, row: RowReading, in text: SheetText) {
    self.lines = lines
    self.begin = begin
    self.text = text
    var units: [[Unicode.Scalar]] = []
    var words: [[Unicode.Scalar]] = []
    for cell in row.values {
      for item in cell.reading.items where !item.unit.isEmpty && !units.contains(item.unit) {
        units.append(item.unit)
      }
      if cell.reading.items.isEmpty, !words.contains(cell.words.scalars) { words.append(cell.words.scalars) }
    }
    // The target may be printed in another width than the values.
    for unit in units where unit.contains(where: { $0.isASCII || $0.halfWidth != $0 }) {
      for other in [unit.map(\.halfWidth), unit.map { $0 == "%" ? "％" : $0 }] where !units.contains(other) {
        units.append(other)
      }
    }
    expectation = TargetReader.Expectation(
      units: units.count > 1 ? units.sorted { $0.count > $1.count } : units,
      words: words.sorted { $0.count > $1.count },
      seriesCount: max(
        row.values.map(\.reading.items.count).max() ?? 0, SeriesNames.read(row.name.scalars) == nil ? 0 : 2))
    firstScalars = words.compactMap(\.first)
  }

  /// The target behind the analysis, with the departments behind it; where `needsNumber`, only a number with a unit
  /// of the row's will do.
  func atEnd(needsNumber: Bool) -> Found? {
    let afterSentences = afterSentences(from: begin)
    for mustBeClear in [true, false] {
      for index in afterSentences..<lines.count where mayBegin(index) {
        guard let found = tail(at: index, mustBeClear: mustBeClear || needsNumber) else { continue }
        let item = found.original?.reading.items.first
        if !needsNumber || item.map({ $0.amount != nil && expectation.units.contains($0.unit) }) ?? false {
          return found
        }
      }
    }
    return nil
  }

  /// The target between the values and the analysis, with the departments behind the analysis.
  func beforeAnalysis() -> Found? {
    guard begin < lines.count, mayBegin(begin) else { return nil }
    let end = min(lines.count, begin + 8)
    let joined = join(begin..<end)
    guard let tail = TargetReader(expectation).tail(joined.scalars), tail.departments < joined.scalars.count
    else { return nil }
    let analysisBegin = begin + joined.scalars[..<tail.departments].count { $0 == "\n" }
    var found = withoutTarget(begins: true, from: analysisBegin)
    guard !found.analysis.isEmpty, !found.departments.departments.isEmpty else { return nil }
    found.original = cell(tail.original, of: joined, line: begin)
    found.revised = tail.revised.map { cell($0, of: joined, line: begin) }
    found.revisionIsCut = tail.revisionIsCut
    return found
  }

  /// What a row holds whose target was read among the values, or is missing.
  ///
  /// - Parameters:
  ///   - begins: whether a revision of that target may stand next.
  ///   - first: the first line that belongs to it; the one behind the values where none is given.
  /// - Returns: the revision, the analysis and the departments.
  func withoutTarget(begins: Bool, from first: Int? = nil) -> Found {
    var first = first ?? begin
    var revised: RowReading.ReadCell?
    if begins, first < lines.count, text.scalars[lines[first].content].first?.isArrow ?? false {
      let joined = join(first..<min(lines.count, first + 8))
      var cursor = ScalarCursor(joined.scalars)
      while cursor.skip(where: { $0.isArrow }) {}
      cursor.skipSpacesAndBreaks()
      if let range = TargetReader(expectation).cell(at: &cursor) {
        revised = cell(range, of: joined, line: first)
        TargetReader.skipChange(at: &cursor)
        first +=
          joined.scalars[..<cursor.index].count { $0 == "\n" }
          + (cursor.isAtEnd || cursor.next == "\n" ? 1 : 0)
      }
    }
    let sentencesEnd = afterSentences(from: first)
    for index in sentencesEnd..<lines.count where lines[index].content.count <= 24 {
      let reader = DepartmentReader(join(index..<lines.count).scalars[...])
      if !reader.isUnclear, !reader.departments.isEmpty {
        return Found(revised: revised, analysis: first..<index, departments: reader)
      }
    }
    if let block = lines.indices.last(where: { lines[$0].gapBefore }), block >= sentencesEnd, block > first,
      lines[block...].allSatisfy({ $0.content.count <= 16 })
    {
      return Found(
        revised: revised, analysis: first..<block,
        departments: DepartmentReader(join(block..<lines.count).scalars[...]))
    }
    return Found(revised: revised, analysis: first..<lines.count, departments: DepartmentReader([]))
  }

  /// The first line behind the last sentence, and no further from the end than a tail can reach.
  private func afterSentences(from first: Int) -> Int {
    let first = max(first, lines.count - Self.longestTail)
    return lines[first...].lastIndex { text.scalars[$0.content].contains("。") }.map { $0 + 1 } ?? first
  }

  private func mayBegin(_ index: Int) -> Bool {
    guard let first = text.scalars[lines[index].content].first else { return false }
    return first.digit != nil || first.isMinus || first.isOpeningBracket
      || Self.otherBeginnings.contains(first)
      || !CellWord.known.words(beginningWith: first).isEmpty || firstScalars.contains(first)
  }

  /// The words before a number, and plus signs.
  private static let otherBeginnings = Set("約延計累最第年月週全+＋".unicodeScalars)

  private func tail(at index: Int, mustBeClear: Bool) -> Found? {
    let joined = join(index..<lines.count)
    guard let tail = TargetReader(expectation).tail(joined.scalars) else { return nil }
    let words = joined.scalars[tail.departments...]
    guard !looksLikeProse(words) else { return nil }
    let departments = DepartmentReader(words)
    guard !mustBeClear || !departments.isUnclear && !departments.departments.isEmpty else { return nil }
    return Found(
      original: cell(tail.original, of: joined, line: index),
      revised: tail.revised.map { cell($0, of: joined, line: index) },
      revisionIsCut: tail.revisionIsCut, analysis: begin..<index, departments: departments)
  }

  /// Departments begin with no digit and have no sentence's words.
  private func looksLikeProse(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = words.first else { return false }
    if first.digit != nil || first.isArrow || words.contains("。") { return true }
    for line in words.split(separator: "\n") {
      if line.count > 28 { return true }
      if let first = line.first, first.digit != nil { return true }
      if line.contains("を") || line.suffix(2).spells("した") || line.suffix(2).spells("ため") { return true }
    }
    return false
  }

  /// A word that no list knows, in a block of its own before the departments: 「完成 都市計画課」.
  func wordOfItsOwn() -> Found? {
    let first = afterSentences(from: begin)
    guard
      let index = (first..<lines.count).last(where: { lines[$0].gapBefore && $0 > begin })
        ?? (begin == first && begin < lines.count ? begin : nil),
      let token = text.tokens(lines[index].content).first, token.count <= 8,
      !DepartmentName.endsLikeOne(text.scalars[token]),
      !text.scalars[token].contains(where: { $0 == "、" || $0.digit != nil })
    else { return nil }
    let joined = join(index..<lines.count)
    let departments = DepartmentReader(joined.scalars[token.count...].drop { $0.isSpace || $0 == "\n" })
    guard !departments.departments.isEmpty, !departments.isUnclear else { return nil }
    return Found(
      original: cell(0..<token.count, of: joined, line: index), analysis: begin..<index,
      departments: departments)
  }

  private func join(_ range: Range<Int>) -> Joined {
    var joined = Joined(firstLine: range.lowerBound)
    joined.scalars.reserveCapacity(lines[range].reduce(0) { $0 + $1.content.count + 1 })
    for line in lines[range] {
      if line.content.lowerBound != lines[range.lowerBound].content.lowerBound { joined.scalars.append("\n") }
      joined.scalars.append(contentsOf: text.scalars[line.content])
    }
    return joined
  }

  /// Where joined words were printed.
  private func place(of range: Range<Int>, in joined: Joined) -> Range<Int> {
    var line = joined.firstLine
    var lineBegin = 0
    func position(of index: Int) -> Int {
      while index > lineBegin + lines[line].content.count {
        lineBegin += lines[line].content.count + 1
        line += 1
      }
      return lines[line].content.lowerBound + index - lineBegin
    }
    let begin = position(of: range.lowerBound)
    return begin..<position(of: range.upperBound - 1) + 1
  }

  private func cell(_ range: Range<Int>, of joined: Joined, line: Int) -> RowReading.ReadCell {
    var range = range
    while let last = joined.scalars[range].last, last.isSpace || last == "\n" { range = range.dropLast() }
    let words = PrintedWords(
      joined.scalars[range].lazy.filter { $0 != "\n" }, place: place(of: range, in: joined))
    return RowReading.ReadCell(words: words, reading: CellReading(words.scalars), line: lines[line].line)
  }
}
