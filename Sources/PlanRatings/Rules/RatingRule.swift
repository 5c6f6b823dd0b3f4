public import PlanModel

/// How a body rates progress, as data: one version of its rule.
public struct RatingRule: Hashable, Sendable {
  public var id: String
  /// Letters change meaning between versions, so a grade keeps it.
  public var version: String
  /// Whose rule it is.
  public var body: Wording
  public var title: Wording
  /// The fiscal years whose values the body rated by it; told, and not enforced.
  public var years: ClosedRange<Int>?
  /// Where it was published.
  public var source: String?
  /// What a reader should know, above all what was not published.
  public var note: Wording?
  public var parameters: [RuleParameter]
  /// What is worked out before the grades are looked up; `nil` where the rule only compares.
  public var figure: Figure?
  public var rounding: Rounding?
  /// A figure above it counts as it.
  public var cap: Threshold?
  public var directions: DirectionHandling
  public var cases: CaseHandling
  /// Changes of survey values up to this share count as level.
  public var surveyMargin: Threshold?
  /// Best first; the first whose conditions hold is given.
  public var grades: [GradeBand]
  /// What stands in place of a grade.
  public var codes: [SpecialCode]
  /// How indicators combine, by level.
  public var combinations: [Combination]

  /// A grade as the rule's own letter says it, in its order.
  public func grade(lettered letter: String) -> GradeBand? {
    grades.first { $0.letter == letter }
  }
}
