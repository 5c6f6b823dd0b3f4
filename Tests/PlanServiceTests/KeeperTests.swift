import PlanModel
import PlanService
import PlanTesting
import Testing

@Suite struct KeeperTests {
  private let year = FiscalYear(2023)

  @Test func `what is typed for a plan finds it, or is said to be missing`() async throws {
    let sample = try await KeptSample()
    #expect(try sample.keeper.find("みなも区基本計画") == sample.plan)
    #expect(try sample.keeper.find("みなも区") == sample.plan)
    #expect(try sample.keeper.find(sample.plan.text) == sample.plan)
    let error = #expect(throws: KeeperError.self) { try sample.keeper.find("ほかの計画") }
    #expect(error?.kind == .notFound)
  }

  @Test func `undo restores the plan and leaves both in the history`() async throws {
    let sample = try await KeptSample()
    let before = try sample.keeper.plan(sample.plan)
    let (id, old) = try sample.row()
    let correction = CorrectValue(
      indicator: id, key: Plan.ValueKey(year), value: sample.number(77, like: old), reason: "数え直した")
    let entry = try #require(try await sample.record([correction.change]).first)
    let undo = try sample.keeper.takingBack(entry.sequence, wholeAct: false, reason: "やはり正しかった")
    _ = try await sample.record(undo.changes, expecting: undo.expected)
    let after = try sample.keeper.plan(sample.plan)
    #expect(after.indicators == before.indicators)
    #expect(try sample.keeper.entries(of: sample.plan).count == before.version + 2)
  }

  @Test func `what was changed again is not undone before the later change`() async throws {
    let sample = try await KeptSample()
    let (id, old) = try sample.row()
    var sequences: [Int] = []
    for number in [77, 78] {
      let change = CorrectValue(
        indicator: id, key: Plan.ValueKey(year), value: sample.number(Int64(number), like: old),
        reason: "数え直した")
      sequences += try await sample.record([change.change]).map(\.sequence)
    }
    let error = #expect(throws: KeeperError.self) {
      try sample.keeper.takingBack(sequences[0], wholeAct: false, reason: "誤り")
    }
    #expect(error?.kind == .stale)
    #expect(error?.message.japanese.contains("記録\(sequences[1])") == true)
  }

  @Test func `a whole import is undone at once, and can be done again`() async throws {
    let sample = try await KeptSample()
    let undo = try sample.keeper.takingBack(1, wholeAct: true, reason: "別の計画のシートだった")
    _ = try await sample.record(undo.changes, expecting: undo.expected)
    let empty = try sample.keeper.plan(sample.plan)
    #expect(empty.document().pillars.isEmpty)
    #expect(empty.title == "みなも区基本計画")
    let document = try ImportTests.sample()
    let again = ImportPlanner.proposal(for: document, into: empty, using: SplitMix64(seed: 5))
    _ = try await sample.record(again.changes)
    #expect(ImportTests.bare(try sample.keeper.plan(sample.plan).document()) == document)
  }

  @Test func `of two on one row the later is told what the other did`() async throws {
    let sample = try await KeptSample()
    let (id, old) = try sample.row()
    let subject = Subject.value(id, year)
    let seen = try sample.keeper.plan(sample.plan).version
    let first = CorrectValue(
      indicator: id, key: Plan.ValueKey(year), value: sample.number(77, like: old), reason: "数え直した")
    _ = try await sample.record([first.change], expecting: [subject: seen])
    let second = CorrectValue(
      indicator: id, key: Plan.ValueKey(year), value: sample.number(88, like: old), reason: "転記の誤り")
    let error = await #expect(throws: KeeperError.self) {
      try await sample.record([second.change], expecting: [subject: seen])
    }
    #expect(error?.kind == .stale)
    #expect(error?.message.japanese.contains("77") == true)
  }

  @Test func `the plan is shown as it was known on any day`() async throws {
    let sample = try await KeptSample()
    let (id, old) = try sample.row()
    let change = CorrectValue(
      indicator: id, key: Plan.ValueKey(year), value: sample.number(77, like: old), reason: "数え直した")
    let entry = try #require(try await sample.record([change.change]).first)
    let dayBefore = Moment(milliseconds: entry.recorded.milliseconds - 86_400_000)
    let then = try sample.keeper.plan(sample.plan, asOf: Moment(endOf: dayBefore.dayInJapan))
    #expect(then.indicators[id]?.values[Plan.ValueKey(year)] == old)
    let now = try sample.keeper.plan(sample.plan, asOf: Moment(endOf: entry.recorded.dayInJapan))
    #expect(now.indicators[id]?.values[Plan.ValueKey(year)]?.printed == "77")
    #expect(throws: KeeperError.self) { try sample.keeper.plan(sample.plan, asOf: Moment(milliseconds: 0)) }
  }

  @Test func `a redacted analysis is gone from the plan, its editions and its history`() async throws {
    let sample = try await KeptSample()
    let (id, _) = try sample.row()
    let secret = "担当の架空花子さんの話"
    let entry = try #require(
      try await sample.record([WriteAnalysis(indicator: id, fiscalYear: year, text: secret).change]).first)
    _ = try await sample.keeper.freeze(sample.plan, name: "会議版", kind: .draft, publication: nil, by: .tester)
    let correction = WriteAnalysis(indicator: id, fiscalYear: FiscalYear(2022), text: "前年も" + secret).change
    let second = try #require(try await sample.record([correction]).first)
    let others = try await sample.keeper.redact(entry.sequence, reason: "氏名", by: .tester)
    #expect(others == [second.sequence])
    #expect(try await sample.keeper.redact(second.sequence, reason: "氏名", by: .tester) == [])
    let plan = try sample.keeper.plan(sample.plan)
    #expect(plan.indicators[id]?.analyses[year]?.text == "（削除）")
    let edition = try sample.keeper.edition(named: "会議版", of: sample.plan)
    #expect(edition.document.pillars.flatMap(\.indicators).allSatisfy { $0.analysis.text != secret })
    let check = try sample.keeper.verify(against: edition.edition.chainHead)
    #expect(check.faults.isEmpty)
    #expect(check.redacted == [entry.sequence, second.sequence])
    #expect(try sample.keeper.tableDifferences().isEmpty)
  }
}
