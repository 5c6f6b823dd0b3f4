import PlanModel
import PlanStore
import PlanTesting
import Testing

@Suite struct RandomPlansTests {
  @Test(arguments: 1...7 as ClosedRange<UInt64>)
  func `random changes give the same plan in memory, in the tables and by replay`(_ seed: UInt64) async throws
  {
    let folder = try TestFolder()
    let store = try folder.store()
    let history = PlanHistory.random(count: 1500, seed: seed)
    var index = 0
    while index < history.entries.count {
      let act = history.entries[index].act
      let entries = history.entries[index...].prefix {
        $0.act == act && $0.author == history.entries[index].author
      }
      let recorded = try await store.append(
        Act(
          plan: history.plan.id, author: history.entries[index].author, changes: entries.map(\.change),
          recorded: history.entries[index].recorded))
      #expect(recorded.map(\.sequence) == entries.map(\.sequence))
      index += entries.count
    }
    let kept = try #require(try store.plan(history.plan.id))
    var expected = history.plan
    #expect(try store.plan(history.plan.id, at: .sequence(kept.version)) == kept)
    #expect(try store.tablesDiffer() == [])
    // Random editions are frozen without their documents.
    #expect(try store.verify().faults.filter { $0.kind != .document } == [])
    // An act has one time, its first entry's.
    if kept.changed != expected.changed { expected = try #require(try replayed(store, history.plan.id)) }
    #expect(kept == expected)
    #expect(kept.indicators == history.plan.indicators && kept.departments == history.plan.departments)
    #expect(kept.programmes == history.plan.programmes && kept.answers == history.plan.answers)
    #expect(kept.footnotes == history.plan.footnotes && kept.editions == history.plan.editions)
    try await store.rebuild()
    #expect(try store.plan(history.plan.id) == kept)
  }

  private func replayed(_ store: PlanDatabase, _ id: PlanID) throws -> Plan? {
    var plan = Plan(id: id)
    for entry in try store.entries(of: id) { plan.apply(entry) }
    return plan
  }
}
