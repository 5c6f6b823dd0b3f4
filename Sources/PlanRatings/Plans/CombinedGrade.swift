public import PlanModel

/// What a rule makes of the grades of a measure, a pillar or the plan.
public struct CombinedGrade: Sendable {
  public let scope: Combination.Scope
  public let pillar: Int?
  public let measure: String?
  /// By the targets before this year's revisions.
  public let isBeforeRevision: Bool
  /// Where the rule has bands, and the worst grade by `worst`; else the number is all there is.
  public let letter: String?
  public let status: GradeStatus
  /// The mean, or the share, as a fraction of one.
  public let number: Amount?
  /// How many grades are in it.
  public let rated: Int
  /// How many could not be rated and are left out.
  public let leftOut: Int
  public let refusal: GradeRefusal?
}

extension PlanGrades {
  /// Every combination of the rule, before this year's revisions or after.
  public func combined(beforeRevision: Bool = false) -> [CombinedGrade] {
    rule.combinations.flatMap { combination in
      groups(of: combination.scope).map { group in
        Combining(
          rule: rule, combination: combination, beforeRevision: beforeRevision,
          rows: group.filter { combination.countsRepeated || !$0.isRepeated }
        ).grade
      }
    }
  }

  /// The rows of each measure, each pillar or the plan, in order; rows without a measure are in none.
  private func groups(of scope: Combination.Scope) -> [[Row]] {
    switch scope {
    case .plan: return [rows]
    case .pillar: return rows.grouped { "\($0.pillar)" }
    case .measure: return rows.filter { $0.measure != nil }.grouped { "\($0.pillar) \($0.measure ?? "")" }
    }
  }
}

extension [PlanGrades.Row] {
  fileprivate func grouped(by key: (Element) -> String) -> [[Element]] {
    var order: [String] = []
    let groups = Dictionary(grouping: self, by: key)
    for row in self where order.last != key(row) && !order.contains(key(row)) { order.append(key(row)) }
    return order.map { groups[$0] ?? [] }
  }
}
