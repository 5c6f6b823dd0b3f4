@testable import PlanModel

extension Plan {
  /// The plan without the marks of its last entry.
  var content: Plan {
    var plan = self
    plan.version = 0
    plan.changed = nil
    return plan
  }

  /// The content without what the earlier plan did not have yet, as long as it is out of use.
  func restored(like before: Plan) -> Plan {
    var plan = content
    plan.pillars = plan.pillars.filter { before.pillars[$0.key] != nil || !$0.value.isRetired }
    plan.measures = plan.measures.filter { before.measures[$0.key] != nil || !$0.value.isRetired }
    plan.indicators = plan.indicators.filter { before.indicators[$0.key] != nil || !$0.value.isRetired }
    plan.departments = plan.departments.filter { before.departments[$0.key] != nil || !$0.value.isRetired }
    plan.programmes = plan.programmes.filter { before.programmes[$0.key] != nil || !$0.value.isRetired }
    for (id, indicator) in plan.indicators {
      let known = Set(before.indicators[id]?.series.map(\.id) ?? [])
      plan.indicators[id]?.series = indicator.series.filter { known.contains($0.id) || !$0.isRetired }
    }
    return plan
  }

  /// What differs, part by part; empty for equal plans.
  func differences(from other: Plan) -> [String] {
    if self == other { return [] }
    var differences: [String] = []
    func compare<Key: Hashable, Value: Equatable>(_ left: [Key: Value], _ right: [Key: Value]) {
      for key in Set(left.keys).union(right.keys) where left[key] != right[key] {
        differences.append("\(key):\n\(String(describing: left[key]))\n\(String(describing: right[key]))")
      }
    }
    compare(pillars, other.pillars)
    compare(measures, other.measures)
    compare(indicators, other.indicators)
    compare(footnotes, other.footnotes)
    compare(departments, other.departments)
    compare(programmes, other.programmes)
    compare(editions, other.editions)
    compare(answers, other.answers)
    return differences.isEmpty ? ["the plan itself"] : differences
  }
}
