/// Who decided: the id of an account, or the name a person is signed in with on the machine.
public struct Author: Hashable, Sendable {
  public let id: String

  /// - Returns: `nil` for an empty name, one longer than 200 bytes, or one with control characters.
  public init?(_ id: String) {
    guard !id.isEmpty, id.utf8.count <= 200,
      id.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F })
    else { return nil }
    self.id = id
  }
}

/// A decision as it was recorded.
public struct Entry: Hashable, Sendable {
  /// Its place in the journal, from 1, over all plans.
  public var sequence: Int
  public var plan: PlanID
  public var recorded: Moment
  public var author: Author
  /// The sequence of the first entry of its act: an import or a bulk step is several entries.
  public var act: Int
  public var change: PlanChange
  /// The sequence of the entry that took the content away; `change` is then what was put in its place.
  public var redactedBy: Int?

  public init(
    sequence: Int, plan: PlanID, recorded: Moment, author: Author, act: Int, change: PlanChange,
    redactedBy: Int? = nil
  ) {
    self.sequence = sequence
    self.plan = plan
    self.recorded = recorded
    self.author = author
    self.act = act
    self.change = change
    self.redactedBy = redactedBy
  }
}
