import PlanModel

/// Answers that were made, within a budget of bytes; the least recently used go first.
struct PageCache: Sendable {
  private struct Kept {
    let answer: PageAnswer
    /// `nil` for what belongs to no plan.
    let plan: PlanID?
    let cost: Int
    var used: UInt64
  }

  private let budget: Int
  private var kept: [String: Kept] = [:]
  private var clock: UInt64 = 0
  /// The bytes that are kept, with what keeping them costs.
  private(set) var bytes = 0

  init(budget: Int) {
    self.budget = budget
  }

  var count: Int { kept.count }

  /// What was kept for a path.
  mutating func answer(at path: String) -> PageAnswer? {
    guard let index = kept.index(forKey: path) else { return nil }
    clock += 1
    kept.values[index].used = clock
    return kept.values[index].answer
  }

  /// Keeps an answer, unless it takes a large part of the budget by itself.
  mutating func keep(_ answer: PageAnswer, at path: String, of plan: PlanID?) {
    // The address, the fields of both forms and the dictionary's own place.
    let cost = answer.cost + path.utf8.count + 2048
    guard cost <= budget / 4 else { return }
    remove(path)
    clock += 1
    kept[path] = Kept(answer: answer, plan: plan, cost: cost, used: clock)
    bytes += cost
    if bytes > budget { shrink() }
  }

  /// Forgets what belongs to no plan, and what belongs to the plans named.
  mutating func forget(_ isChanged: (PlanID) -> Bool) {
    for (path, page) in kept where page.plan.map(isChanged) ?? true { remove(path) }
  }

  /// Makes room, some more than is needed, so that sorting is rare.
  private mutating func shrink() {
    for (path, _) in kept.sorted(by: { $0.value.used < $1.value.used }) {
      if bytes <= budget / 8 * 7 { return }
      remove(path)
    }
  }

  private mutating func remove(_ path: String) {
    if let old = kept.removeValue(forKey: path) { bytes -= old.cost }
  }
}
