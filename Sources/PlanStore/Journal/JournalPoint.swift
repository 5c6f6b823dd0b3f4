public import PlanModel

/// A point of the journal up to which a plan is asked for.
public enum JournalPoint: Hashable, Sendable {
  /// With the last entry recorded at that moment or before.
  case moment(Moment)
  /// With the entry of that sequence.
  case sequence(Int)
}
