import PlanModel

/// A cell as it is shown on screen: one line for each counted thing, and how settled it is.
struct ShownValue: Hashable {
  enum Line: Hashable {
    /// Digits and unit.
    case figure(String, unit: String)
    /// A word of the sheet: 実施.
    case word(String)
    case notMeasured
    /// Not counted yet, with the sheet's word for it.
    case pending(String)
    /// 未入力.
    case notEntered
  }

  let lines: [Line]
  private(set) var isProvisional = false
  /// Why it is not available, or not yet.
  private(set) var reason: String?
  /// The day by which it is expected.
  private(set) var expected: CalendarDate?

  /// What stands where a value is still to be entered.
  static let notEntered = ShownValue(lines: [.notEntered])

  private init(lines: [Line]) {
    self.lines = lines
  }

  private init(lines: [Line], of cell: Cell) {
    self.lines = lines
    isProvisional = cell.finality == .provisional
    reason = cell.state == .notAvailable || cell.state == .pending ? cell.reason : nil
    expected = cell.state == .pending ? cell.expected : nil
  }

  init(_ cell: Cell, series: [Series]) {
    switch cell.state {
    case .notAvailable: self.init(lines: [cell.isEntered ? .notMeasured : .notEntered], of: cell)
    case .pending: self.init(lines: [.pending(cell.printed)], of: cell)
    case .qualitative:
      self.init(lines: [cell.printed.isEmpty ? .notMeasured : .word(cell.printed)], of: cell)
    case .number:
      let amounts = series.indices.map { index in
        Self.line(index < cell.amounts.count ? cell.amounts[index] : nil, unit: series[index].unit)
      }
      self.init(lines: amounts.isEmpty ? [.word(cell.printed)] : amounts, of: cell)
    }
  }

  /// One of the series alone.
  init(_ cell: Cell, series: Series, at index: Int) {
    guard cell.state == .number else {
      self.init(cell, series: [series])
      return
    }
    let amount = index < cell.amounts.count ? cell.amounts[index] : nil
    self.init(lines: [Self.line(amount, unit: series.unit)], of: cell)
  }

  private static func line(_ amount: Amount?, unit: String) -> Line {
    amount.map { .figure($0.shown, unit: unit) } ?? .notMeasured
  }

  /// In one line of plain words, for sentences and text alternatives.
  func text(_ phrases: Phrases) -> String {
    let words = lines.map { line in
      switch line {
      case .figure(let digits, let unit): digits + unit
      case .word(let word): word
      case .notMeasured: phrases.notMeasured
      case .pending(let word): word.isEmpty ? phrases.pending : word
      case .notEntered: phrases.kept.notEntered
      }
    }.joined(separator: phrases.listSeparator)
    let marks = [isProvisional ? phrases.kept.provisional : nil, expected.map(phrases.kept.expected)]
      .compactMap { $0 }
    return marks.isEmpty ? words : words + phrases.inBrackets(marks.joined(separator: phrases.listSeparator))
  }
}

extension Cell {
  /// Whether anybody said what stands here; the document has an empty cell for a target nobody set.
  var isEntered: Bool { state != .notAvailable || !printed.isEmpty || reason != nil }
}
