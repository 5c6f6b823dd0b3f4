import PlanModel
import PlanStore
import PlanTesting
import Testing

extension StoreConformance {
  static let reading = [
    StoreConformance("an empty store has no plans, and a chain that begins") {
      (store: PlanDatabase) async throws -> Void in
      #expect(try store.plans() == [])
      #expect(try store.head().sequence == 0)
      #expect(try store.head().hash.count == 64)
      #expect(try store.verify(against: store.head().hash).faults == [])
      #expect(try store.plan(SmallPlan().id) == nil)
    },
    StoreConformance("what was appended is read back, from the tables and by replay") {
      (store: PlanDatabase) async throws -> Void in
      let plan = try await SmallPlan().made(in: store)
      let entries = try await store.append(plan.act([plan.entering(12), plan.writing("増えた。")]))
      #expect(entries.map(\.sequence) == [6, 7] && entries.map(\.act) == [6, 6])
      let kept = try #require(try store.plan(plan.id))
      #expect(kept.indicators[plan.indicators[0]]?.values[Plan.ValueKey(FiscalYear(2023))] == plan.value(12))
      #expect(try store.plan(plan.id, at: .sequence(7)) == kept)
      #expect(try store.entries(of: plan.id, about: .after(5)) == entries)
      #expect(try store.entries(of: plan.id, about: .act(6)) == entries)
      #expect(try store.entries(of: plan.id, about: .entry(7)) == [entries[1]])
      #expect(
        try store.entries(of: plan.id, about: .indicator(plan.indicators[0])).map(\.sequence) == [4, 6, 7])
      #expect(try store.entries(of: plan.id).count == 7)
    },
    StoreConformance("the list of plans counts repeats once and retired ones not") {
      (store: PlanDatabase) async throws -> Void in
      let plan = try await SmallPlan(indicators: 4).made(in: store)
      let same = Plan.IndicatorReference(plan: plan.id, indicator: plan.indicators[0])
      _ = try await store.append(
        plan.act([
          LinkIndicator(indicator: plan.indicators[1], sameAs: same).change,
          Retire(part: .indicator(plan.indicators[2]), reason: "終了").change,
        ]))
      let summary = try #require(try store.plans().first)
      #expect(summary.indicators == 2 && summary.version == 9 && summary.title == "架空市総合計画")
    },
    StoreConformance("a plan is told as of a moment and as of an entry") {
      (store: PlanDatabase) async throws -> Void in
      let plan = try await SmallPlan().made(in: store)
      _ = try await store.append(plan.act([plan.entering(1)], at: 1_700_000_001_000))
      _ = try await store.append(
        plan.act(
          [
            CorrectValue(
              indicator: plan.indicators[0], key: Plan.ValueKey(FiscalYear(2023)), value: plan.value(2),
              reason: "誤記"
            ).change
          ], at: 1_700_000_002_000))
      #expect(try plan.number(in: store, .moment(Moment(milliseconds: 1_700_000_000_999))) == nil)
      #expect(try plan.number(in: store, .moment(Moment(milliseconds: 1_700_000_001_000))) == plan.value(1))
      #expect(try plan.number(in: store, .sequence(7)) == plan.value(2))
      #expect(try store.plan(plan.id, at: .moment(Moment(milliseconds: 0))) == nil)
    },
    StoreConformance("recorded times never run backwards") { (store: PlanDatabase) async throws -> Void in
      let plan = try await SmallPlan().made(in: store)
      let entries = try await store.append(plan.act([plan.entering(1)], at: 5))
      #expect(entries.map(\.recorded) == [Moment(milliseconds: 1_700_000_000_000)])
    },
    StoreConformance("what was read and doubted in an import is kept") {
      (store: PlanDatabase) async throws -> Void in
      let plan = SmallPlan()
      var act = plan.act(plan.changes)
      let lines = ["Ⅰ-０　講座", "", "「改行」\u{2028}と\"引用\""]
      act.printed = [PrintedText(file: "P1.txt", lines: lines)]
      act.findings = [
        Finding(
          .unitDrift, pillar: 1, code: "Ⅰ-0", source: Source(file: "P1.txt", firstLine: 1, lastLine: 2),
          message: Wording(japanese: "単位が違います。", english: "units differ"))
      ]
      _ = try await store.append(act)
      #expect(try store.printedTexts(of: plan.id).map(\.text) == act.printed)
      #expect(try store.findings(of: plan.id).map(\.finding) == act.findings)
    },
    StoreConformance("an edition is frozen with its document, and not from a plan that went on") {
      (store: PlanDatabase) async throws -> Void in
      let plan = try await SmallPlan().made(in: store)
      var random = SplitMix64(seed: 9)
      var freeze = Freeze(
        plan: plan.id, edition: .random(using: &random), title: "令和5年度版", kind: .annual,
        reportingYear: FiscalYear(2023), document: Array("{\"title\":\"版\"}".utf8), planVersion: 5,
        head: try store.head(), author: .tester, recorded: Moment(milliseconds: 1_700_000_000_001))
      _ = try await store.freeze(freeze)
      let frozen = try #require(try store.edition(freeze.edition, of: plan.id))
      #expect(frozen.document == freeze.document && frozen.edition.name == "令和5年度版")
      freeze.edition = .random(using: &random)
      freeze.title = "もう一つ"
      await #expect(throws: AppendError.self) { _ = try await store.freeze(freeze) }
    },
  ]
}

extension SmallPlan {
  /// The first indicator's value of 2023.
  fileprivate func number(in store: PlanDatabase, _ point: JournalPoint) throws -> Plan.Value? {
    let plan = try store.plan(id, at: point)
    return plan?.indicators[indicators[0]]?.values[Plan.ValueKey(FiscalYear(2023))]
  }
}
