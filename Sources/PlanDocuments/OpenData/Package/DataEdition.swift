public import PlanModel

/// An edition as its open data tell it: the document that was frozen, and by what name.
public struct DataEdition: Hashable, Sendable {
  /// Without places in files, which say nothing to the public.
  public let document: PlanDocument
  /// The plan's title.
  public let plan: String
  /// The local government.
  public let organization: String
  /// What was frozen; `nil` for a sheet that is not kept.
  public let edition: Plan.Edition?
  /// Whether it is a draft for a meeting.
  public let isDraft: Bool

  /// - Parameters:
  ///   - document: what the edition shows.
  ///   - edition: its name and dates; `nil` for a sheet that is not kept.
  ///   - title: of the plan, where the document does not say it.
  ///   - organization: the local government, where the document does not say it.
  ///   - isDraft: whether it is marked 案; as the edition is where nothing is said.
  public init(
    _ document: PlanDocument, edition: Plan.Edition? = nil, title: String? = nil, organization: String? = nil,
    isDraft: Bool? = nil
  ) {
    self.document = document.withoutPlacesOfPrint
    self.edition = edition
    self.isDraft = isDraft ?? (edition?.kind == .draft)
    plan = title ?? document.title ?? ""
    self.organization = organization ?? document.organization ?? ""
  }

  /// 令和5年度版, or the year reported where it has no name.
  public var name: String {
    edition?.name ?? reportingYear.map { "\($0.japaneseName)（\($0.westernYear)年度）" } ?? ""
  }

  /// The fiscal year whose actual values it reports.
  public var reportingYear: FiscalYear? {
    edition?.reportingYear ?? document.columns.filter { $0.role == .actual }.map(\.fiscalYear).max()
  }

  /// The first and the last fiscal year that the document has a value or a target of.
  var years: ClosedRange<FiscalYear>? {
    let rows = document.pillars.flatMap(\.indicators)
    let years = rows.flatMap { $0.values.map(\.fiscalYear) + [$0.target.fiscalYear] }
    guard let first = years.min(), let last = years.max() else { return nil }
    return first...last
  }
}
