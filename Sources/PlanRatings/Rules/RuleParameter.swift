public import PlanModel

/// A number that a rule leaves open, or that a body may set.
public struct RuleParameter: Hashable, Sendable {
  public var name: String
  /// `nil` where it was not published; what depends on it is then refused.
  public var value: Threshold?
  public var wording: Wording
}
