import PlanModel

/// How the newest value of one counted thing stands to its baseline and its target.
struct ValueHeights {
  let baseline: Double?
  /// The value of the column before.
  let before: Double?
  let value: Double
  let target: Double

  /// - Returns: `nil` where nothing was measured, or the target is no number.
  init?(_ indicator: Indicator, series: Int) {
    let measured = indicator.values.sorted { $0.fiscalYear < $1.fiscalYear }
      .compactMap { place in place.cell.amount(series).map { (role: place.role, amount: $0) } }
    guard let last = measured.last, let goal = indicator.target.current.amount(series) else { return nil }
    // A baseline that is the newest value is no way come.
    let first = last.role == .baseline ? nil : measured.first { $0.role == .baseline }
    baseline = first?.amount.approximation
    before = measured.dropLast().last?.amount.approximation
    value = last.amount.approximation
    target = goal.approximation
  }

  /// How far a height is on the way from the baseline, 0, to the target, 1; `nil` where there is no way to go.
  func share(_ height: Double) -> Double? {
    guard let baseline, baseline != target else { return nil }
    return (height - baseline) / (target - baseline)
  }

  /// The same of the newest value.
  var way: Double? { share(value) }

  /// The value as a multiple of the target; `nil` where a bar from zero cannot say it.
  var multiple: Double? { target > 0 && value >= 0 ? value / target : nil }
}

/// A value as a row of a chart over many.
struct ValueRow {
  /// Ⅰ-ⅰ and the name, and where there are several counted things, which.
  let name: String
  let heights: ValueHeights
  /// 1,554件.
  let valueText: String
  let targetText: String

  /// Makes the rows of indicators.
  ///
  /// - Parameters:
  ///   - indicators: all of a pillar or of a measure.
  ///   - phrases: the words of values.
  ///   - isDrawn: whether a chart can show such heights.
  /// - Returns: the rows in the order of the indicators, and the names of those that are not drawn.
  static func rows(
    of indicators: [Indicator], phrases: Phrases, where isDrawn: (ValueHeights) -> Bool
  ) -> (rows: [ValueRow], missing: [String]) {
    var rows: [ValueRow] = []
    var missing: [String] = []
    for indicator in indicators {
      let name = "\(indicator.code) \(indicator.name)"
      if indicator.series.isEmpty { missing.append(name) }
      for (index, series) in indicator.series.enumerated() {
        let own = indicator.series.count > 1 ? "\(name)（\(series.name ?? series.unit)）" : name
        guard let heights = ValueHeights(indicator, series: index), isDrawn(heights) else {
          missing.append(own)
          continue
        }
        let history = SeriesHistory(indicator, series: index, phrases: phrases)
        rows.append(
          ValueRow(
            name: own, heights: heights, valueText: history.measured.last?.text ?? "",
            targetText: history.target?.text ?? ""))
      }
    }
    return (rows, missing)
  }
}
