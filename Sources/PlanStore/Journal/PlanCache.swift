internal import PlanModel

/// The plans the writer used lately, within a budget of bytes; the one longest unused goes first.
///
/// A plan is taken out to be changed, so that it is changed in place, and put back when that is done.
struct PlanCache {
  private struct Kept {
    var plan: Plan
    var bytes: Int
    var used: Int
  }

  private var kept: [PlanID: Kept] = [:]
  /// The sizes of the plans that were taken out.
  private var sizes: [PlanID: Int] = [:]
  private var total = 0
  private var clock = 0
  private let budget: Int

  init(budget: Int) {
    self.budget = budget
  }

  /// Hands the plan over, so that nobody else holds it.
  mutating func take(_ id: PlanID) -> Plan? {
    guard let found = kept.removeValue(forKey: id) else { return nil }
    total -= found.bytes
    sizes[id] = found.bytes
    return found.plan
  }

  /// Puts a plan in, or back, with about how many bytes it grew by since it was taken out.
  mutating func put(_ plan: Plan, growth: Int = 0) {
    clock += 1
    let id = plan.id
    _ = take(id)
    let bytes = (sizes.removeValue(forKey: id) ?? Self.estimate(plan)) + growth
    kept[id] = Kept(plan: plan, bytes: bytes, used: clock)
    total += bytes
    while total > budget, let oldest = kept.min(by: { $0.value.used < $1.value.used })?.key {
      drop(oldest)
    }
  }

  mutating func drop(_ id: PlanID) {
    _ = take(id)
    sizes[id] = nil
  }

  mutating func removeAll() {
    kept.removeAll()
    sizes.removeAll()
    total = 0
  }

  /// About how many bytes a plan takes.
  static func estimate(_ plan: Plan) -> Int {
    plan.indicators.values.reduce(4096 + plan.measures.count * 1500) { sum, indicator in
      sum + 1200 + (indicator.values.count + indicator.targets.count) * 450
        + indicator.analyses.values.reduce(0) { $0 + 150 + $1.text.utf8.count }
    }
  }
}
