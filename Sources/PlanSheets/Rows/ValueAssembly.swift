import PlanModel

/// Puts the words of a row's values together to as many cells as the head has columns.
///
/// A cell may be cut anywhere by a line end, so each grouping of neighbouring words is a reading; the one that
/// joins least and reads best as numbers of one unit is taken.
struct ValueAssembly {
  struct Outcome {
    /// The fragments of each cell.
    var cells: [Range<Int>]
    /// How many fragments the cells use up; what follows is the analysis.
    var used: Int
    var cost: Double
  }

  private let text: SheetText
  private let fragments: [ValueFragment]
  private let dominantUnit: [Unicode.Scalar]?
  private let itemCount: Int

  /// Prepares words for reading as cells of a unit, which is the most frequent where none is given.
  init(_ fragments: [ValueFragment], unit: [Unicode.Scalar]? = nil, in text: SheetText) {
    self.text = text
    self.fragments = fragments
    dominantUnit =
      unit ?? Self.mostFrequent(fragments.compactMap { $0.reading.items.first?.unit.map(\.halfWidth) })
    itemCount = max(1, fragments.lazy.map(\.reading.items.count).max() ?? 1)
  }

  private static func mostFrequent(_ units: [[Unicode.Scalar]]) -> [Unicode.Scalar]? {
    var counts: [[Unicode.Scalar]: Int] = [:]
    var best: [Unicode.Scalar]?
    for unit in units where !unit.isEmpty {
      counts[unit, default: 0] += 1
      if counts[unit, default: 0] > best.map({ counts[$0, default: 0] }) ?? 0 { best = unit }
    }
    return best
  }

  /// The unit that the words have if each line end cuts it: 「１２百万」「円」.
  private static func unitCutByLineEnds(_ fragments: [ValueFragment]) -> [Unicode.Scalar]? {
    mostFrequent(
      zip(fragments, fragments.dropFirst()).compactMap { first, second in
        guard second.startsLine, let unit = first.reading.items.first?.unit, !unit.isEmpty,
          second.reading.items.isEmpty, second.words.prefix(while: { !$0.isOpeningBracket }).count <= 4,
          !CellWord.isKnown(second.words),
          second.words.first.map({ !$0.isOpeningBracket }) ?? false
        else { return nil }
        return (unit + second.words.prefix { !$0.isOpeningBracket }).map(\.halfWidth)
      })
  }

  /// The best reading as `count` cells, or as one more where the target stands among the values; `nil` where the
  /// words do not fit.
  static func cells(_ count: Int, of fragments: [ValueFragment], in text: SheetText) -> Outcome? {
    let plain = ValueAssembly(fragments, in: text).cells(count)
    if let plain, plain.cost < 2 { return plain }
    guard let unit = unitCutByLineEnds(fragments),
      let cut = ValueAssembly(fragments, unit: unit, in: text).cells(count)
    else { return plain }
    return cut.cost < plain?.cost ?? .infinity ? cut : plain
  }

  private func cells(_ count: Int) -> Outcome? {
    let table = costs(upTo: count + 1)
    let exact = outcome(table, count)
    let more = outcome(table, count + 1)
    if let exact, exact.cost < min(Self.acceptable, (more?.cost ?? .infinity) + 0.9) { return exact }
    if let more, more.cost < Self.acceptable { return more }
    return exact.flatMap { $0.cost < Self.acceptable ? $0 : nil }
  }

  /// The best reading with any number of cells, for a row that does not fit its head.
  func nearest(to count: Int) -> Outcome? {
    let most = min(fragments.count, 16)
    guard most > 0 else { return nil }
    let table = costs(upTo: most)
    return (1...most).compactMap { cells in
      outcome(table, cells).map { ($0, $0.cost + Double(abs(cells - count))) }
    }.min { $0.1 < $1.1 }?.0
  }

  static let acceptable = 6.0
  private static let longestCell = 7

  private struct Step {
    var cost = Double.infinity
    var begin = 0
  }

  /// `table[end][k]`: the least cost of the first `end` fragments as k cells, and where the last begins.
  private func costs(upTo most: Int) -> [[Step]] {
    var table = Array(repeating: Array(repeating: Step(), count: most + 1), count: fragments.count + 1)
    table[0][0].cost = 0
    for end in fragments.indices.map({ $0 + 1 }) {
      for begin in max(0, end - Self.longestCell)..<end {
        let cost = cost(begin..<end)
        guard cost < .infinity else { continue }
        for cells in 1...most where table[begin][cells - 1].cost + cost < table[end][cells].cost {
          table[end][cells] = Step(cost: table[begin][cells - 1].cost + cost, begin: begin)
        }
      }
    }
    return table
  }

  /// The cheapest end at a line end for a number of cells.
  private func outcome(_ table: [[Step]], _ count: Int) -> Outcome? {
    guard count > 0, count < table[0].count else { return nil }
    var best: (end: Int, cost: Double)?
    for end in 1..<table.count where end == fragments.count || fragments[end].startsLine {
      let cost = table[end][count].cost + (end < fragments.count ? costOfLeaving(end) : 0)
      if cost < best?.cost ?? .infinity { best = (end, cost) }
    }
    guard let best else { return nil }
    var cells: [Range<Int>] = []
    var end = best.end
    for cell in stride(from: count, to: 0, by: -1) {
      let begin = table[end][cell].begin
      cells.append(begin..<end)
      end = begin
    }
    return Outcome(cells: cells.reversed(), used: best.end, cost: best.cost)
  }

  /// What behind the last cell cannot begin an analysis.
  private func costOfLeaving(_ index: Int) -> Double {
    let words = fragments[index].words
    guard let first = words.first else { return 20 }
    if first.isClosingBracket || first.isComma || first.isPoint { return 20 }
    if fragments[index].followsGap, fragments[index].isRemark { return 0 }
    if first.isOpeningBracket { return itemCount > 1 || !fragments[index].reading.items.isEmpty ? 20 : 4 }
    if words.map(\.halfWidth) == dominantUnit { return 20 }
    // One value more, without a gap: the cells before it were counted wrongly.
    let isValue =
      fragments[index].isWholeNumberWithUnit || fragments[index].isDash || CellWord.isKnown(words)
    if isValue { return fragments[index].followsGap ? 0 : 2 }
    // 「４」「台」, 「８千」「円」, 「3」「75kg」: a number or a unit that a line end cut.
    let lacksUnit =
      fragments[index - 1].reading.items.first.map { $0.amount != nil && $0.unit.isEmpty } ?? false
    if first.digit != nil || first.isMinus { return lacksUnit && dominantUnit != nil ? 2 : 0 }
    return words.count <= 2 || lacksUnit && words.count <= 4 ? 3 : 0
  }

  private func cost(_ range: Range<Int>) -> Double {
    var joins = 0.0
    for index in range.dropFirst() {
      guard let first = fragments[index].words.first else { continue }
      if fragments[index].startsLine {
        // 「10回」「13回」 are two cells wherever they stand, 「320人」「８回」 may be a pair.
        if let unit = fragments[index - 1].reading.items.first?.unit, !unit.isEmpty,
          fragments[index].reading.items.first?.unit == unit
        {
          return .infinity
        }
        // A dash at a line's end is a value, not the sign of the next line's number.
        if first.digit != nil, fragments[index - 1].isDash { return .infinity }
        // 「（前年比5人増）」 behind a gap begins an analysis.
        if fragments[index].followsGap, first.isOpeningBracket, fragments[index].isRemark { return .infinity }
        joins += 0.5
      } else if first.digit != nil || first.isMinus {
        // 「△ 12人」 is one cell, 「10 12」 are two.
        guard let sign = fragments[index - 1].words.first, sign.isMinus, !sign.isDash else {
          return .infinity
        }
      } else {
        joins += first.isOpeningBracket ? 0.1 : 0.6
      }
    }
    let single = range.count == 1 ? fragments[range.lowerBound] : nil
    let words = single?.words ?? words(range).scalars
    let reading = single?.reading ?? CellReading(words)
    if let item = reading.items.first {
      let unit = item.unit.map(\.halfWidth)
      var cost = reading.isOddlyGrouped ? 4.0 : 0
      if item.amount != nil || !unit.isEmpty, let dominantUnit, unit != dominantUnit { cost += 3 }
      if item.amount != nil, reading.items.count < itemCount { cost += 2 }
      return joins + cost
    }
    guard let first = words.first, !first.isOpeningBracket, !first.isClosingBracket else {
      return 20 + joins
    }
    if words.map(\.halfWidth) == dominantUnit { return 20 + joins }
    if CellWord.isKnown(words) { return 0.2 + joins }
    return
      (words.count > 8 || words.contains(where: \.isHiragana)
      ? 10 : first.digit != nil ? 5 : 3) + joins
  }

  private func words(_ range: Range<Int>) -> PrintedWords {
    Self.words(fragments[range], in: text)
  }

  /// The printed words of neighbouring fragments, without footnote marks.
  static func words(_ fragments: ArraySlice<ValueFragment>, in text: SheetText) -> PrintedWords {
    guard fragments.count > 1 else { return PrintedWords(fragments.first?.range ?? 0..<0, in: text) }
    var ranges: [Range<Int>] = []
    for fragment in fragments {
      if let last = ranges.last, !fragment.startsLine {
        ranges[ranges.count - 1] = last.lowerBound..<fragment.range.upperBound
      } else {
        ranges.append(fragment.range)
      }
    }
    return PrintedWords(ranges, in: text)
  }
}
