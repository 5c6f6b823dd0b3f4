public import PlanModel
internal import PlanStore

/// Why something could not be done with a store, in one line that says what to do.
public struct KeeperError: Error, Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// No such store, plan, indicator, entry or edition.
    case notFound
    /// A rule stands in the way, or what was typed is no value.
    case refused
    /// Somebody else changed the same in the meantime.
    case stale
    /// Another process writes to the store.
    case locked
    /// The file is damaged, not ours, or of a later version.
    case unreadable
    /// The file is of an earlier version; opening it for writing brings it up to date.
    case outdated
    /// The file or its folder may not be written, or the disk is full.
    case unwritable
    /// Something stands where a file should be made.
    case exists
  }

  public var kind: Kind
  public var message: Wording

  public init(_ kind: Kind, japanese: String, english: String) {
    self.kind = kind
    message = Wording(japanese: japanese, english: english)
  }

  init(_ refusal: Refusal) {
    kind = refusal.reason == .notThere ? .notFound : .refused
    message = refusal.message
  }
}
