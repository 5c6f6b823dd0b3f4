import Markup
public import PlanModel

/// The public files that belong to no single plan.
public enum PublicShared {
  /// The style sheet, the icon, and the script for searching in files.
  public static func assets() -> [SiteFile] {
    SharedFile.assets() + [
      SiteFile(
        path: PublicAddress(.searchScript, in: .japanese).path, mediaType: "text/javascript; charset=utf-8",
        bytes: SearchScript.bytes)
    ]
  }

  /// The address of the first page.
  public static func front(in language: Language) -> PublicAddress { PublicAddress(.front, in: language) }

  /// The address of a plan's page.
  public static func page(of plan: PlanID, in language: Language) -> PublicAddress {
    PublicAddress(.plan(plan), in: language)
  }

  /// The first page: the plans of which something is published.
  public static func front(
    of plans: [PublishedPlan], in language: Language, form: PublicForm = .served
  ) -> SiteFile {
    let voice = PublicVoice(language, here: .front, form: form)
    return SiteFile(
      path: front(in: language).path, mediaType: SharedFile.pageType,
      bytes: FrontPage.frame(plans, in: voice).document(of: nil, plan: nil, in: voice).rendered())
  }

  /// What is shown for an address that is not there.
  public static func notFound(in language: Language) -> SiteFile {
    let voice = PublicVoice(language, here: .front, form: .served)
    let frame = PublicFrame(
      title: voice.phrases.notFoundTitle, kind: "not-found-page",
      main: .several([
        element(.h1) { voice.phrases.notFoundTitle },
        element(.p) { voice.words.notFoundText },
        element(.p) { element(.a, voice.link(.front)) { voice.words.allPlans } },
      ]))
    return SiteFile(
      path: language == .japanese ? "/404.html" : "/en/404.html", mediaType: SharedFile.pageType,
      bytes: frame.document(of: nil, plan: nil, in: voice).rendered())
  }
}
