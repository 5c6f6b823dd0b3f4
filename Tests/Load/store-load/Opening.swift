import Foundation
import PlanModel
import PlanStore

/// Plans opened: one large one from its tables and by replay, or many one after the other.
enum Opening {
  static func run(_ file: String) throws {
    let store = try PlanDatabase.open(file, .reading)
    guard let summary = try store.plans().first else { throw LoadError.nothingToWorkOn }
    let clock = ContinuousClock()
    var tables: [Double] = []
    var replays: [Double] = []
    for _ in 0..<5 {
      let begun = clock.now
      let opened = try store.plan(summary.id)
      let between = clock.now
      let replayed = try store.plan(summary.id, at: .sequence(summary.version))
      replays.append((clock.now - between) / .milliseconds(1))
      tables.append((between - begun) / .milliseconds(1))
      guard opened == replayed else { throw LoadError.nothingToWorkOn }
    }
    print(
      String(
        format: "%d indicators, %d entries: from the tables %.0f ms, by replay %.0f ms", summary.indicators,
        summary.version,
        tables.sorted()[2], replays.sorted()[2]))
  }

  static func readMany(_ file: String, count: Int) throws {
    let store = try PlanDatabase.open(file, .reading)
    var indicators = 0
    for summary in try store.plans().prefix(count) {
      indicators += try store.plan(summary.id)?.indicators.count ?? 0
    }
    print("\(count) plans, \(indicators) indicators")
  }
}
