import Markup
public import PlanModel

/// A plan document as pages: every file of the site is a function of what is given here.
public struct PlanSite: Sendable {
  private let plan: PlanContents

  /// - Parameters:
  ///   - document: the plan to show.
  ///   - findings: what the check doubts about it.
  ///   - printed: the texts it was read from, for the printed words beside each value.
  public init(document: PlanDocument, findings: [Finding], printed: [PrintedText]) {
    plan = PlanContents(document: document, findings: findings, printed: printed)
  }

  /// Every page, the stylesheet and the data files, rendered.
  public func files() -> [SiteFile] {
    var files: [SiteFile] = []
    for language in Language.allCases {
      let voice = Voice(language)
      files += Route.pages(of: plan).map { page($0, in: voice) }
    }
    return files + [stylesheet, planData, findingsData, icon]
  }

  /// What is shown for an address that is not there.
  public func notFound(in language: Language) -> SiteFile {
    let voice = Voice(language)
    let frame = NotFoundPage.frame(in: voice)
    return SiteFile(
      path: language == .japanese ? "/404.html" : "/en/404.html", mediaType: Self.pageType,
      bytes: frame.document(of: plan, in: voice).rendered())
  }

  private func page(_ route: Route, in voice: Voice) -> SiteFile {
    SiteFile(
      path: route.path(in: voice.language), mediaType: Self.pageType,
      bytes: frame(of: route, in: voice).document(of: plan, in: voice).rendered())
  }

  private func frame(of route: Route, in voice: Voice) -> PageFrame {
    switch route {
    case .sheet(let number):
      SheetPage.Model(number, of: plan).map { SheetPage.frame($0, in: voice) }
        ?? NotFoundPage.frame(in: voice)
    case .indicator(let slug):
      IndicatorPage.Model(slug, of: plan).map { IndicatorPage.frame($0, in: voice) }
        ?? NotFoundPage.frame(in: voice)
    case .findings: FindingsPage.frame(FindingsPage.Model(plan), in: voice)
    case .overview, .stylesheet, .planData, .findingsData, .icon:
      OverviewPage.frame(OverviewPage.Model(plan), in: voice)
    }
  }

  private var stylesheet: SiteFile {
    SiteFile(
      path: Route.stylesheet.path(in: .japanese), mediaType: "text/css; charset=utf-8",
      bytes: Stylesheet.bytes)
  }

  private var planData: SiteFile {
    var json = JSONWriter()
    plan.document.write(to: &json)
    json.newline()
    return SiteFile(
      path: Route.planData.path(in: .japanese), mediaType: "application/json", bytes: json.bytes)
  }

  private var findingsData: SiteFile {
    var json = JSONWriter()
    plan.findings.write(to: &json, in: .japanese)
    json.newline()
    return SiteFile(
      path: Route.findingsData.path(in: .japanese), mediaType: "application/json", bytes: json.bytes)
  }

  private var icon: SiteFile {
    SiteFile(
      path: Route.icon.path(in: .japanese), mediaType: "image/svg+xml", bytes: SiteIcon.drawing.rendered())
  }

  private static let pageType = "text/html; charset=utf-8"
}
