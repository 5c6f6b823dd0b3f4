public import PlanModel

/// How indicators combine into one grade of a measure, a pillar or the plan.
public struct Combination: Hashable, Sendable {
  public enum Scope: String, CaseIterable, Sendable {
    case measure
    case pillar
    case plan
  }

  public enum Way: String, CaseIterable, Sendable {
    /// The mean of the points of the grades, with the points a person adds.
    case points
    /// The worst grade there is.
    case worst
    /// How many of the rated reach the named letters.
    case share
    /// The mean of the figures.
    case mean
  }

  public var scope: Scope
  public var way: Way
  /// Whether 再掲 rows count again.
  public var countsRepeated: Bool
  /// For `share`.
  public var letters: [String]
  /// What the outcome is called; none where the number itself is told.
  public var bands: [Band]

  /// One grade of the whole.
  public struct Band: Hashable, Sendable {
    public var letter: String
    public var wording: Wording
    public var status: GradeStatus
    /// The inclusive lower end, for points as a share of all that could be had; `nil` for whatever is left.
    public var atLeast: GradeCondition.Share?
  }
}
