/// An edition as the public sees it: what was frozen, and what was corrected since.
public struct PublishedEdition: Hashable, Sendable {
  public var id: EditionID
  /// 令和5年度版.
  public var name: String
  public var kind: Plan.Edition.Kind
  /// The fiscal year whose values it reports.
  public var reportingYear: FiscalYear
  /// When it was published, and what the public sees of it.
  public var publication: Plan.Publication
  /// SHA-256 of what was frozen, in hexadecimal digits.
  public var documentDigest: String
  /// The hash at the end of the chain when it was frozen, in hexadecimal digits.
  public var chainHead: String
  /// The version of the plan that was frozen.
  public var planVersion: Int
  /// As it was frozen, without the names of the files it was read from.
  public var frozen: PlanDocument
  /// 正誤表, in the order recorded.
  public var corrections: [PublishedCorrection]
  /// The targets it prints as changed, in the order of its rows.
  public var revisions: [PublishedRevision]
  /// `nil` where it was frozen without a rule, or the city does not publish its grades.
  public var rating: PublishedRating?

  /// What was frozen, with its corrections.
  public let document: PlanDocument

  public init(
    id: EditionID, edition: Plan.Edition, publication: Plan.Publication, frozen: PlanDocument,
    corrections: [PublishedCorrection] = [], revisions: [PublishedRevision] = [],
    rating: PublishedRating? = nil
  ) {
    self.id = id
    name = edition.name
    kind = edition.kind
    reportingYear = edition.reportingYear
    documentDigest = edition.documentDigest
    chainHead = edition.chainHead
    planVersion = edition.planVersion
    self.publication = publication
    let frozen = frozen.withoutPlacesOfPrint
    self.frozen = frozen
    self.corrections = corrections
    self.revisions = revisions
    self.rating = publication.showsGrades ? rating : nil
    document = frozen.corrected(by: corrections)
  }

  /// Draft and year's edition of one year stand in the order frozen.
  var order: (Int, Int) { (reportingYear.westernYear, planVersion) }
}
