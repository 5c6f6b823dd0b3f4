import Markup
import PlanModel

/// What every public page has around its own content.
struct PublicFrame {
  /// The page's own part of the document title; `nil` for the plan's alone.
  let title: String?
  /// The style sheet's name for the kind of page.
  let kind: String
  let main: HTML
  /// Scripts that make the page quicker to use; it reads the same without them.
  var scripts: [PublicRoute] = []
  /// The page the reader is led on to at once.
  var leadsOn: PublicRoute?

  func document(of contents: EditionContents?, plan: PublishedPlan?, in voice: PublicVoice) -> HTML {
    let phrases = voice.phrases
    let plan = contents?.plan ?? plan
    let planTitle = plan.map { $0.title.isEmpty ? phrases.planStandIn : $0.title } ?? voice.words.siteName
    let place = contents.map { "\(planTitle) \($0.edition.name)" } ?? planTitle
    return .document(
      element(.html, .lang(voice.language.rawValue)) {
        element(.head) {
          void(.meta, .charset("utf-8"))
          void(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
          void(.meta, .name("color-scheme"), .content("light dark"))
          if let leadsOn { void(.meta, .refresh, .leadsOn(to: voice.target(leadsOn))) }
          element(.title) { title.map { "\($0) | \(place)" } ?? place }
          void(.link, .rel("stylesheet"), voice.link(.stylesheet))
          void(.link, .rel("icon"), voice.link(.icon))
          for script in scripts { element(.script, .src(voice.target(script)), .deferred) }
        }
        element(.body, .class("public \(kind)")) {
          element(.a, .class("skip"), .href(Link(fragment: "main"))) { phrases.skipToContent }
          header(of: contents, plan, planTitle, in: voice)
          if let contents { banner(of: contents, in: voice) }
          element(.main, .id("main"), .tabindex(-1)) { main }
          footer(of: contents, plan, in: voice)
        }
      })
  }

  private func header(
    of contents: EditionContents?, _ plan: PublishedPlan?, _ planTitle: String, in voice: PublicVoice
  ) -> HTML {
    element(.header, .class("site-header")) {
      element(.div, .class("bar")) {
        element(.p, .class("site-name")) {
          if let plan, !plan.organization.isEmpty {
            element(.span, .class("organization"), voice.planLanguage) { plan.organization }
          }
          element(
            .a, voice.link(contents.map { $0.route(.overview) } ?? plan.map { .plan($0.id) } ?? .front),
            plan?.title.isEmpty == false ? voice.planLanguage : nil
          ) { planTitle }
          if let contents {
            " "
            element(.span, .class("edition-name"), voice.planLanguage) { contents.edition.name }
          }
        }
        if let contents { navigation(of: contents, in: voice) }
        languageSwitch(in: voice)
      }
    }
  }

  private func navigation(of contents: EditionContents, in voice: PublicVoice) -> HTML {
    let words = voice.words
    // No numbers here: in a site of files one correction would change every page.
    let items: [(EditionPart, String)] = [
      (.overview, voice.phrases.overview), (.departments, words.departments), (.revisions, words.revisions),
      (.comparison(nil), words.changes), (.corrections, words.corrections), (.method, words.method),
      (.data, words.data), (.search, words.search),
    ]
    return element(.nav, .label(voice.phrases.mainNavigation)) {
      element(.ul) {
        for (part, name) in items {
          element(.li) {
            element(.a, voice.link(contents.route(part)), isAt(part, voice) ? .currentPage : nil) { name }
          }
        }
      }
    }
  }

  private func isAt(_ part: EditionPart, _ voice: PublicVoice) -> Bool {
    guard case .edition(_, _, let here) = voice.here else { return false }
    switch (part, here) {
    case (.departments, .department), (.comparison, .comparison), (.data, .data): return true
    default: return part == here
    }
  }

  private func languageSwitch(in voice: PublicVoice) -> HTML {
    let other: Language = voice.language == .japanese ? .english : .japanese
    return element(.p, .class("language")) {
      element(
        .a, .lang(other.rawValue), .hreflang(other.rawValue), .href(voice.target(voice.here, in: other))
      ) { voice.phrases.otherLanguage }
    }
  }

  /// Says that a newer edition is there, and that a draft is one.
  private func banner(of contents: EditionContents, in voice: PublicVoice) -> HTML {
    let isDraft = contents.edition.kind == .draft
    guard contents.newer != nil || isDraft else { return .nothing }
    return element(.div, .class("as-of"), .role(.region), .label(voice.words.aboutEdition)) {
      element(.p) {
        if isDraft { element(.span, .class("day")) { voice.words.draft } }
        if let newer = contents.newer {
          voice.words.newerThere
          " "
          element(.a, voice.link(Self.same(voice.here, in: newer)), voice.planLanguage) { newer.name }
        }
      }
    }
  }

  /// The same page of another edition, as far as one can tell; else its first.
  private static func same(_ route: PublicRoute, in edition: PublishedEdition) -> PublicRoute {
    guard case .edition(let plan, _, let part) = route else { return route }
    switch part {
    case .indicator(let name), .chart(let name), .drawing(let name, _), .readAloud(let name):
      let isThere = edition.document.pillars.contains { $0.indicators.contains { $0.id?.text == name } }
      return .edition(plan, edition.id, isThere ? .indicator(name) : .overview)
    case .departments, .revisions, .corrections, .search, .method, .data, .comparison(nil), .print(nil):
      return .edition(plan, edition.id, part)
    case .overview, .pillar, .pillarDrawing, .measure, .measureDrawing, .department, .comparison, .print,
      .file, .searchRows:
      return .edition(plan, edition.id, .overview)
    }
  }

  private func footer(
    of contents: EditionContents?, _ plan: PublishedPlan?, in voice: PublicVoice
  ) -> HTML {
    element(.footer, .class("site-footer")) {
      if let contents {
        element(.p) {
          voice.plan(contents.edition.name)
          voice.phrases.inBrackets(voice.words.publishedOn(contents.edition.publication.date))
          " \(voice.words.frozenExplained)"
        }
      }
      element(.p) {
        if let contents {
          element(.a, voice.link(contents.route(.print(pillar: nil)))) { voice.words.printView }
        }
        if let plan, contents != nil { element(.a, voice.link(.plan(plan.id))) { voice.words.allEditions } }
        element(.a, voice.link(.front)) { voice.words.allPlans }
      }
    }
  }
}
