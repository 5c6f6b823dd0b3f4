public import PlanModel

/// A code that stands in place of a grade: 「−」.
public struct SpecialCode: Hashable, Sendable {
  public var letter: String
  public var wording: Wording
  /// The refusals it is written for; those that a person has to state are written with its letter as the series' mark.
  public var reasons: [GradeRefusal.Kind]
}
