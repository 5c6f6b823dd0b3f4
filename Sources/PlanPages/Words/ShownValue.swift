import PlanModel

/// A cell as it is shown on screen: one line for each counted thing.
struct ShownValue: Hashable {
  enum Line: Hashable {
    /// Digits and unit.
    case figure(String, unit: String)
    /// A word of the sheet: 実施.
    case word(String)
    case notMeasured
    /// Not counted yet, with the sheet's word for it.
    case pending(String)
  }

  let lines: [Line]

  private init(lines: [Line]) {
    self.lines = lines
  }

  init(_ cell: Cell, series: [Series]) {
    switch cell.state {
    case .notAvailable: lines = [.notMeasured]
    case .pending: lines = [.pending(cell.printed)]
    case .qualitative: lines = [cell.printed.isEmpty ? .notMeasured : .word(cell.printed)]
    case .number:
      let amounts = series.indices.map { index in
        Self.line(index < cell.amounts.count ? cell.amounts[index] : nil, unit: series[index].unit)
      }
      lines = amounts.isEmpty ? [.word(cell.printed)] : amounts
    }
  }

  /// One of the series alone.
  init(_ cell: Cell, series: Series, at index: Int) {
    guard cell.state == .number else {
      self.init(cell, series: [series])
      return
    }
    self.init(lines: [Self.line(index < cell.amounts.count ? cell.amounts[index] : nil, unit: series.unit)])
  }

  private static func line(_ amount: Amount?, unit: String) -> Line {
    amount.map { .figure($0.shown, unit: unit) } ?? .notMeasured
  }

  /// In one line of plain words, for sentences and text alternatives.
  func text(_ phrases: Phrases) -> String {
    lines.map { line in
      switch line {
      case .figure(let digits, let unit): digits + unit
      case .word(let word): word
      case .notMeasured: phrases.notMeasured
      case .pending(let word): word.isEmpty ? phrases.pending : word
      }
    }.joined(separator: phrases.listSeparator)
  }
}
