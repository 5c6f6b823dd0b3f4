import Foundation
import PlanModel
import PlanStore
import PlanTesting

/// Values corrected by several writers at once, each on rows of its own.
enum Appending {
  static func run(_ file: String, count: Int, writers: Int) async throws {
    let store = try PlanDatabase.open(file, .writing(address: nil))
    guard let id = try store.plans().first?.id, let plan = try store.plan(id) else {
      throw LoadError.nothingToWorkOn
    }
    let rows = Rows(plan)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<writers {
        group.addTask {
          var number = writer
          while number < count {
            // Numbers go on from where an earlier run was killed, so that every one is new to its row.
            let act = rows.correction(plan.version + 1000 + number, row: writer + writers * number)
            let entries = try await store.append(act)
            // Acknowledged: from here on it must not be lost.
            for entry in entries { print(entry.sequence) }
            fflush(nil)
            number += writers
          }
        }
      }
      try await group.waitForAll()
    }
  }
}

/// The values of a plan, for correcting one after the other.
struct Rows {
  private let plan: PlanID
  private let values: [(indicator: IndicatorID, key: Plan.ValueKey, value: Plan.Value)]

  init(_ plan: Plan) {
    self.plan = plan.id
    values = plan.indicators.sorted { $0.key < $1.key }.flatMap { id, indicator in
      indicator.values.filter { $0.value.isSettled }.sorted { $0.key.fiscalYear < $1.key.fiscalYear }
        .map { (id, $0.key, $0.value) }
    }
  }

  /// The act that corrects a value to a number not met before.
  func correction(_ number: Int, row: Int) -> Act {
    let (indicator, key, old) = values[row % values.count]
    var value = old
    let amount = Amount(coefficient: Int64(1_000_000 + number))
    value.printed = "\(amount)件"
    value.amounts = old.amounts.map { Plan.SeriesAmount(series: $0.series, amount: amount) }
    let change = CorrectValue(indicator: indicator, key: key, value: value, reason: "数え直したため").change
    let now = Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
    return Act(plan: plan, author: Author.tester, changes: [change], recorded: now)
  }
}
