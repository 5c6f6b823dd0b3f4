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
