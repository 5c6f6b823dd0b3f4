public import PlanModel

/// A document that was made of an edition: no change of the plan, but kept, so that one knows what is in people's hands.
public struct PrintedDocument: Hashable, Sendable {
  public var plan: PlanID
  public var edition: EditionID
  /// The form's name: `shiryo1`.
  public var form: String
  /// What it is about where the form does not print the whole plan: an indicator's id, or a department's name.
  public var subject: String?
  /// The SHA-256 of what it says, in 64 hexadecimal digits.
  public var fingerprint: String
  public var author: Author
  public var recorded: Moment

  public init(
    plan: PlanID, edition: EditionID, form: String, subject: String? = nil, fingerprint: String,
    author: Author,
    recorded: Moment
  ) {
    self.plan = plan
    self.edition = edition
    self.form = form
    self.subject = subject
    self.fingerprint = fingerprint
    self.author = author
    self.recorded = recorded
  }
}
