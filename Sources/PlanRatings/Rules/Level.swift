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
