public import PlanModel

/// Which entries of a plan are asked for.
public enum EntryFilter: Hashable, Sendable {
  case all
  /// Those that touched an indicator, its values, targets, analyses or findings.
  case indicator(IndicatorID)
  /// Those behind a sequence.
  case after(Int)
  /// Those of an act.
  case act(Int)
  /// The one of that sequence.
  case entry(Int)
}
