/// What is worked out of a series.
public enum Figure: Hashable, Sendable {
  /// The actual value as a share of a level; for what is to be reduced, the level as a share of the actual value.
  case attainment(Level)
  /// How much of the way from the baseline to a level is done: (a − b) / (t − b).
  case progress(Level)
  /// Compound growth a year against the growth a year that reaches the target; without a target, growth alone.
  case growth
  /// A person's own judgement.
  case judgement
}

/// What a value is held against.
public enum Level: String, CaseIterable, Sendable {
  case target
  case baseline
  /// The year's own target where one is set, else the target.
  case due
  /// The straight line from baseline to target, at this year.
  case line
  /// The share of the target that the years gone by make: t × n/N.
  case pace
  /// The last value before.
  case previous
}

/// How a figure is rounded.
public struct Rounding: Hashable, Sendable {
  public enum Mode: String, CaseIterable, Sendable {
    case halfUp
    case down
    case up
  }

  /// Places of the figure as a fraction of one: 3 for 94.3 %.
  public var places: Int
  public var mode: Mode
  /// Whether the rounded figure is what is compared; else it is only shown.
  public var beforeComparing: Bool
}
