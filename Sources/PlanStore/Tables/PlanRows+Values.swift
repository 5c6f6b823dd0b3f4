internal import GRDB
internal import PlanModel

extension PlanRows {
  func writeValues(_ id: IndicatorID, _ indicator: Plan.Indicator?, in year: FiscalYear) throws {
    for table: StaticString in ["observation", "judgement", "survey"] { try delete(from: table, id, year) }
    guard let indicator else { return }
    if let judgement = indicator.judgements[year] { try insertJudgement(id, year, judgement) }
    if let survey = indicator.surveys[year] { try insertSurvey(id, year, survey) }
    let series = indicator.activeSeries.map(\.id)
    for role in [nil] + ColumnRole.allCases.map(Optional.some) {
      let key = Plan.ValueKey(year, role: role)
      if let value = indicator.values[key] { try insertValue(id, key, value, series) }
    }
  }

  func writeTarget(_ id: IndicatorID, _ indicator: Plan.Indicator?, for year: FiscalYear) throws {
    try delete(from: "target", id, year)
    try delete(from: "revision", id, year)
    guard let indicator, let ledger = indicator.targets[year] else { return }
    try insertTarget(id, year, ledger, indicator.activeSeries.map(\.id))
  }

  func insertValue(
    _ id: IndicatorID, _ key: Plan.ValueKey, _ value: Plan.Value, _ active: [SeriesID]
  ) throws {
    for (index, row) in rows(of: value, active).enumerated() {
      var cells = begin(id, key.fiscalYear)
      cells.add(key.role?.rawValue ?? "")
      cells.add(row.series)
      cells.add(index + 1)
      cells.add(row.amount)
      cells.add(saying: value)
      try insert(.observation, cells)
    }
  }

  func insertTarget(
    _ id: IndicatorID, _ year: FiscalYear, _ ledger: Plan.TargetLedger, _ active: [SeriesID]
  ) throws {
    for (index, row) in rows(of: ledger.original, active).enumerated() {
      var cells = begin(id, year)
      cells.add(row.series)
      cells.add(index + 1)
      cells.add(row.amount)
      cells.add(saying: ledger.original)
      try insert(.target, cells)
    }
    var old = ledger.original
    for (index, revision) in ledger.revisions.enumerated() {
      try insertRevision(id, year, index + 1, revision, replacing: old, active)
      if revision.decision?.outcome == .accepted { old = revision.value }
    }
  }

  private func insertRevision(
    _ id: IndicatorID, _ year: FiscalYear, _ position: Int, _ revision: Plan.Revision,
    replacing old: Plan.Value, _ active: [SeriesID]
  ) throws {
    for (index, row) in rows(of: revision.value, active).enumerated() {
      var cells = begin(id, year)
      cells.add(position)
      cells.add(row.series)
      cells.add(index + 1)
      cells.add(old.amounts.first { $0.series.text == row.series }?.amount)
      cells.add(row.amount)
      cells.add(revision.id)
      cells.add(words: revision.reportingYears.map { String($0.westernYear) })
      cells.add(revision.reason)
      cells.add(revision.decision?.outcome.rawValue)
      cells.add(revision.decision?.meeting)
      cells.add(revision.decision?.date)
      cells.add(revision.decision?.reason)
      cells.add(saying: revision.value)
      cells.add(revision.cause?.rawValue)
      try insert(.revision, cells)
    }
  }

  /// The numbers in the order entered, then the series in use that have none; one row without series where both are
  /// lacking.
  private func rows(of value: Plan.Value, _ active: [SeriesID]) -> [(series: String, amount: Amount?)] {
    var rows: [(series: String, amount: Amount?)] = value.amounts.map { ($0.series.text, $0.amount) }
    for series in active where !value.amounts.contains(where: { $0.series == series }) {
      rows.append((series.text, nil))
    }
    return rows.isEmpty ? [("", nil)] : rows
  }

  private func delete(from table: StaticString, _ id: IndicatorID, _ year: FiscalYear) throws {
    try run(
      "DELETE FROM \(table) WHERE plan = ? AND indicator = ? AND fiscal_year = ?",
      [plan.text.databaseValue, id.text.databaseValue, year.westernYear.databaseValue])
  }

  func begin(_ id: IndicatorID, _ year: FiscalYear) -> Cells {
    var cells = Cells()
    cells.add(plan)
    cells.add(id)
    cells.add(year)
    return cells
  }
}
