import PlanTesting
import Testing

@testable import PlanModel

/// What holds of every change, whatever it is and whatever the plan.
struct ChangePropertyTests {
  static let seeds: [UInt64] = [11, 12, 13, 14]

  @Test(arguments: seeds)
  func `a change is read as it was written, byte for byte`(seed: UInt64) throws {
    for entry in PlanHistory.random(count: 1500, seed: seed).entries {
      let json = entry.change.json
      let read = try PlanChange(json: json)
      #expect(read == entry.change)
      #expect(read.json == json)
      #expect(!entry.change.subjects.isEmpty)
    }
  }

  @Test(arguments: seeds)
  func `the plan that is replayed from what was written is the plan that was decided about`(seed: UInt64)
    throws
  {
    let history = PlanHistory.random(count: 1500, seed: seed)
    var plan = Plan(id: history.plan.id)
    for var entry in history.entries {
      entry.change = try PlanChange(json: entry.change.json)
      #expect(plan.refusal(of: entry.change) == nil)
      plan.apply(entry)
    }
    #expect(plan == history.plan)
  }

  @Test func `no change stops the program, on whatever plan it is done`() {
    let histories = (UInt64(21)...24).map { PlanHistory.random(count: 400, seed: $0) }
    for history in histories {
      for other in histories {
        var plan = other.plan
        var empty = Plan(id: .tested)
        for entry in history.entries {
          _ = plan.refusal(of: entry.change)
          _ = plan.inverse(of: [entry.change, entry.change])
          plan.apply(entry)
          empty.apply(entry.change.decision.redacted)
          _ = empty.refusal(of: entry.change)
        }
        for entry in history.entries.shuffled() { plan.apply(entry) }
        #expect(plan.isMade)
      }
    }
  }

  @Test(arguments: seeds)
  func `taking a change back leaves what was there as it was, and what is new out of use`(seed: UInt64) throws
  {
    var history = PlanHistory(of: .tested)
    var changes = RandomChanges(seed: seed)
    for _ in 0..<2500 {
      let before = history.plan
      guard let entry = history.record(changes.next(for: before)) else { continue }
      changes.remember(entry, before: before)
      let inverse = before.inverse(of: [entry.change])
      guard !inverse.isEmpty else {
        #expect(["makePlan", "freezeEdition", "publishEdition"].contains(entry.change.name))
        continue
      }
      let takeBack = TakeBack(entries: [entry.sequence], reason: "誤り", changes: inverse).change
      let refusal = history.plan.refusal(of: takeBack)
      #expect(refusal == nil, "\(entry.change): \(refusal?.message.english ?? "")")
      var after = history.plan
      after.apply(takeBack)
      try #require(after.restored(like: before).differences(from: before.content) == [], "\(entry.change)")

      // Taken back twice, it is as if it had been done.
      let again = history.plan.inverse(of: [takeBack])
      let secondRefusal = after.refusal(of: TakeBack(entries: [1], reason: "誤り", changes: again).change)
      #expect(secondRefusal == nil, "\(entry.change): \(secondRefusal?.message.english ?? "")")
      for change in again { after.apply(change) }
      try #require(after.content.differences(from: history.plan.content) == [], "\(entry.change)")
    }
  }

  @Test(arguments: seeds)
  func `an act is taken back in one`(seed: UInt64) throws {
    var history = PlanHistory.random(count: 300, seed: seed)
    var changes = RandomChanges(seed: seed &* 31)
    for _ in 0..<30 {
      let before = history.plan
      var act: [PlanChange] = []
      while act.count < 10 {
        let change = changes.next(for: history.plan)
        if case .freezeEdition = change { continue }
        if case .publishEdition = change { continue }
        if history.record(change) != nil { act.append(change) }
      }
      let inverse = before.inverse(of: act)
      #expect(!inverse.isEmpty)
      let takeBack = TakeBack(entries: [1], reason: "誤り", changes: inverse).change
      let refusal = history.plan.refusal(of: takeBack)
      #expect(refusal == nil, "\(refusal?.message.english ?? "")")
      var after = history.plan
      after.apply(takeBack)
      try #require(after.restored(like: before).differences(from: before.content) == [])
    }
  }
}
