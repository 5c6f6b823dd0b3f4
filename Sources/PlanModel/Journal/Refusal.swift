/// Why a change may not be made, with a sentence for whoever wanted it.
public struct Refusal: Error, Hashable, Sendable {
  /// What kind of rule stands in the way.
  public enum Reason: String, CaseIterable, Sendable {
    /// The plan was made already, or something has this id.
    case alreadyThere
    /// Nothing has this id.
    case notThere
    /// What it names is out of use.
    case retired
    /// Nothing would change.
    case nothingChanges
    /// A settled value is corrected, not entered again.
    case settled
    /// Only a provisional value can be made final.
    case notProvisional
    /// A revision was decided, or another is still undecided.
    case decided
    case undecided
    /// A reason, a meeting or a date is missing.
    case reasonMissing
    /// A value that contradicts its own state, or speaks of series the indicator does not have.
    case valueUnfit
    /// A text that is empty, too long, or has control characters.
    case textUnfit
    /// A day before the beginning, or after the end.
    case dateUnfit
    /// Something else still hangs on it.
    case inUse
    /// What was done cannot be taken back.
    case final
  }

  public var reason: Reason
  public var message: Wording

  public init(_ reason: Reason, japanese: String, english: String) {
    self.reason = reason
    message = Wording(japanese: japanese, english: english)
  }
}
