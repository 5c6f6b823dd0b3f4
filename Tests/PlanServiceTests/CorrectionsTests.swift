import PlanModel
import PlanService
import PlanTesting
import Testing

@Suite struct CorrectionsTests {
  private let year = FiscalYear(2023)

  @Test func `a corrected value is an erratum with the editions that printed the old one`() async throws {
    let sample = try await KeptSample()
    let (id, old) = try sample.row()
    for name in ["会議版", "令和5年度版"] {
      _ = try await sample.keeper.freeze(
        sample.plan, name: name, kind: .annual, publication: nil, by: .tester)
    }
    let right = sample.number(77, like: old)
    let change = CorrectValue(indicator: id, key: Plan.ValueKey(year), value: right, reason: "二重に数えていた")
    _ = try await sample.record([change.change])
    _ = try await sample.keeper.freeze(sample.plan, name: "訂正版", kind: .annual, publication: nil, by: .tester)

    let corrections = try sample.keeper.corrections(of: sample.plan, since: "会議版")
    let correction = try #require(corrections.first)
    #expect(corrections.count == 1)
    #expect(correction.wrong == old.printed)
    #expect(correction.right == "77")
    #expect(correction.reason == "二重に数えていた")
    #expect(correction.editions == ["会議版", "令和5年度版"])
    #expect(try sample.keeper.corrections(of: sample.plan, since: "訂正版").isEmpty)
  }

  @Test func `a provisional value that became final is no erratum, whatever the number`() async throws {
    let sample = try await KeptSample()
    let (id, old) = try sample.row()
    let next = Plan.ValueKey(FiscalYear(2024))
    var provisional = sample.number(10, like: old)
    provisional.finality = .provisional
    _ = try await sample.record([
      EnterValue(indicator: id, key: next, value: provisional).change,
      SetColumns(columns: [Column(fiscalYear: FiscalYear(2024), role: .actual, label: "実績値")]).change,
    ])
    _ = try await sample.keeper.freeze(sample.plan, name: "速報版", kind: .annual, publication: nil, by: .tester)
    _ = try await sample.record([
      FinaliseValue(indicator: id, key: next, value: sample.number(12, like: old)).change
    ])
    #expect(try sample.keeper.corrections(of: sample.plan, since: "速報版").isEmpty)
  }

  @Test func `a revised target is no erratum, a corrected one is`() async throws {
    let sample = try await KeptSample()
    let (id, old) = try sample.row()
    let kept = try sample.keeper.plan(sample.plan)
    let targetYear = try #require(kept.indicators[id]?.targets.keys.max())
    try #require(kept.indicators[id]?.targets[targetYear]?.revisions.isEmpty == true)
    _ = try await sample.keeper.freeze(sample.plan, name: "版", kind: .annual, publication: nil, by: .tester)
    let revision = try #require(RevisionID("r1"))
    _ = try await sample.record([
      ProposeRevision(
        indicator: id, fiscalYear: targetYear, revision: revision, reportingYear: year,
        value: sample.number(500, like: old), reason: "上回ったため"
      ).change,
      DecideRevision(
        indicator: id, fiscalYear: targetYear, revision: revision,
        decision: Plan.Decision(
          outcome: .accepted, meeting: "審議会", date: CalendarDate("2024-05-01"), reason: "了承")
      ).change,
    ])
    #expect(try sample.keeper.corrections(of: sample.plan, since: "版").isEmpty)
    _ = try await sample.record([
      CorrectTarget(
        indicator: id, fiscalYear: targetYear, value: sample.number(400, like: old), reason: "桁の誤り"
      ).change
    ])
    let corrections = try sample.keeper.corrections(of: sample.plan, since: "版")
    #expect(corrections.map(\.item) == [.target(targetYear)])
  }
}
