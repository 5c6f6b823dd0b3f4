import PlanModel

/// One counted thing through the years, ready to be drawn.
struct SeriesHistory {
  /// A value where its column stands in time.
  struct Point {
    let year: FiscalYear
    let role: ColumnRole
    /// `nil` where nothing was measured, or not yet.
    let height: Double?
    let text: String
  }

  let points: [Point]
  let target: Point?
  /// The target that was replaced.
  let targetBefore: Point?
  /// The values that are there.
  let measured: [Point]
  /// Every year that has a place on the axis.
  let years: [FiscalYear]

  /// One of the indicator's series, by its place.
  init(_ indicator: Indicator, series index: Int, phrases: Phrases) {
    let series = indicator.series[index]
    func point(_ cell: Cell, _ year: FiscalYear, _ role: ColumnRole) -> Point {
      let amount = cell.state == .number && index < cell.amounts.count ? cell.amounts[index] : nil
      return Point(
        year: year, role: role, height: amount?.approximation,
        text: ShownValue(cell, series: series, at: index).text(phrases))
    }
    points = indicator.values.map { point($0.cell, $0.fiscalYear, $0.role) }
      .sorted { $0.year < $1.year }
    let goal = point(indicator.target.current, indicator.target.fiscalYear, .target)
    target = goal.height == nil ? nil : goal
    let replaced = indicator.target.revised.map { _ in
      point(indicator.target.original, indicator.target.fiscalYear, .target)
    }
    targetBefore = replaced?.height == nil ? nil : replaced
    measured = points.filter { $0.height != nil }
    var years: [FiscalYear] = []
    for point in points where years.last != point.year { years.append(point.year) }
    for year in [target?.year, targetBefore?.year] {
      if let year, !years.contains(year) { years.append(year) }
    }
    self.years = years.sorted()
  }

  /// Where the path to the target begins: the baseline, or else the first value.
  var pathStart: Point? {
    measured.first { $0.role == .baseline } ?? measured.first
  }

  /// Runs of values without a gap between them.
  var runs: [[Point]] {
    points.split { $0.height == nil }.map(Array.init)
  }

  var heights: [Double] {
    (points + [target, targetBefore].compactMap { $0 }).compactMap(\.height)
  }

  var isDrawable: Bool { !measured.isEmpty || target != nil }

  var summary: ChartSummary {
    func words(_ point: Point?) -> ChartSummary.Point? {
      point.map { ChartSummary.Point(year: $0.year, text: $0.text) }
    }
    return ChartSummary(
      first: words(measured.first), last: words(measured.last), target: words(target),
      targetBefore: targetBefore?.text,
      notMeasured: points.filter { $0.height == nil }.map(\.year))
  }
}
