public import PlanModel

/// What documents are made of: one edition of a plan.
public struct DocumentSource: Sendable {
  public var document: PlanDocument
  /// The edition's name; empty for what no edition was made of.
  public var edition: String
  /// Whether it is marked （案）.
  public var isDraft: Bool
  /// The day of the edition, which the document is dated with; `nil` where there is none.
  public var day: CalendarDate?

  public init(document: PlanDocument, edition: String, isDraft: Bool, day: CalendarDate?) {
    self.document = document
    self.edition = edition
    self.isDraft = isDraft
    self.day = day
  }
}
