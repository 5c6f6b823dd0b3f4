import Markup
public import PlanModel

/// The files that belong to no single plan.
public enum SharedFile {
  static let pageType = "text/html; charset=utf-8"

  /// The style sheet and the icon.
  public static func assets() -> [SiteFile] {
    [
      SiteFile(
        path: Route.stylesheet.link(in: .japanese, at: nil).address, mediaType: "text/css; charset=utf-8",
        bytes: Stylesheet.bytes),
      SiteFile(
        path: Route.icon.link(in: .japanese, at: nil).address, mediaType: "image/svg+xml",
        bytes: SiteIcon.drawing.rendered()),
    ]
  }

  /// The list of plans.
  ///
  /// - Parameters:
  ///   - plans: in the order in which they are to stand.
  ///   - language: of the page.
  /// - Returns: the page.
  public static func list(of plans: [PlanSummary], in language: Language) -> SiteFile {
    let voice = Voice(language, at: nil)
    return SiteFile(
      path: PageAddress.plans(in: language).path, mediaType: pageType,
      bytes: PlansPage.frame(plans, in: voice).document(of: nil, in: voice).rendered())
  }

  /// What is shown for an address that is not there.
  ///
  /// - Parameters:
  ///   - missing: what there is not.
  ///   - language: of the page.
  /// - Returns: the page.
  public static func notFound(_ missing: MissingPage, in language: Language) -> SiteFile {
    let voice = Voice(language, at: nil)
    return SiteFile(
      path: language == .japanese ? "/404.html" : "/en/404.html", mediaType: pageType,
      bytes: NotFoundPage.frame(missing, in: voice).document(of: nil, in: voice).rendered())
  }
}
