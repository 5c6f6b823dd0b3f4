extension Plan {
  /// The plan as its sheet shows it now: the cut that its columns make of it.
  public func document() -> PlanDocument {
    PlanDocument(
      title: title.isEmpty ? nil : title, organization: organization.isEmpty ? nil : organization,
      columns: columns,
      pillars: DocumentMaker(self).pillars())
  }

  /// The fiscal year whose actual values the columns show, else the last that they show; `nil` without columns.
  public var reportingYear: FiscalYear? {
    let shown = columns.filter { $0.role != .target }
    return (shown.filter { $0.role == .actual }.map(\.fiscalYear).max()) ?? shown.map(\.fiscalYear).max()
  }

  /// The indicators in use, in the order of the pillars and of their places.
  public var indicatorsInOrder: [IndicatorID] {
    indicators.filter { !$0.value.isRetired }
      .sorted { left, right in
        let (first, second) = (left.value.placement, right.value.placement)
        let pillars = (self.pillars[first.pillar]?.number ?? 0, self.pillars[second.pillar]?.number ?? 0)
        return (pillars.0, first.position, left.key) < (pillars.1, second.position, right.key)
      }.map(\.key)
  }
}

/// Makes the document of a plan.
private struct DocumentMaker {
  private let plan: Plan
  private let reportingYear: FiscalYear?
  private let targetYear: FiscalYear?
  private let valueColumns: [Plan.ColumnKey]
  private var rows: [PillarID: [IndicatorID]] = [:]
  private var measures: [PillarID: [Plan.Measure]] = [:]
  private var notes: [PillarID: [Plan.Footnote]] = [:]

  init(_ plan: Plan) {
    self.plan = plan
    reportingYear = plan.reportingYear
    targetYear = plan.columns.last { $0.role == .target }?.fiscalYear
    valueColumns = plan.columns.filter { $0.role != .target }
      .map { Plan.ColumnKey(fiscalYear: $0.fiscalYear, role: $0.role) }
    for id in plan.indicatorsInOrder {
      if let pillar = plan.indicators[id]?.placement.pillar { rows[pillar, default: []].append(id) }
    }
    for (_, measure) in plan.measures.sorted(by: { $0.key < $1.key }) where !measure.isRetired {
      measures[measure.pillar, default: []].append(measure)
    }
    for (_, note) in plan.footnotes.sorted(by: { ($0.value.position, $0.key) < ($1.value.position, $1.key) })
    {
      notes[note.pillar, default: []].append(note)
    }
  }

  func pillars() -> [Pillar] {
    plan.pillars.filter { !$0.value.isRetired }.sorted {
      ($0.value.number, $0.key) < ($1.value.number, $1.key)
    }
    .map { id, pillar in
      Pillar(
        number: pillar.number, title: pillar.title, tag: pillar.tag,
        measures: (measures[id] ?? []).sorted { $0.number < $1.number }.map(measure),
        indicators: (rows[id] ?? []).compactMap(indicator), footnotes: (notes[id] ?? []).map(note),
        source: pillar.source)
    }
  }

  private func measure(_ measure: Plan.Measure) -> Measure {
    Measure(
      number: measure.number, title: measure.title, issue: measure.issue, direction: measure.direction,
      source: measure.source)
  }

  private func note(_ note: Plan.Footnote) -> Footnote {
    Footnote(sheet: note.sheet, mark: note.mark, text: note.text, source: note.source)
  }

  private func indicator(_ id: IndicatorID) -> Indicator? {
    guard let indicator = plan.indicators[id] else { return nil }
    let series = indicator.activeSeries
    let columns = indicator.placement.columns ?? valueColumns
    let reported = columns.last { $0.role == .actual }?.fiscalYear ?? reportingYear ?? FiscalYear(0)
    let analysis = analysis(of: indicator, in: reported)
    return Indicator(
      sheet: indicator.placement.sheet, kind: indicator.kind, code: indicator.placement.code,
      name: indicator.name,
      measure: indicator.placement.measure.flatMap { plan.measures[$0]?.number },
      series: series.map { PlanModel.Series(name: $0.name, unit: $0.unit) },
      cumulative: indicator.accumulation == .cumulative, footnotes: indicator.placement.footnotes,
      values: columns.compactMap { column in
        let value =
          indicator.values[Plan.ValueKey(column.fiscalYear, role: column.role)]
          ?? indicator.values[Plan.ValueKey(column.fiscalYear)]
        return value.map {
          ColumnValue(fiscalYear: column.fiscalYear, role: column.role, cell: $0.cell(series: series))
        }
      },
      target: target(of: indicator, reported: reported, series: series), analysis: analysis,
      departments: indicator.responsibilities.map {
        Department(name: plan.departments[$0.department]?.name ?? "", formerName: $0.formerName)
      },
      source: indicator.source, id: id)
  }

  private func analysis(of indicator: Plan.Indicator, in year: FiscalYear) -> Analysis {
    if let written = indicator.analyses[year] { return Analysis(fiscalYear: year, text: written.text) }
    return Analysis(fiscalYear: year, text: "")
  }

  /// The target for the year of the target's column, else the last there is.
  private func target(of indicator: Plan.Indicator, reported: FiscalYear, series: [Plan.Series]) -> Target {
    let year = targetYear.flatMap { indicator.targets[$0] == nil ? nil : $0 } ?? indicator.targets.keys.max()
    guard let year, let ledger = indicator.targets[year] else {
      let missing = Cell(printed: "", state: .notAvailable, amounts: series.map { _ in nil })
      return Target(fiscalYear: targetYear ?? reported, original: missing)
    }
    let (original, revised) = ledger.targets(reportedIn: reported)
    return Target(
      fiscalYear: year, original: original.cell(series: series), revised: revised?.cell(series: series))
  }
}

extension Plan.Value {
  /// The value as a sheet shows it.
  ///
  /// - Parameter series: those whose amounts the sheet shows, in order.
  /// - Returns: the cell, with an amount or nothing for each of the series.
  public func cell(series: [Plan.Series]) -> Cell {
    Cell(
      printed: printed, state: state,
      amounts: series.map { series in amounts.first { $0.series == series.id }?.amount },
      footnotes: footnotes,
      source: source, finality: finality, reason: reason, expected: expected)
  }
}
