public import PlanModel

/// Works out what a plan document changes in a plan: a first import makes the plan, a later one is merged into it.
///
/// The matching of rows to indicators is a proposal: what cannot be known is asked.
public struct ImportPlanner {
  var plan: Plan
  var proposal: ImportProposal
  let document: PlanDocument
  let answers: ImportAnswers
  var makeID: () -> UInt64
  /// A document of an earlier year than the plan shows leaves columns and places as they are.
  let isOlder: Bool
  /// A document of a later year than the plan shows.
  let isNewer: Bool
  var departments: [String: DepartmentID] = [:]

  /// Works out an import.
  ///
  /// - Parameters:
  ///   - document: what was read.
  ///   - plan: the plan to merge into; one of which nothing is decided makes a new plan.
  ///   - title: of a new plan, where the document has none.
  ///   - organization: of a new plan, where the document has none.
  ///   - answers: to the questions of an earlier proposal.
  ///   - generator: makes the identifiers.
  /// - Returns: the changes, and what a person should know or answer.
  public static func proposal(
    for document: PlanDocument, into plan: Plan, title: String? = nil, organization: String? = nil,
    answers: ImportAnswers = ImportAnswers(), using generator: some RandomNumberGenerator & Sendable
  ) -> ImportProposal {
    var generator = generator
    var planner = ImportPlanner(plan, document, answers) { generator.next() }
    planner.run(title: title, organization: organization)
    return planner.proposal
  }

  private init(
    _ plan: Plan, _ document: PlanDocument, _ answers: ImportAnswers, makeID: @escaping () -> UInt64
  ) {
    self.plan = plan
    self.document = document
    self.answers = answers
    self.makeID = makeID
    proposal = ImportProposal(plan: plan.id, basis: plan.version)
    let year = Self.reportingYear(of: document.columns)
    isOlder = if let year, let shown = plan.reportingYear { year < shown } else { false }
    isNewer = if let year, let shown = plan.reportingYear { year > shown } else { false }
  }

  private mutating func run(title: String?, organization: String?) {
    if !plan.isMade {
      record(
        MakePlan(
          title: title ?? document.title ?? "", organization: organization ?? document.organization ?? ""
        ).change)
    }
    planColumns()
    for (id, department) in plan.departments.sorted(by: { $0.key < $1.key }) where !department.isRetired {
      departments[department.name] = id
    }
    renameDepartments()
    var pillars: [PillarID] = []
    for pillar in document.pillars {
      let id = planPillar(pillar)
      planMeasures(of: pillar, id)
      pillars.append(id)
    }
    planRows(pillars)
    for (pillar, id) in zip(document.pillars, pillars) { planFootnotes(of: pillar, id) }
  }

  /// Adds a change, and does it to the copy at hand so that later ones build on it.
  mutating func record(_ change: PlanChange) {
    plan.apply(change)
    // A made plan has a version; the copy gets one so that it counts as made.
    proposal.changes.append(change)
  }

  mutating func note(_ kind: ImportNote.Kind, _ place: String, _ japanese: String, _ english: String) {
    proposal.notes.append(ImportNote(kind, place, japanese, english))
  }

  mutating func newID<Subject>() -> Identifier<Subject> {
    var source = OneNumber(number: makeID())
    return Identifier.random(using: &source)
  }

  private struct OneNumber: RandomNumberGenerator {
    let number: UInt64
    func next() -> UInt64 { number }
  }

  static func reportingYear(of columns: [Column]) -> FiscalYear? {
    let shown = columns.filter { $0.role != .target }
    return shown.filter { $0.role == .actual }.map(\.fiscalYear).max() ?? shown.map(\.fiscalYear).max()
  }

  private mutating func planColumns() {
    guard document.columns != plan.columns, !document.columns.isEmpty, !isOlder else { return }
    if !plan.columns.isEmpty, let year = Self.reportingYear(of: document.columns) {
      note(
        .columns, "", "表の列を\(year.japaneseName)の報告のものに変えます。前の列の値は履歴に残ります。",
        "the columns become those of the report on \(year.westernYear); values of former columns stay in the history"
      )
    }
    record(SetColumns(columns: document.columns).change)
  }

  private mutating func planPillar(_ pillar: Pillar) -> PillarID {
    if let (id, known) = plan.pillars.first(where: { $0.value.number == pillar.number && !$0.value.isRetired }
    ) {
      let isSame = FoldedText(known.title) == FoldedText(pillar.title) && known.tag == pillar.tag
      if !isSame, !isOlder {
        note(
          .renamed, String(pillar.number), "柱\(pillar.number)の名称が「\(known.title)」から「\(pillar.title)」に変わります。",
          "pillar \(pillar.number) is renamed from \(known.title) to \(pillar.title)")
        record(RenamePillar(pillar: id, title: pillar.title, tag: pillar.tag, source: pillar.source).change)
      }
      return id
    }
    let id: PillarID = newID()
    record(
      AddPillar(
        pillar: id, number: pillar.number, title: pillar.title, tag: pillar.tag, source: pillar.source
      ).change)
    return id
  }

  private mutating func planMeasures(of pillar: Pillar, _ id: PillarID) {
    for measure in pillar.measures {
      guard let known = measureID(measure.number, in: id), let old = plan.measures[known] else {
        record(
          AddMeasure(
            measure: newID(), pillar: id, number: measure.number, title: measure.title, issue: measure.issue,
            direction: measure.direction, source: measure.source
          ).change)
        continue
      }
      if isOlder { continue }
      if FoldedText(old.title) != FoldedText(measure.title) {
        note(
          .renamed, measure.number, "施策\(measure.number)の名称が「\(old.title)」から「\(measure.title)」に変わります。",
          "measure \(measure.number) is renamed from \(old.title) to \(measure.title)")
        record(RenameMeasure(measure: known, title: measure.title).change)
      }
      if (old.issue, old.direction) != (measure.issue, measure.direction) {
        record(
          DescribeMeasure(
            measure: known, issue: measure.issue, direction: measure.direction, source: measure.source
          ).change)
      }
    }
  }

  func measureID(_ number: String?, in pillar: PillarID) -> MeasureID? {
    guard let number else { return nil }
    return plan.measures.filter {
      $0.value.pillar == pillar && $0.value.number == number && !$0.value.isRetired
    }
    .keys.min()
  }

  private mutating func planFootnotes(of pillar: Pillar, _ id: PillarID) {
    if isOlder { return }
    let sheets = Set((pillar.indicators.map(\.sheet) + pillar.footnotes.map(\.sheet)))
    var known = plan.footnotes.filter { $0.value.pillar == id }
    for (index, note) in pillar.footnotes.enumerated() {
      let old = known.filter { $0.value.sheet == note.sheet && $0.value.mark == note.mark }
        .min { ($0.value.position, $0.key) < ($1.value.position, $1.key) }
      if let old {
        known[old.key] = nil
        if old.value.text == note.text, old.value.position == index { continue }
      }
      record(
        WriteFootnote(
          footnote: old?.key ?? newID(), pillar: id, sheet: note.sheet, mark: note.mark, text: note.text,
          position: index, source: note.source
        ).change)
    }
    for (footnote, old) in known.sorted(by: { $0.key < $1.key }) where sheets.contains(old.sheet) {
      record(RemoveFootnote(footnote: footnote).change)
    }
  }
}
