import Markup
import PlanModel

/// A plan as pages: every file is a function of what is given here.
public struct PlanSite: Sendable {
  private let contents: PlanContents

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
  /// - Parameter address: one of the plan's own.
  /// - Returns: the file, or where else it is, or what there is not.
  /// - Throws: what reading the plan's entries throws.
  public func answer(to address: PageAddress) throws -> Answer {
    let voice = Voice(address.language, at: contents.place)
    switch address.route {
    case .planData: return .file(planData)
    case .findingsData: return .file(findingsData)
    case .plans, .stylesheet, .icon: return .missing(.page)
    case .indicator(let name) where !contents.entries.contains { $0.name == name }:
      guard let entry = contents.entries.first(where: { $0.slug == name }) else { return .missing(.page) }
      return .moved(to: PageAddress(.indicator(entry.name), at: contents.place, in: address.language))
    case .overview, .sheet, .indicator, .findings, .findingsByDepartment, .history:
      guard let frame = try frame(of: address.route, in: voice) else { return .missing(.page) }
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
      + [.findings, .findingsByDepartment, .journal] + HistoryKind.allCases.map { .history($0, page: 1) }
    let inLanguages = Language.allCases.flatMap { language in
      pages.map { PageAddress($0, at: contents.place, in: language) }
    }
    return inLanguages
      + [.planData, .findingsData].map { PageAddress($0, at: contents.place, in: .japanese) }
  }

  private func frame(of route: Route, in voice: Voice) throws -> PageFrame? {
    switch route {
    case .sheet(let number): SheetPage.Model(number, of: contents).map { SheetPage.frame($0, in: voice) }
    case .indicator(let name):
      try IndicatorPage.Model(name, of: contents).map { IndicatorPage.frame($0, in: voice) }
    case .findings: FindingsPage.frame(FindingsPage.Model(contents), in: voice)
    case .findingsByDepartment: DepartmentsPage.frame(DepartmentsPage.Model(contents), in: voice)
    case .history(let kind, let page):
      try HistoryPage.Model(kind, page: page, of: contents).map { HistoryPage.frame($0, in: voice) }
    case .overview: OverviewPage.frame(OverviewPage.Model(contents), in: voice)
    case .plans, .stylesheet, .planData, .findingsData, .icon: nil
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
    contents.findings.write(to: &json, in: .japanese)
    json.newline()
    return data(.findingsData, json.bytes)
  }

  private func data(_ route: Route, _ bytes: [UInt8]) -> SiteFile {
    SiteFile(
      path: PageAddress(route, at: contents.place, in: .japanese).path, mediaType: "application/json",
      bytes: bytes)
  }
}
