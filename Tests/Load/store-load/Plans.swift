import PlanModel
import PlanStore
import PlanTesting

/// Makes the plans that are worked on.
enum Plans {
  static func make(_ large: LargePlan, in file: String) async throws {
    let store = try PlanDatabase.open(file, .writing(address: nil))
    try await make(large, in: store)
  }

  static func makeMany(_ count: Int, in file: String) async throws {
    let store = try PlanDatabase.open(file, .writing(address: nil))
    for seed in 1...count {
      try await make(LargePlan(pillars: 6, indicators: 31, years: 4, seed: UInt64(seed)), in: store)
    }
  }

  private static func make(_ large: LargePlan, in store: PlanDatabase) async throws {
    var random = SplitMix64(seed: large.seed)
    let plan: PlanID = .random(using: &random)
    var changes = large.changes[...]
    while !changes.isEmpty {
      let part = Array(changes.prefix(2000))
      changes = changes.dropFirst(2000)
      _ = try await store.append(
        Act(
          plan: plan, author: Author.tester, changes: part,
          recorded: Moment(milliseconds: 1_700_000_000_000)))
    }
  }
}
