/// What a rule does with the direction that is good.
public struct DirectionHandling: Hashable, Sendable {
  /// What becomes of formula and comparisons.
  public enum Way: String, CaseIterable, Sendable {
    /// As written, more being better.
    case asWritten
    /// Turned: t/a for a/t, below for above.
    case turned
    case refuse
  }

  /// What is to be kept, or to stay within a range: one grade inside, another outside.
  public struct Inside: Hashable, Sendable {
    /// How far from the target is inside, as a share of it, where the row does not say; `nil` for a range.
    public var within: Threshold?
    public var inside: String
    public var outside: String
  }

  public var up: Way
  public var down: Way
  /// Where nobody has stated it.
  public var unstated: Way
  /// Keep within ±x of the target; `nil` refuses.
  public var keep: Inside?
  /// Stay between two ends; `nil` refuses.
  public var range: Inside?
}
