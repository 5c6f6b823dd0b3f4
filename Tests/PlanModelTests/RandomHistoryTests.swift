import PlanModel
import PlanTesting
import Testing

/// What random histories must be, as everything else is tested with them.
struct RandomHistoryTests {
  @Test func `every kind of change but a redaction is met, and four of five are accepted`() {
    var met: [String: Int] = [:]
    var refused: [String: Int] = [:]
    var accepted = 0
    for seed in UInt64(1)...4 {
      var changes = RandomChanges(seed: seed)
      var history = PlanHistory(of: .tested)
      for _ in 0..<2500 {
        let before = history.plan
        let change = changes.next(for: before)
        if let entry = history.record(change) {
          met[change.name, default: 0] += 1
          accepted += 1
          changes.remember(entry, before: before)
        } else {
          refused[change.name, default: 0] += 1
        }
      }
    }
    #expect(accepted >= 8000)
    for kind in PlanChange.allKinds where kind != RedactEntry.self {
      let name = kind.name.description
      #expect(met[name, default: 0] > 0, "\(name): refused \(refused[name, default: 0]) times")
    }
  }

  @Test func `a seed makes the same history every time`() {
    let first = PlanHistory.random(count: 500, seed: 7)
    let second = PlanHistory.random(count: 500, seed: 7)
    #expect(first.entries == second.entries)
    #expect(first.plan == second.plan)
    #expect(first.plan != PlanHistory.random(count: 500, seed: 8).plan)
  }

  @Test func `a large plan is accepted change by change`() {
    let large = LargePlan(pillars: 3, indicators: 40, years: 4)
    let changes = large.changes
    var history = PlanHistory(of: .tested)
    for change in changes { history.record(change) }
    #expect(history.entries.count == changes.count)
    #expect(changes.count == large.count)
    #expect(history.plan.indicators.count == 40)
  }
}
