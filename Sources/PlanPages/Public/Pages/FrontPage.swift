import Markup
import PlanModel

/// The plans of which something is published.
enum FrontPage {
  static func frame(_ plans: [PublishedPlan], in voice: PublicVoice) -> PublicFrame {
    let words = voice.words
    return PublicFrame(
      title: nil, kind: "front-page",
      main: .several([
        element(.h1) { words.siteName },
        plans.isEmpty
          ? element(.p, .class("empty")) { words.nothingPublished }
          : .several([
            element(.p, .class("lead")) { words.frontLead },
            .several(plans.map { plan($0, in: voice) }),
          ]),
      ]))
  }

  private static func plan(_ plan: PublishedPlan, in voice: PublicVoice) -> HTML {
    let words = voice.words
    let newest = plan.newest
    return element(.section, .class("plan-card")) {
      element(.h2) {
        if !plan.organization.isEmpty {
          element(.span, .class("organization"), voice.planLanguage) { plan.organization }
        }
        element(.a, voice.link(.plan(plan.id)), plan.title.isEmpty ? nil : voice.planLanguage) {
          plan.title.isEmpty ? voice.phrases.kept.untitled : plan.title
        }
      }
      element(.p) {
        element(
          .a, .class("newest"), voice.link(.edition(plan.id, newest.id, .overview)), voice.planLanguage
        ) { newest.name }
        " "
        element(.span, .class("hint")) {
          words.publishedOn(newest.publication.date)
          " · "
          words.indicatorCount(newest.document.pillars.map(\.indicators.count).reduce(0, +))
          if plan.editions.count > 1 { " · \(words.editionCount(plan.editions.count))" }
        }
      }
    }
  }
}

/// A plan with its editions.
enum PlanPage {
  static func frame(_ plan: PublishedPlan, in voice: PublicVoice) -> PublicFrame {
    let words = voice.words
    return PublicFrame(
      title: words.editions, kind: "plan-page",
      main: .several([
        element(.h1, plan.title.isEmpty ? nil : voice.planLanguage) {
          plan.title.isEmpty ? voice.phrases.planStandIn : plan.title
        },
        element(.p, .class("lead")) { words.editionsLead },
        element(.table, .class("cards plans")) {
          element(.caption, .class("unseen")) { words.editions }
          element(.thead) {
            element(.tr) {
              element(.th, .scope(.col)) { words.edition }
              element(.th, .scope(.col)) { words.reportingYear }
              element(.th, .scope(.col)) { words.published }
              element(.th, .scope(.col), .class("number")) { voice.phrases.indicators }
              element(.th, .scope(.col), .class("number")) { words.corrections }
              element(.th, .scope(.col)) { words.changes }
            }
          }
          element(.tbody) {
            for edition in plan.editions.reversed() { row(edition, of: plan, in: voice) }
          }
        },
      ]))
  }

  private static func row(
    _ edition: PublishedEdition, of plan: PublishedPlan, in voice: PublicVoice
  ) -> HTML {
    let words = voice.words
    let before = plan.edition(before: edition.id)
    return element(.tr) {
      element(.th, .scope(.row)) {
        element(.a, voice.link(.edition(plan.id, edition.id, .overview)), voice.planLanguage) { edition.name }
        if edition.kind == .draft {
          " "
          element(.span, .class("repeated")) { words.draft }
        }
      }
      element(.td, .dataLabel(words.reportingYear)) { edition.reportingYear.view(in: voice.base) }
      element(.td, .dataLabel(words.published)) { voice.phrases.kept.day(edition.publication.date) }
      element(.td, .class("number"), .dataLabel(voice.phrases.indicators)) {
        String(edition.document.pillars.map(\.indicators.count).reduce(0, +))
      }
      element(.td, .class("number"), .dataLabel(words.corrections)) {
        element(
          .a, voice.link(.edition(plan.id, edition.id, .corrections)),
          .label("\(edition.name) \(words.corrections) \(edition.corrections.count)")
        ) { String(edition.corrections.count) }
      }
      element(.td, .dataLabel(words.changes)) {
        if let before {
          element(.a, voice.link(.edition(plan.id, edition.id, .comparison(nil)))) {
            words.comparedWith(before.name)
          }
        } else {
          element(.span, .class("hint")) { words.noEditionBefore }
        }
      }
    }
  }
}
