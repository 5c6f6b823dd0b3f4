import PlanModel

@testable import PlanClaims

extension InventedRow {
  /// The row as a plan keeps it, with a direction that somebody has stated.
  func towards(_ direction: Plan.DesiredDirection) -> InventedRow {
    var row = self
    var kept = row.kept ?? Self.keptIndicator(units: units)
    kept.desiredDirection = direction
    row.kept = kept
    return row
  }

  /// The row with an amount of an earlier year that no column shows.
  func knowing(_ amount: Int64, in year: Int) -> InventedRow {
    var row = self
    var kept = row.kept ?? Self.keptIndicator(units: units)
    kept.values[Plan.ValueKey(FiscalYear(year))] = Self.value(amount, kept.series[0].id)
    row.kept = kept
    return row
  }

  /// The row with a change of its target, by the years whose reports show it; not decided where the outcome is `nil`.
  func revising(to amount: Int64, reportedIn years: [Int], _ outcome: Plan.Decision.Outcome?) -> InventedRow {
    var row = self
    var kept = row.kept ?? Self.keptIndicator(units: units)
    let decision = outcome.map { Plan.Decision(outcome: $0, meeting: nil, date: nil, reason: nil) }
    let value = Self.value(amount, kept.series[0].id)
    var ledger = kept.targets[Self.targetYear] ?? Plan.TargetLedger(original: value)
    ledger.revisions.append(
      Plan.Revision(
        id: Self.identifier("revision\(ledger.revisions.count)"),
        reportingYears: years.map { FiscalYear($0) },
        value: value, reason: nil, decision: decision))
    kept.targets[Self.targetYear] = ledger
    row.kept = kept
    return row
  }

  static func keptIndicator(units: [String]) -> Plan.Indicator {
    Plan.Indicator(
      kind: .activity, name: "講座の開催数",
      series: units.indices.map { Plan.Series(id: identifier("series\($0)"), name: nil, unit: units[$0]) },
      accumulation: .annual,
      placement: Plan.Placement(
        pillar: identifier("pillar"), measure: nil, code: "Ⅱ-ⅲ", sheet: "資料1 P4", position: 0))
  }

  private static func value(_ amount: Int64, _ series: SeriesID) -> Plan.Value {
    Plan.Value(
      printed: "\(amount)", state: .number,
      amounts: [Plan.SeriesAmount(series: series, amount: Amount(coefficient: amount))])
  }

  static func identifier<Subject>(_ text: String) -> Identifier<Subject> {
    guard let identifier = Identifier<Subject>(text) else { preconditionFailure("an identifier") }
    return identifier
  }
}
