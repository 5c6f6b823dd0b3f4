import PlanModel

/// Where a row's name ends and its values begin.
struct ValueStart {
  /// The index of the first line with values.
  var line: Int
  /// Where the values begin in that line, if the name ends in it.
  var split: Int?
  /// The words from there on that look like cells.
  var fragments: [ValueFragment]

  /// Finds the values of a row; `nil` where no line looks like them.
  ///
  /// The first line is taken that begins as many cells as there are columns, then any behind a gap that looks
  /// like cells.
  static func find(_ lines: [RowLine], count: Int, in text: SheetText) -> ValueStart? {
    let candidates = candidates(lines, count: count, in: text)
    if let split = candidates.first(where: { $0.split != nil }) { return split }
    let exact = candidates.filter { $0.isExact(count, in: text) }
    // 「…の」「導入」 without a gap before the values is the name's end.
    return exact.first { lines[$0.line].gapBefore || $0.fragments[0].isPlainlyNumber } ?? exact.first
      ?? candidates.first {
        lines[$0.line].gapBefore && ($0.fragments[0].isPlainlyCell || $0.isBlock(of: count, lines: lines))
      }
  }

  /// The lines before the analysis from which everything looks like cells.
  private static func candidates(_ lines: [RowLine], count: Int, in text: SheetText) -> [ValueStart] {
    var candidates: [ValueStart] = []
    for index in lines.indices {
      let fragments = ValueFragment.fragments(of: lines[index], at: index, in: text)
      if let start = split(fragments, lines: lines, at: index, count: count, in: text) {
        candidates.append(start)
        break
      }
      guard fragments.allSatisfy({ $0.looksLikeCell }) else {
        if endsSentence(text.scalars[lines[index].content]) { break }
        continue
      }
      guard index > 0 || fragments.count >= count else { continue }
      candidates.append(
        ValueStart(line: index, split: nil, fragments: gather(lines, from: index, count: count, in: text)))
      if candidates.count > 12 { break }
    }
    return candidates
  }

  /// Whether a sentence ends in a line, as in an analysis; 「（…を含む。）」 in a name does not.
  private static func endsSentence(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    words.indices.contains { index in
      words[index] == "。" && (index + 1 == words.endIndex || !words[index + 1].isClosingBracket)
    }
  }

  /// Whether the first words are one cell each, which is how most rows are printed.
  func isSimple(_ count: Int, in text: SheetText) -> Bool {
    guard fragments.count >= count, count > 0 else { return false }
    if fragments.count > count {
      guard fragments[count].startsLine else { return false }
      guard let first = fragments[count].words.first, first.digit != nil else { return false }
    }
    var unit: [Unicode.Scalar]?
    for fragment in fragments[..<count] {
      guard fragment.words.count == fragment.range.count else { return false }
      let reading = CellReading(fragment.words)
      guard reading.items.count == 1, let item = reading.items.first, !reading.isOddlyGrouped else {
        return false
      }
      if item.amount == nil, item.unit.isEmpty { continue }
      guard unit.map({ $0 == item.unit }) ?? true else { return false }
      unit = item.unit
    }
    return unit != nil
  }

  private func isExact(_ count: Int, in text: SheetText) -> Bool {
    if isSimple(count, in: text) { return true }
    guard let outcome = ValueAssembly(fragments, in: text).cells(count) else { return false }
    return outcome.cost < 3
  }

  /// Whether the words up to the next gap are just as many as the columns.
  private func isBlock(of count: Int, lines: [RowLine]) -> Bool {
    let end = lines[(line + 1)...].firstIndex(where: \.gapBefore) ?? lines.count
    return fragments.count { $0.rowLine < end } == count && (fragments.last?.rowLine ?? 0) >= end - 1
  }

  /// 「相談件数 ６７２件 ８６０件 …」: the name's last line goes on with the values.
  private static func split(
    _ fragments: [ValueFragment], lines: [RowLine], at index: Int, count: Int, in text: SheetText
  ) -> ValueStart? {
    guard fragments.count > count, let first = fragments.first, !first.isPlainlyCell else {
      return nil
    }
    let values = fragments.reversed().prefix { $0.isPlainlyCell }.reversed()
    guard values.count >= count, let begin = values.first?.range.lowerBound else { return nil }
    var all = Array(values)
    all[0].startsLine = true
    if index + 1 < lines.count { all += gather(lines, from: index + 1, count: count, in: text) }
    return ValueStart(line: index, split: begin, fragments: all)
  }

  /// The words of the lines that look like cells, as far as the values can reach.
  private static func gather(_ lines: [RowLine], from begin: Int, count: Int, in text: SheetText)
    -> [ValueFragment]
  {
    var fragments: [ValueFragment] = []
    for index in begin..<lines.count {
      let more = ValueFragment.fragments(of: lines[index], at: index, in: text)
      guard more.allSatisfy({ $0.looksLikeCell }) else { break }
      fragments += more
      if fragments.count > count * 4 + 4 { break }
    }
    return fragments
  }
}
