import PlanModel
import PlanStore
import PlanTesting
import Testing

extension StoreConformance {
  static let conflicts = [
    StoreConformance("200 writers on 200 rows of one plan are none refused") {
      (store: PlanDatabase) async throws -> Void in
      let plan = try await SmallPlan(indicators: 200).made(in: store)
      let subjects = plan.indicators.map { Subject.value($0, FiscalYear(2023)) }
      let versions = try store.versions(of: subjects, in: plan.id)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for index in 0..<200 {
          group.addTask {
            let subject = subjects[index]
            let act = plan.act(
              [plan.entering(Int64(index), of: index)], expecting: [subject: versions[subject] ?? 0])
            _ = try await store.append(act)
          }
        }
        try await group.waitForAll()
      }
      let kept = try #require(try store.plan(plan.id))
      #expect(kept.indicators.values.allSatisfy { $0.values.count == 1 })
      #expect(try store.plan(plan.id, at: .sequence(kept.version)) == kept)
    },
    StoreConformance("of two on one row one is told, with the other's change") {
      (store: PlanDatabase) async throws -> Void in
      let plan = try await SmallPlan().made(in: store)
      let subject = Subject.value(plan.indicators[0], FiscalYear(2023))
      let first = try await store.append(plan.act([plan.entering(1)], by: .other, expecting: [subject: 0]))
      let error = await #expect(throws: AppendError.self) {
        _ = try await store.append(plan.act([plan.entering(2)], expecting: [subject: 0]))
      }
      guard case .stale(let stale, let entry)? = error else { return #expect(Bool(false)) }
      #expect(stale == subject && entry == first.first && entry.author == .other)
      #expect(try store.versions(of: [subject], in: plan.id) == [subject: 6])
    },
    StoreConformance("a refusal amid an act leaves nothing of it, and the next is recorded") {
      (store: PlanDatabase) async throws -> Void in
      let plan = try await SmallPlan().made(in: store)
      let (before, head) = (try store.plan(plan.id), try store.head())
      let stranger = SmallPlan(seed: 2)
      let error = await #expect(throws: AppendError.self) {
        _ = try await store.append(plan.act([plan.entering(1), plan.entering(2), stranger.entering(3)]))
      }
      guard case .refused(_, let index)? = error else { return #expect(Bool(false)) }
      #expect(index == 1 || index == 2)
      #expect(try store.plan(plan.id) == before)
      #expect(try store.head() == head)
      #expect(try await store.append(plan.act([plan.entering(1)])).count == 1)
      #expect(try store.plan(plan.id)?.version == 6)
    },
    StoreConformance("nothing is recorded of a plan that was never made") {
      (store: PlanDatabase) async throws -> Void in
      let plan = SmallPlan()
      await #expect(throws: AppendError.self) { _ = try await store.append(plan.act([plan.entering(1)])) }
      #expect(try store.head().sequence == 0)
    },
    StoreConformance("those refused among many at once take nobody along") {
      (store: PlanDatabase) async throws -> Void in
      let plan = try await SmallPlan(indicators: 50).made(in: store)
      let stranger = SmallPlan(seed: 2)
      let recorded = await withTaskGroup(of: Int.self) { group in
        for index in 0..<50 {
          group.addTask {
            let last = index % 5 == 0 ? stranger.entering(1) : plan.writing("分析", of: index)
            let act = plan.act([plan.entering(Int64(index), of: index), last])
            return (try? await store.append(act))?.count ?? 0
          }
        }
        return await group.reduce(0, +)
      }
      #expect(recorded == 80)
      let kept = try #require(try store.plan(plan.id))
      #expect(kept.indicators.values.map(\.values.count).reduce(0, +) == 40)
      #expect(try store.plan(plan.id, at: .sequence(kept.version)) == kept)
    },
  ]
}
