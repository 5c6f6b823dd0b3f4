import PlanModel

/// Where a row's name ends and its values begin.
struct ValueStart {
  /// The index of the first line with values.
  var line: Int
  /// Where the values begin in that line, if the name ends in it.
  var split: Int?
  /// The words from there on that look like cells.
  var fragments: [ValueFragment]
  /// The cells that the fragments make; `nil` where they do not fit the head.
  var outcome: ValueAssembly.Outcome?

  /// Finds the values of a row; `nil` where no line looks like them.
  ///
  /// The first line is taken that begins as many cells as there are columns, then any behind a gap that looks
  /// like cells.
  static func find(_ lines: [RowLine], count: Int, in text: SheetText) -> ValueStart? {
    let cells = cellsOfLines(lines, in: text)
    func start(at index: Int) -> ValueStart {
      ValueStart(
        line: index, split: nil, fragments: gather(cells, from: index, count: count), count: count, in: text)
    }
    var doubtful: [Int] = []
    var blockBehindGap: ValueStart?
    for index in cells.indices {
      guard let ofLine = cells[index] else {
        if let split = split(lines, at: index, cells: cells, count: count, in: text) { return split }
        continue
      }
      guard index > 0 || ofLine.count >= count else { continue }
      let hasGap = lines[index].gapBefore
      // 「…件数＊」「1」: the number is a mark's.
      if index > 0, let last = text.scalars[lines[index - 1].content].last,
        last.isAsterisk || last == "注" || last.isOpeningBracket
      {
        continue
      }
      guard hasGap || ofLine[0].words.first?.digit != nil || ofLine[0].isPlainlyNumber else {
        // 「…の」「導入」 without a gap before the values is the name's end, if values follow.
        doubtful.append(index)
        continue
      }
      let start = start(at: index)
      if start.isExact { return start }
      if hasGap, ofLine[0].isPlainlyCell || start.isBlock(of: count, lines: lines) {
        blockBehindGap = blockBehindGap ?? start
      }
    }
    // A line that begins with a value's word is a likelier start than one with the end of a name.
    let likely = doubtful.filter { cells[$0]?.first?.isPlainlyCell ?? false }
    return (likely + doubtful).lazy.map(start).first { $0.isExact } ?? blockBehindGap
  }

  /// The cells of each line up to the end of the analysis' first sentence; `nil` for a line that has other words.
  private static func cellsOfLines(_ lines: [RowLine], in text: SheetText) -> [[ValueFragment]?] {
    var cells: [[ValueFragment]?] = []
    for (index, line) in lines.enumerated() {
      // A longer line holds no values, however many numbers stand in it.
      let ofLine = line.content.count > 600 ? nil : ValueFragment.cells(of: line, at: index, in: text)
      if ofLine == nil, endsSentence(text.scalars[line.content]) { break }
      cells.append(ofLine)
      // No row has so many lines of values that more need be looked at.
      if cells.count > 64 { break }
    }
    return cells
  }

  /// Whether a sentence ends in a line, as in an analysis; 「（…を含む。）」 in a name does not.
  private static func endsSentence(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    words.indices.contains { index in
      words[index] == "。" && (index + 1 == words.endIndex || !words[index + 1].isClosingBracket)
    }
  }

  /// Whether the first words are one cell each, which is how most rows are printed.
  private func isSimple(_ count: Int) -> Bool {
    guard fragments.count >= count, count > 0 else { return false }
    if fragments.count > count {
      guard fragments[count].startsLine else { return false }
      guard let first = fragments[count].words.first, first.digit != nil else { return false }
    }
    var unit: [Unicode.Scalar]?
    for fragment in fragments[..<count] {
      let reading = fragment.reading
      guard reading.items.count == 1, let item = reading.items.first, !reading.isOddlyGrouped else {
        return false
      }
      if item.amount == nil, item.unit.isEmpty { continue }
      guard unit.map({ $0 == item.unit }) ?? true, !item.unit.isEmpty || fragments.count == count else {
        return false
      }
      unit = item.unit
    }
    return unit != nil
  }

  private init(line: Int, split: Int?, fragments: [ValueFragment], count: Int, in text: SheetText) {
    self.line = line
    self.split = split
    self.fragments = fragments
    if isSimple(count) {
      outcome = ValueAssembly.Outcome(cells: (0..<count).map { $0..<$0 + 1 }, used: count, cost: 0)
    } else {
      outcome = ValueAssembly.cells(count, of: fragments, in: text) ?? Self.line(of: count, fragments)
    }
  }

  /// As many words in one line as there are columns are the values, whatever they say: 「Ａ Ｂ Ｂ Ａ」.
  private static func line(of count: Int, _ fragments: [ValueFragment]) -> ValueAssembly.Outcome? {
    let words = fragments.dropFirst().firstIndex(where: \.startsLine) ?? fragments.count
    guard count > 1, words == count || words == count + 1, fragments.first?.followsGap ?? false else {
      return nil
    }
    return ValueAssembly.Outcome(cells: (0..<words).map { $0..<$0 + 1 }, used: words, cost: 2)
  }

  private var isExact: Bool { outcome.map { $0.cost < 4.5 } ?? false }

  /// Whether the words up to the next gap are just as many as the columns.
  private func isBlock(of count: Int, lines: [RowLine]) -> Bool {
    let end = lines[(line + 1)...].firstIndex(where: \.gapBefore) ?? lines.count
    return fragments.count { $0.rowLine < end } == count && (fragments.last?.rowLine ?? 0) >= end - 1
  }

  /// 「相談件数 ６７２件 ８６０件 …」: the name's last line goes on with the values.
  private static func split(
    _ lines: [RowLine], at index: Int, cells: [[ValueFragment]?], count: Int, in text: SheetText
  ) -> ValueStart? {
    guard lines[index].content.count <= 600 else { return nil }
    var values = ValueFragment.cellsEnding(lines[index], at: index, in: text)
    guard count > 0, values.count >= count, let begin = values.first?.range.lowerBound else { return nil }
    if index + 1 < cells.count { values += gather(cells, from: index + 1, count: count) }
    return ValueStart(line: index, split: begin, fragments: values, count: count, in: text)
  }

  /// The words of the lines that look like cells, as far as the values can reach.
  private static func gather(_ cells: [[ValueFragment]?], from begin: Int, count: Int) -> [ValueFragment] {
    var fragments: [ValueFragment] = []
    for index in begin..<cells.count {
      guard let more = cells[index], fragments.count <= count * 4 + 4 else { break }
      fragments += more
    }
    return fragments
  }
}
