import PlanModel

/// The changes that make a plan of a document; which rows get which ids can be told from their places.
struct Importing {
  private(set) var changes: [PlanChange] = []
  /// The document with the ids its indicators have in the plan.
  private(set) var document: PlanDocument
  private var departments: [String: DepartmentID] = [:]

  init(_ document: PlanDocument) {
    self.document = document
    changes.append(
      .makePlan(MakePlan(title: document.title ?? "", organization: document.organization ?? "")))
    changes.append(.setColumns(SetColumns(columns: document.columns)))
    for index in document.pillars.indices {
      var pillar = document.pillars[index]
      add(&pillar)
      self.document.pillars[index] = pillar
    }
  }

  /// The id of a pillar's row, both from 1: `p2r1`.
  static func indicator(_ pillar: Int, _ row: Int) -> IndicatorID { id("p\(pillar)r\(row)") }

  static func series(_ number: Int) -> SeriesID { id("s\(number)") }

  static func id<T>(_ text: String) -> Identifier<T> {
    guard let id = Identifier<T>(text) else { preconditionFailure("\(text) is no id") }
    return id
  }

  private mutating func add(_ pillar: inout Pillar) {
    let id: PillarID = Self.id("p\(pillar.number)")
    changes.append(
      .addPillar(AddPillar(pillar: id, number: pillar.number, title: pillar.title, tag: pillar.tag)))
    for (index, measure) in pillar.measures.enumerated() {
      changes.append(
        .addMeasure(
          AddMeasure(
            measure: Self.id("p\(pillar.number)m\(index + 1)"), pillar: id, number: measure.number,
            title: measure.title, issue: measure.issue, direction: measure.direction)))
    }
    for (index, note) in pillar.footnotes.enumerated() {
      changes.append(
        .writeFootnote(
          WriteFootnote(
            footnote: Self.id("p\(pillar.number)f\(index + 1)"), pillar: id, sheet: note.sheet,
            mark: note.mark, text: note.text, position: index)))
    }
    for index in pillar.indicators.indices {
      let measure = pillar.measures.firstIndex { $0.number == pillar.indicators[index].measure }
      pillar.indicators[index].id = Self.indicator(pillar.number, index + 1)
      add(
        pillar.indicators[index], at: index, pillar: id,
        measure: measure.map { Self.id("p\(pillar.number)m\($0 + 1)") })
    }
  }

  private mutating func add(_ row: Indicator, at position: Int, pillar: PillarID, measure: MeasureID?) {
    guard let id = row.id else { return }
    changes.append(
      .addIndicator(
        AddIndicator(
          indicator: id, kind: row.kind, name: row.name,
          series: row.series.enumerated().map {
            Plan.Series(id: Self.series($0 + 1), name: $1.name, unit: $1.unit)
          }, accumulation: row.cumulative ? .cumulative : .annual,
          placement: Plan.Placement(
            pillar: pillar, measure: measure, code: row.code, sheet: row.sheet, position: position,
            footnotes: row.footnotes, columns: row.values.isEmpty ? [] : nil), source: row.source)))
    changes.append(
      .assignDepartments(AssignDepartments(indicator: id, responsibilities: responsibilities(row))))
    for value in row.values {
      changes.append(
        .enterValue(
          EnterValue(indicator: id, key: Plan.ValueKey(value.fiscalYear), value: Self.value(value.cell))))
    }
    changes.append(
      .setTarget(
        SetTarget(
          indicator: id, fiscalYear: row.target.fiscalYear, value: Self.value(row.target.original))))
    if let revised = row.target.revised { changes += Self.revision(of: row, to: revised, id) }
    changes.append(
      .writeAnalysis(
        WriteAnalysis(indicator: id, fiscalYear: row.analysis.fiscalYear, text: row.analysis.text)))
  }

  private mutating func responsibilities(_ row: Indicator) -> [Plan.Responsibility] {
    row.departments.map { department in
      let id = departments[department.name] ?? Self.id("d\(departments.count + 1)")
      if departments.updateValue(id, forKey: department.name) == nil {
        changes.append(.openDepartment(OpenDepartment(department: id, title: department.name)))
      }
      return Plan.Responsibility(department: id, formerName: department.formerName)
    }
  }

  private static func revision(of row: Indicator, to cell: Cell, _ id: IndicatorID) -> [PlanChange] {
    let (year, revision): (FiscalYear, RevisionID) = (row.target.fiscalYear, Self.id("r1"))
    return [
      .proposeRevision(
        ProposeRevision(
          indicator: id, fiscalYear: year, revision: revision, reportingYear: row.analysis.fiscalYear,
          value: value(cell), reason: nil)),
      .decideRevision(
        DecideRevision(
          indicator: id, fiscalYear: year, revision: revision,
          decision: Plan.Decision(outcome: .accepted, meeting: nil, date: nil, reason: nil), isPrinted: true)),
    ]
  }

  static func value(_ cell: Cell) -> Plan.Value {
    Plan.Value(
      printed: cell.printed, state: cell.state, finality: cell.finality,
      amounts: cell.amounts.enumerated().compactMap { index, amount in
        amount.map { Plan.SeriesAmount(series: series(index + 1), amount: $0) }
      }, reason: cell.reason, expected: cell.expected, footnotes: cell.footnotes, source: cell.source)
  }
}
