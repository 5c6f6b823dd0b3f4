import Markup
import PlanModel
import PlanRatings

/// A plan as pages: every file is a function of what is given here.
public struct PlanSite: Sendable {
  let contents: PlanContents

  /// - Parameter shown: the plan to show, as it is now or as it was.
  public init(_ shown: ShownPlan) {
    contents = PlanContents(shown)
  }

  /// What stands at an address.
  public enum Answer: Hashable, Sendable {
    case file(SiteFile)
    /// The page has another address; this one is that of its code, which may change.
    case moved(to: PageAddress)
    case missing(MissingPage)
  }

  /// Makes the file that belongs to an address of this plan.
  ///
  /// - Parameters:
  ///   - address: one of the plan's own.
  ///   - problem: why the form on the page could not be recorded, which it then says.
  /// - Returns: the file, or where else it is, or what there is not.
  /// - Throws: what reading the plan's entries throws.
  public func answer(to address: PageAddress, after problem: FormProblem? = nil) throws -> Answer {
    let voice = Voice(address.language, at: contents.place)
    switch address.route {
    case .planData: return .file(planData)
    case .findingsData: return .file(findingsData)
    case .revisionsData:
      return .file(
        SiteFile(path: address.path, mediaType: "text/csv; charset=utf-8", bytes: contents.ledger.csv))
    case .commentsData:
      return .file(
        SiteFile(
          path: address.path, mediaType: "text/csv; charset=utf-8",
          bytes: CommentRegister.csv(contents.comments.groups)))
    case .plans, .document, .stylesheet, .icon: return .missing(.page)
    case .indicator(let name) where !contents.entries.contains { $0.name == name }:
      guard let entry = contents.entries.first(where: { $0.slug == name }) else { return .missing(.page) }
      return .moved(to: PageAddress(.indicator(entry.name), at: contents.place, in: address.language))
    case .overview, .sheet, .indicator, .findings, .findingsByDepartment, .history, .rating, .paths,
      .directions, .rules, .rule, .revisions, .comments, .comment, .documents, .printings:
      guard let frame = try frame(of: address.route, after: problem, in: voice) else {
        return .missing(.page)
      }
      return .file(
        SiteFile(
          path: address.path, mediaType: SharedFile.pageType,
          bytes: frame.document(of: contents, in: voice).rendered()))
    }
  }

  /// Every address of the plan, in both languages; further pages of long histories are linked from the first.
  public func addresses() -> [PageAddress] {
    let pages: [Route] =
      [.overview] + contents.sheets.map { .sheet($0.number) } + contents.entries.map { .indicator($0.name) }
      + contents.entries.filter { $0.indicator.id != nil }.map { .printings($0.name) }
      + [
        .findings, .findingsByDepartment, .rating(by: nil), .paths, .directions, .rules, .revisions,
        .comments, .documents, .journal,
      ] + contents.comments.rows.map { .comment($0.id.text) }
      + ShippedRule.all.map { .rule($0.rule.id) } + HistoryKind.allCases.map { .history($0, page: 1) }
    let inLanguages = Language.allCases.flatMap { language in
      pages.map { PageAddress($0, at: contents.place, in: language) }
    }
    return inLanguages
      + [.planData, .findingsData, .revisionsData, .commentsData].map {
        PageAddress($0, at: contents.place, in: .japanese)
      }
  }

  private func frame(of route: Route, after problem: FormProblem?, in voice: Voice) throws -> PageFrame? {
    switch route {
    case .sheet(let number): SheetPage.Model(number, of: contents).map { SheetPage.frame($0, in: voice) }
    case .indicator(let name):
      try IndicatorPage.Model(name, of: contents).map { IndicatorPage.frame($0, in: voice) }
    case .findings: FindingsPage.frame(FindingsPage.Model(contents, problem: problem), in: voice)
    case .findingsByDepartment: DepartmentsPage.frame(DepartmentsPage.Model(contents), in: voice)
    case .history(let kind, let page):
      try HistoryPage.Model(kind, page: page, of: contents).map { HistoryPage.frame($0, in: voice) }
    case .overview: OverviewPage.frame(OverviewPage.Model(contents), in: voice)
    case .rating(nil) where contents.rating == nil: RatingPage.frameWithoutRule(contents, in: voice)
    case .rating(let rule): RatingPage.Model(rule, of: contents).map { RatingPage.frame($0, in: voice) }
    case .paths: PathsPage.frame(PathsPage.Model(contents), in: voice)
    case .directions: DirectionsPage.frame(DirectionsPage.Model(contents, problem: problem), in: voice)
    case .rules: RulesPage.frame(RulesPage.Model(plan: contents, problem: problem), in: voice)
    case .rule(let id):
      RulePage.Model(id, of: contents, problem: problem).map { RulePage.frame($0, in: voice) }
    case .revisions: RevisionsPage.frame(RevisionsPage.Model(contents, problem: problem), in: voice)
    case .comments: CommentsPage.frame(CommentsPage.Model(plan: contents, problem: problem), in: voice)
    case .comment(let id):
      try CommentPage.Model(id, of: contents, problem: problem).map { CommentPage.frame($0, in: voice) }
    case .documents: try DocumentsPage.frame(DocumentsPage.Model(contents), in: voice)
    case .printings(let name):
      try PrintingsPage.Model(name, of: contents).map { PrintingsPage.frame($0, in: voice) }
    case .plans, .document, .stylesheet, .planData, .findingsData, .revisionsData, .commentsData, .icon: nil
    }
  }

  private var planData: SiteFile {
    var json = JSONWriter()
    contents.document.write(to: &json)
    json.newline()
    return data(.planData, json.bytes)
  }

  private var findingsData: SiteFile {
    var json = JSONWriter()
    contents.shown.findings.write(to: &json, in: .japanese)
    json.newline()
    return data(.findingsData, json.bytes)
  }

  private func data(_ route: Route, _ bytes: [UInt8]) -> SiteFile {
    SiteFile(
      path: PageAddress(route, at: contents.place, in: .japanese).path, mediaType: "application/json",
      bytes: bytes)
  }
}
