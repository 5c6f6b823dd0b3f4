import PlanModel

/// One indicator's part of the ledger.
struct LedgerPart {
  private let plan: Plan
  private let id: IndicatorID
  private let indicator: Plan.Indicator
  private let grader: Grader?
  private let series: [Plan.Series]
  private let departments: [String]
  private let baselineYear: FiscalYear?

  init(_ plan: Plan, _ id: IndicatorID, _ indicator: Plan.Indicator, _ grader: Grader?) {
    self.plan = plan
    self.id = id
    self.indicator = indicator
    self.grader = grader
    series = indicator.activeSeries
    departments = indicator.responsibilities.compactMap { plan.departments[$0.department]?.name }
    baselineYear =
      indicator.placement.columns?.first { $0.role == .baseline }?.fiscalYear
      ?? plan.columns.first { $0.role == .baseline }?.fiscalYear
  }

  private var pillar: Int { plan.pillars[indicator.placement.pillar]?.number ?? 0 }

  func rows(of year: FiscalYear) -> [RevisionLedger.Row] {
    guard let ledger = indicator.targets[year] else { return [] }
    var old = ledger.original
    return ledger.revisions.map { revision in
      let row = row(revision, replacing: old, for: year)
      if revision.decision?.outcome == .accepted { old = revision.value }
      return row
    }
  }

  private func row(
    _ revision: Plan.Revision, replacing old: Plan.Value, for year: FiscalYear
  ) -> RevisionLedger.Row {
    let reported = revision.reportingYears.first ?? year
    let inputs = series.indices.map { rated($0, old: old, new: revision.value, for: year, in: reported) }
    let grades = grader.map { grader in
      inputs.indices.map { RevisionLedger.GradeChange(series: $0, grade: grader.grade(inputs[$0])) }
    }
    return RevisionLedger.Row(
      indicator: id, pillar: pillar, code: indicator.placement.code, name: indicator.name,
      departments: departments, series: series, fiscalYear: year, old: old, revision: revision,
      grades: grades ?? [], alarms: alarms(inputs, grades ?? []))
  }

  private func rated(
    _ place: Int, old: Plan.Value, new: Plan.Value, for year: FiscalYear, in reported: FiscalYear
  ) -> RatedSeries {
    let value = indicator.values[Plan.ValueKey(reported)]
    var inputs = RatedSeries(
      unit: series[place].unit, direction: RatedSeries.Direction(indicator, assuming: .unstated),
      actual: value.flatMap { dated($0, place, reported) }, actualState: value?.state ?? .notAvailable,
      target: dated(new, place, year), formerTarget: dated(old, place, year),
      baseline: baselineYear.flatMap { year in
        indicator.values[Plan.ValueKey(year)].flatMap { dated($0, place, year) }
      },
      previous: previous(place, before: reported), start: baselineYear)
    inputs.isCumulative = indicator.accumulation == .cumulative
    inputs.state(indicator, in: reported, series: place)
    return inputs
  }

  private func previous(_ place: Int, before year: FiscalYear) -> RatedSeries.DatedAmount? {
    let years = indicator.values.keys.filter { $0.role == nil && $0.fiscalYear < year }.map(\.fiscalYear)
    return years.sorted(by: >).lazy.compactMap { year in
      indicator.values[Plan.ValueKey(year)].flatMap { dated($0, place, year) }
    }.first
  }

  private func dated(_ value: Plan.Value, _ place: Int, _ year: FiscalYear) -> RatedSeries.DatedAmount? {
    value.amounts.first { $0.series == series[place].id }.map { RatedSeries.DatedAmount($0.amount, in: year) }
  }

  private func alarms(_ inputs: [RatedSeries], _ grades: [RevisionLedger.GradeChange]) -> [RevisionAlarm] {
    let reached = inputs.indices.filter { inputs[$0].reaches(inputs[$0].target) == true }
    let late = grades.compactMap { change -> RevisionAlarm? in
      guard let band = change.grade.band(of: change.grade.beforeRevision), band.status == .late,
        inputs[change.series].target?.amount != inputs[change.series].formerTarget?.amount
      else { return nil }
      return .revisedWhileLate(
        series: change.series, letter: change.grade.letterBeforeRevision ?? band.wording.japanese)
    }
    let ways = Set(
      inputs.compactMap { input -> Bool? in
        guard let old = input.formerTarget?.amount, let new = input.target?.amount, old != new else {
          return nil
        }
        return old < new
      })
    return reached.map { .reachedWhenSet(series: $0) } + late + (ways.count == 2 ? [.oppositeDirections] : [])
  }

  /// Targets that are met before their year, and were never revised.
  var untouched: [RevisionLedger.Untouched] {
    guard let year = indicator.targets.keys.max(), let ledger = indicator.targets[year],
      ledger.revisions.isEmpty,
      let reported = indicator.values.keys.filter({ $0.role == nil && $0.fiscalYear < year })
        .map(\.fiscalYear).max()
    else { return [] }
    return series.indices.compactMap { place in
      let input = rated(place, old: ledger.original, new: ledger.original, for: year, in: reported)
      guard input.reaches(input.target) == true, let actual = input.actual, let target = input.target else {
        return nil
      }
      return RevisionLedger.Untouched(
        indicator: id, pillar: pillar, code: indicator.placement.code, name: indicator.name,
        departments: departments, series: series[place], actual: actual, target: target)
    }
  }
}

extension RatedSeries {
  /// Whether the actual value has come to a target; `nil` where that cannot be said.
  func reaches(_ target: DatedAmount?) -> Bool? {
    guard let actual = actual?.amount, let target = target?.amount else { return nil }
    switch direction {
    case .up: return actual >= target
    case .down: return actual <= target
    // Whichever way is good, it is there.
    case .unstated: return actual == target ? true : nil
    case .keep, .range: return nil
    }
  }
}
