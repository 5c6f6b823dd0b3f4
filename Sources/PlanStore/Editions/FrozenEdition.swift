public import PlanModel

/// An edition with the document that was frozen.
public struct FrozenEdition: Hashable, Sendable {
  public var plan: PlanID
  public var id: EditionID
  public var edition: Plan.Edition
  /// As given when it was frozen; `nil` where only the entry is there.
  public var document: [UInt8]?
  /// The sequence of the entry because of which words were taken out of the document, so that its digest is another.
  public var redactedBy: Int?

  public init(
    plan: PlanID, id: EditionID, edition: Plan.Edition, document: [UInt8]?, redactedBy: Int? = nil
  ) {
    self.plan = plan
    self.id = id
    self.edition = edition
    self.document = document
    self.redactedBy = redactedBy
  }
}
