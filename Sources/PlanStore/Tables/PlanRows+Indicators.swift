internal import GRDB
internal import PlanModel

extension PlanRows {
  /// An indicator, and its values and targets too: their rows name the series in use.
  func writeIndicator(_ id: IndicatorID, _ indicator: Plan.Indicator?) throws {
    guard let indicator else { return }
    try writeHead(id, indicator)
    for sql in Self.deletions { try run(sql, [plan.text.databaseValue, id.text.databaseValue]) }
    for (index, column) in (indicator.placement.columns ?? []).enumerated() {
      var cells = key(id, index + 1)
      cells.add(column.fiscalYear)
      cells.add(word: column.role)
      try insert(.indicatorColumn, cells)
    }
    for (index, series) in indicator.series.enumerated() {
      var cells = key(id, index + 1)
      cells.add(series.id)
      cells.add(series.name)
      cells.add(series.unit)
      cells.add(word: series.counting)
      cells.add(series.isRetired)
      try insert(.series, cells)
    }
    for (index, responsibility) in indicator.responsibilities.enumerated() {
      var cells = key(id, index + 1)
      cells.add(responsibility.department)
      cells.add(responsibility.formerName)
      try insert(.responsibility, cells)
    }
    let series = indicator.activeSeries.map(\.id)
    for (key, value) in indicator.values { try insertValue(id, key, value, series) }
    for (year, ledger) in indicator.targets { try insertTarget(id, year, ledger, series) }
    if let terms = indicator.ratingTerms { try insertTerms(id, terms) }
    for (year, judgement) in indicator.judgements { try insertJudgement(id, year, judgement) }
    for (year, survey) in indicator.surveys { try insertSurvey(id, year, survey) }
  }

  func writeAnalysis(_ id: IndicatorID, _ analysis: Plan.WrittenAnalysis?, of year: FiscalYear) throws {
    try run(
      "DELETE FROM analysis WHERE plan = ? AND indicator = ? AND fiscal_year = ?",
      [plan.text.databaseValue, id.text.databaseValue, year.westernYear.databaseValue])
    guard let analysis else { return }
    var cells = Cells()
    cells.add(plan)
    cells.add(id)
    cells.add(year)
    cells.add(analysis.text)
    cells.add(analysis.source)
    try insert(.analysis, cells)
  }

  private static let deletions = [
    "indicator_column", "series", "responsibility", "observation", "target", "revision",
    "rating_terms", "judgement", "survey",
  ].map { "DELETE FROM \($0) WHERE plan = ? AND indicator = ?" }

  private func writeHead(_ id: IndicatorID, _ indicator: Plan.Indicator) throws {
    var cells = Cells(reservingCapacity: 24)
    cells.add(plan)
    cells.add(id)
    cells.add(word: indicator.kind)
    cells.add(indicator.name)
    cells.add(word: indicator.accumulation)
    cells.add(word: indicator.desiredDirection)
    cells.add(indicator.definition)
    cells.add(indicator.placement.pillar)
    cells.add(indicator.placement.measure)
    cells.add(indicator.placement.code)
    cells.add(indicator.placement.sheet)
    cells.add(indicator.placement.position)
    cells.add(words: indicator.placement.footnotes)
    cells.add(indicator.placement.columns != nil)
    cells.add(indicator.sameAs)
    cells.add(indicator.continues)
    cells.add(indicator.isRetired)
    cells.add(indicator.source)
    cells.add(indicator.countedOn?.description)
    try insert(.indicator, cells)
  }

  private func key(_ id: IndicatorID, _ position: Int) -> Cells {
    var cells = Cells()
    cells.add(plan)
    cells.add(id)
    cells.add(position)
    return cells
  }
}
