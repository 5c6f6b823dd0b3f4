import Foundation
import PlanModel
import PlanService
import PlanTesting
import Synchronization

/// The sample's plan in a store of its own, at a clock that goes on a day with each look.
struct KeptSample {
  let keeper: PlanKeeper
  let plan: PlanID

  init() async throws {
    let clock = Clock()
    keeper = try PlanKeeper(temporaryWith: { clock.next() })
    let document = try ImportTests.sample()
    let empty = Plan(id: .tested)
    let proposal = ImportPlanner.proposal(
      for: document, into: empty, title: "みなも区基本計画", organization: "みなも区", using: SplitMix64(seed: 1))
    _ = try await keeper.record(ProposedAct(plan: empty.id, changes: proposal.changes), by: .tester)
    plan = empty.id
  }

  /// An indicator with one series whose value of 2023 is a settled number.
  func row() throws -> (id: IndicatorID, value: Plan.Value) {
    let kept = try keeper.plan(plan)
    for id in kept.indicatorsInOrder {
      if let indicator = kept.indicators[id], indicator.activeSeries.count == 1,
        let value = indicator.values[Plan.ValueKey(FiscalYear(2023))], value.state == .number
      {
        return (id, value)
      }
    }
    throw Missing()
  }

  struct Missing: Error {}

  func number(_ number: Int64, like value: Plan.Value) -> Plan.Value {
    let amount = Amount(coefficient: number)
    return Plan.Value(
      printed: "\(number)", state: .number,
      amounts: value.amounts.map { Plan.SeriesAmount(series: $0.series, amount: amount) })
  }

  func record(_ changes: [PlanChange], expecting expected: [Subject: Int] = [:]) async throws -> [Entry] {
    try await keeper.record(ProposedAct(plan: plan, changes: changes, expected: expected), by: .other)
  }

  /// Begins on 1 April 2024 in Japan.
  private final class Clock: Sendable {
    private let milliseconds = Mutex<Int64>(1_711_897_200_000)

    func next() -> Moment {
      milliseconds.withLock { time in
        time += 86_400_000
        return Moment(milliseconds: time)
      }
    }
  }
}
