import PlanModel
import PlanService
import PlanTesting
import Testing

/// The sheet of the year after, made from the sample's by what happens to sheets in a year.
@Suite struct SecondYearTests {
  private let first: PlanDocument
  private let plan: Plan

  init() throws {
    first = try ImportTests.sample()
    plan = try ImportTests.imported(first)
  }

  /// The same rows a year later: the actual value becomes a reference, and a new actual stands behind it.
  private func nextYear() -> PlanDocument {
    var document = first
    let lastYear = FiscalYear(2023)
    let year = FiscalYear(2024)
    document.columns = first.columns.filter { $0.role != .target }.map { column in
      var column = column
      if column.role == .actual { (column.role, column.label) = (.reference, "参考実績") }
      return column
    }
    document.columns.append(Column(fiscalYear: year, role: .actual, label: "実績値"))
    document.columns += first.columns.filter { $0.role == .target }
    for pillar in document.pillars.indices {
      for row in document.pillars[pillar].indicators.indices {
        var indicator = document.pillars[pillar].indicators[row]
        for index in indicator.values.indices where indicator.values[index].fiscalYear == lastYear {
          if indicator.values[index].role == .actual { indicator.values[index].role = .reference }
        }
        let amounts = indicator.series.map { _ in Amount(coefficient: 7) as Amount? }
        indicator.values.append(
          ColumnValue(
            fiscalYear: year, role: .actual,
            cell: amounts.isEmpty
              ? Cell(printed: "実施", state: .qualitative, amounts: [])
              : Cell(printed: "7", state: .number, amounts: amounts)))
        if let revised = indicator.target.revised {
          indicator.target.original = revised
          indicator.target.revised = nil
        }
        indicator.analysis = Analysis(fiscalYear: year, text: "令和6年度の分析。")
        document.pillars[pillar].indicators[row] = indicator
      }
    }
    return document
  }

  private func propose(_ document: PlanDocument, _ answers: ImportAnswers = ImportAnswers()) -> ImportProposal
  {
    ImportPlanner.proposal(for: document, into: plan, answers: answers, using: SplitMix64(seed: 9))
  }

  @Test func `last year's actual is this year's reference, and nothing is asked`() throws {
    let document = nextYear()
    let proposal = propose(document)
    #expect(proposal.questions.isEmpty)
    var merged = plan
    try ImportTests.apply(proposal, to: &merged)
    #expect(ImportTests.withoutSources(merged.document()) == ImportTests.withoutSources(document))
    let rows = first.pillars.flatMap(\.indicators)
    #expect(proposal.changes.count { if case .enterValue = $0 { true } else { false } } == rows.count)
    #expect(Set(merged.indicators.keys) == Set(plan.indicators.keys))
  }

  @Test func `a target revised last year is this year's original, and the ledger keeps the old one`() throws {
    let revised = try #require(
      plan.indicators.first { $0.value.targets.values.contains { !$0.revisions.isEmpty } })
    var merged = plan
    try ImportTests.apply(propose(nextYear()), to: &merged)
    let ledger = try #require(merged.indicators[revised.key]?.targets.values.first)
    #expect(ledger == revised.value.targets.values.first)
    let shown = try #require(
      merged.document().pillars.flatMap(\.indicators).first { $0.id == revised.key })
    #expect(shown.target.revised == nil)
    #expect(shown.target.original.amounts == ledger.current.cell(series: revised.value.activeSeries).amounts)
    #expect(ledger.original != ledger.current)
  }

  @Test func `a revision that is printed again is not a new one`() throws {
    var document = nextYear()
    for pillar in document.pillars.indices {
      for row in document.pillars[pillar].indicators.indices {
        document.pillars[pillar].indicators[row].target = first.pillars[pillar].indicators[row].target
      }
    }
    let proposal = propose(document)
    #expect(proposal.questions.isEmpty)
    var merged = plan
    try ImportTests.apply(proposal, to: &merged)
    #expect(ImportTests.withoutSources(merged.document()) == ImportTests.withoutSources(document))
    #expect(
      merged.indicators.values.flatMap { $0.targets.values.flatMap(\.revisions) }.count
        == plan.indicators.values.flatMap { $0.targets.values.flatMap(\.revisions) }.count)
  }

  @Test func `a code with another name is asked, and answered either way`() throws {
    var document = nextYear()
    document.pillars[0].indicators[0].name = "まったく別の名前"
    let place = "\(document.pillars[0].number):\(document.pillars[0].indicators[0].code)"
    #expect(propose(document).questions.map(\.place) == [place])

    var renamed = plan
    try ImportTests.apply(propose(document, ImportAnswers(renamed: .init([place]))), to: &renamed)
    #expect(renamed.indicators.count == plan.indicators.count)
    #expect(renamed.document().pillars[0].indicators[0].name == "まったく別の名前")

    var other = plan
    try ImportTests.apply(propose(document, ImportAnswers(new: .init([place]))), to: &other)
    #expect(other.indicators.count == plan.indicators.count + 1)
    #expect(ImportTests.withoutSources(other.document()) == ImportTests.withoutSources(document))
  }

  @Test func `a name with another code has moved and stays the same indicator`() throws {
    var document = nextYear()
    let codes = document.pillars[0].indicators.map(\.code)
    try #require(codes.count > 1)
    document.pillars[0].indicators[0].code = "Ⅷ-ⅷ"
    let proposal = propose(document)
    #expect(proposal.questions.isEmpty)
    #expect(proposal.notes.contains { $0.kind == .movedIndicator })
    var merged = plan
    try ImportTests.apply(proposal, to: &merged)
    #expect(Set(merged.indicators.keys) == Set(plan.indicators.keys))
    #expect(ImportTests.withoutSources(merged.document()) == ImportTests.withoutSources(document))
  }

  @Test func `neither code nor name known is a new indicator in its printed place`() throws {
    var document = nextYear()
    var row = document.pillars[0].indicators[0]
    row.code = "Ⅶ-ⅶ"
    row.name = "新しい指標"
    document.pillars[0].indicators.insert(row, at: 1)
    let proposal = propose(document)
    #expect(proposal.notes.contains { $0.kind == .newIndicator })
    var merged = plan
    try ImportTests.apply(proposal, to: &merged)
    #expect(ImportTests.withoutSources(merged.document()) == ImportTests.withoutSources(document))
  }

  @Test func `an old value that differs is a correction to confirm`() throws {
    var document = nextYear()
    let pillar = try #require(document.pillars.firstIndex { !$0.indicators.isEmpty })
    let row = try #require(
      document.pillars[pillar].indicators.firstIndex { $0.values[0].cell.state == .number })
    document.pillars[pillar].indicators[row].values[0].cell.amounts[0] = Amount(coefficient: 999_999)
    document.pillars[pillar].indicators[row].values[0].cell.printed = "999,999"
    let question = try #require(propose(document).questions.first)
    #expect(question.kind == .askWhetherCorrected)

    var corrected = plan
    try ImportTests.apply(propose(document, ImportAnswers(corrected: .init(["all"]))), to: &corrected)
    #expect(ImportTests.withoutSources(corrected.document()) == ImportTests.withoutSources(document))

    var kept = plan
    try ImportTests.apply(propose(document, ImportAnswers(kept: .init([question.place]))), to: &kept)
    let amount = kept.document().pillars[pillar].indicators[row].values[0].cell.amounts[0]
    #expect(amount == first.pillars[pillar].indicators[row].values[0].cell.amounts[0])
  }

  @Test func `a row that is not printed any more stays, or is retired where a person says so`() throws {
    var document = nextYear()
    let gone = document.pillars[0].indicators.remove(at: 0)
    let proposal = propose(document)
    #expect(proposal.notes.contains { $0.kind == .removedFromSheet && $0.place.hasSuffix(gone.code) })
    var merged = plan
    try ImportTests.apply(propose(document, ImportAnswers(retired: .init(["all"]))), to: &merged)
    #expect(ImportTests.withoutSources(merged.document()) == ImportTests.withoutSources(document))
  }

  @Test func `a department that every row names behind an arrow was renamed`() throws {
    var document = nextYear()
    let old = try #require(document.pillars[0].indicators[0].departments.first?.name)
    for pillar in document.pillars.indices {
      for row in document.pillars[pillar].indicators.indices {
        let departments = document.pillars[pillar].indicators[row].departments
        document.pillars[pillar].indicators[row].departments = departments.map {
          $0.name == old ? Department(name: "未来づくり課", formerName: old) : $0
        }
      }
    }
    let proposal = propose(document)
    var merged = plan
    try ImportTests.apply(proposal, to: &merged)
    #expect(merged.departments.count == plan.departments.count)
    #expect(ImportTests.withoutSources(merged.document()) == ImportTests.withoutSources(document))
  }

  @Test func `an earlier year's sheet fills in values and leaves the shown columns`() throws {
    var newer = try ImportTests.empty()
    try ImportTests.apply(
      ImportPlanner.proposal(
        for: nextYear(), into: newer, title: "計画", organization: "区", using: SplitMix64(seed: 3)),
      to: &newer)
    let proposal = ImportPlanner.proposal(for: first, into: newer, using: SplitMix64(seed: 4))
    #expect(proposal.questions.isEmpty)
    var merged = newer
    try ImportTests.apply(proposal, to: &merged)
    #expect(merged.columns == newer.columns)
    let revised = merged.indicators.values.flatMap { $0.targets.values.flatMap(\.accepted) }
    #expect(revised.count == first.pillars.flatMap(\.indicators).count { $0.target.revised != nil })
  }
}
