public import PlanModel

/// What is decided at once: an import, a bulk step, an undo, or a single change.
public struct Act: Sendable {
  public var plan: PlanID
  public var author: Author
  /// In the order they are made.
  public var changes: [PlanChange]
  /// The caller's clock; the store records the last entry's time where that is later.
  public var recorded: Moment
  /// The versions the author saw, for the subjects that must not have changed since.
  public var expected: [Subject: Int]
  /// The texts that were read, where the act is an import.
  public var printed: [PrintedText]
  /// What was doubted about them.
  public var findings: [Finding]
  /// The whole documents of the editions that the act freezes.
  public var documents: [EditionID: [UInt8]]

  public init(
    plan: PlanID, author: Author, changes: [PlanChange], recorded: Moment, expected: [Subject: Int] = [:],
    printed: [PrintedText] = [], findings: [Finding] = [], documents: [EditionID: [UInt8]] = [:]
  ) {
    self.plan = plan
    self.author = author
    self.changes = changes
    self.recorded = recorded
    self.expected = expected
    self.printed = printed
    self.findings = findings
    self.documents = documents
  }
}
