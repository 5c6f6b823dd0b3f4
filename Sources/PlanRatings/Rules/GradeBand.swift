public import PlanModel

/// One grade of a rule.
public struct GradeBand: Hashable, Sendable {
  /// `nil` where the figure itself is the grade.
  public var letter: String?
  public var wording: Wording
  /// For the marks on pages.
  public var status: GradeStatus
  /// What it counts when indicators combine by points.
  public var points: Amount?
  /// All must hold; empty for whatever is left.
  public var conditions: [GradeCondition]
  /// Those that hold instead where there is no target; `nil` where the rule rates nothing without one.
  public var withoutTarget: [GradeCondition]?
}
