import Markup
import PlanModel

/// What every page has around its own content.
struct PageFrame {
  /// The page's own part of the document title; `nil` for the plan's alone.
  let title: String?
  /// Where the page is; `nil` for one without an address of its own.
  let route: Route?
  /// The style sheet's name for the kind of page.
  let kind: String
  let main: HTML

  func document(of plan: PlanContents?, in voice: Voice) -> HTML {
    let planTitle = plan.map { $0.title ?? voice.phrases.planStandIn } ?? voice.phrases.siteName
    let day = plan?.place.day.map { voice.phrases.inBrackets(voice.phrases.kept.asOf($0)) } ?? ""
    let fullTitle = (title.map { "\($0) | \(planTitle)" } ?? planTitle) + day
    return .document(
      element(.html, .lang(voice.language.rawValue)) {
        element(.head) {
          void(.meta, .charset("utf-8"))
          void(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
          void(.meta, .name("color-scheme"), .content("light dark"))
          element(.title) { fullTitle }
          void(.link, .rel("stylesheet"), voice.link(.stylesheet))
          void(.link, .rel("icon"), voice.link(.icon))
        }
        element(.body, .class(kind)) {
          element(.a, .class("skip"), .href(Link(fragment: "main"))) { voice.phrases.skipToContent }
          header(of: plan, planTitle, in: voice)
          if let day = plan?.place.day { banner(day, in: voice) }
          element(.main, .id("main"), .tabindex(-1)) { main }
          footer(of: plan, in: voice)
        }
      })
  }

  /// Says that this is not what the plan says now, and leads to that.
  private func banner(_ day: CalendarDate, in voice: Voice) -> HTML {
    element(.div, .class("as-of"), .role(.region), .label(voice.phrases.kept.asOf(day))) {
      element(.p) {
        element(.span, .class("day")) { voice.phrases.kept.asOf(day) }
        " "
        if let place = voice.place {
          element(.a, voice.link(route ?? .overview, at: place.now)) { voice.phrases.kept.toNow }
        }
      }
    }
  }

  private func header(of plan: PlanContents?, _ planTitle: String, in voice: Voice) -> HTML {
    element(.header, .class("site-header")) {
      element(.div, .class("bar")) {
        element(.p, .class("site-name")) {
          if let organization = plan?.document.organization, !organization.isEmpty {
            element(.span, .class("organization"), voice.planLanguage) { organization }
          }
          element(
            .a, voice.link(plan == nil ? .plans : .overview), plan?.title == nil ? nil : voice.planLanguage
          ) { planTitle }
        }
        if let plan { navigation(of: plan, in: voice) }
        languageSwitch(of: plan, in: voice)
      }
    }
  }

  private func navigation(of plan: PlanContents, in voice: Voice) -> HTML {
    element(.nav, .label(voice.phrases.mainNavigation)) {
      element(.ul) {
        item(.overview, voice.phrases.overview, isHere: route == .overview, in: voice)
        if let sheet = plan.sheets.first {
          item(.sheet(sheet.number), voice.phrases.sheets, isHere: isSheet, in: voice)
        }
        item(.rating(by: nil), voice.phrases.rating.rating, isHere: isRating, in: voice)
        item(.revisions, voice.phrases.rating.revisions, isHere: route == .revisions, in: voice)
        item(
          .comments, voice.phrases.comments.comments, isHere: isComments, in: voice,
          plan.comments.groups.reduce(0) { $0 + $1.unanswered })
        item(.documents, voice.phrases.documents.documents, isHere: isDocuments, in: voice)
        item(.journal, voice.phrases.kept.history, isHere: isHistory, in: voice)
        item(
          .findings, voice.phrases.findings, isHere: isFindings, in: voice, plan.counts.look)
      }
    }
  }

  private var isDocuments: Bool {
    switch route {
    case .documents, .printings: true
    default: false
    }
  }

  private var isComments: Bool {
    switch route {
    case .comments, .comment: true
    default: false
    }
  }

  private var isHistory: Bool {
    if case .history = route { true } else { false }
  }

  private var isRating: Bool {
    switch route {
    case .rating, .paths, .directions, .rules, .rule: true
    default: false
    }
  }

  private var isFindings: Bool { route == .findings || route == .findingsByDepartment }

  private var isSheet: Bool {
    if case .sheet = route { true } else { false }
  }

  private func item(
    _ target: Route, _ words: String, isHere: Bool, in voice: Voice, _ count: Int = 0
  ) -> HTML {
    element(.li) {
      element(.a, voice.link(target), isHere ? .currentPage : nil) {
        words
        if count > 0 { element(.span, .class("count")) { String(count) } }
      }
    }
  }

  private func languageSwitch(of plan: PlanContents?, in voice: Voice) -> HTML {
    let other: Language = voice.language == .japanese ? .english : .japanese
    return element(.p, .class("language")) {
      element(
        .a, .lang(other.rawValue), .hreflang(other.rawValue),
        .href((route ?? (plan == nil ? .plans : .overview)).link(in: other, at: voice.place))
      ) { voice.phrases.otherLanguage }
    }
  }

  private func footer(of plan: PlanContents?, in voice: Voice) -> HTML {
    element(.footer, .class("site-footer")) {
      element(.p) { voice.phrases.footer }
      if plan != nil {
        element(.p) {
          "\(voice.phrases.dataFiles) "
          element(.a, voice.link(.planData)) { voice.phrases.planData }
          " "
          element(.a, voice.link(.findingsData)) { voice.phrases.findingsData }
          " "
          element(.a, voice.link(.plans)) { voice.phrases.kept.plans }
        }
      }
    }
  }
}
