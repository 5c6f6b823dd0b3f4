public import PlanModel

/// An edition that is to be frozen.
public struct Freeze: Sendable {
  public var plan: PlanID
  public var edition: EditionID
  public var title: String
  public var kind: Plan.Edition.Kind
  public var reportingYear: FiscalYear
  /// The whole document, kept as it is.
  public var document: [UInt8]
  /// The version of the plan that the document was made of; nothing is frozen where the plan went on since.
  public var planVersion: Int
  /// The end of the chain as the document names it; the end when it is recorded where there is none.
  public var head: ChainHead?
  public var author: Author
  public var recorded: Moment

  public init(
    plan: PlanID, edition: EditionID, title: String, kind: Plan.Edition.Kind, reportingYear: FiscalYear,
    document: [UInt8], planVersion: Int, head: ChainHead? = nil, author: Author, recorded: Moment
  ) {
    self.plan = plan
    self.edition = edition
    self.title = title
    self.kind = kind
    self.reportingYear = reportingYear
    self.document = document
    self.planVersion = planVersion
    self.head = head
    self.author = author
    self.recorded = recorded
  }
}
