import Markup
import PlanModel

/// The list of plans: what a store holds.
enum PlansPage {
  static func frame(_ plans: [PlanSummary], in voice: Voice) -> PageFrame {
    let words = voice.phrases.kept
    return PageFrame(
      title: words.plans, route: .plans, kind: "plans-page",
      main: .several([
        element(.h1) { words.plans },
        plans.isEmpty ? empty(in: voice) : list(plans, in: voice),
      ]))
  }

  private static func empty(in voice: Voice) -> HTML {
    let words = voice.phrases.kept
    return element(.div, .class("empty")) {
      element(.p, .class("lead")) { words.plansEmpty }
      element(.p) { words.plansEmptyNext }
      element(.p, .class("command")) {
        element(.code, .lang("ja")) {
          "hashira import 資料1.txt --title 計画名 --organization 団体名 --apply"
        }
      }
    }
  }

  private static func list(_ plans: [PlanSummary], in voice: Voice) -> HTML {
    let words = voice.phrases.kept
    return .several([
      element(.p, .class("lead")) { words.plansLead },
      element(.table, .class("cards plans")) {
        element(.caption, .class("unseen")) { words.plans }
        element(.thead) {
          element(.tr) {
            element(.th, .scope(.col)) { words.plan }
            element(.th, .scope(.col)) { words.organization }
            element(.th, .scope(.col), .class("number")) { voice.phrases.indicators }
            element(.th, .scope(.col)) { words.lastChange }
          }
        }
        element(.tbody) {
          for plan in plans { row(plan, in: voice) }
        }
      },
    ])
  }

  private static func row(_ plan: PlanSummary, in voice: Voice) -> HTML {
    let words = voice.phrases.kept
    return element(.tr) {
      element(.th, .scope(.row)) {
        element(
          .a, voice.link(.overview, at: PlanPlace(id: plan.id)), plan.title.isEmpty ? nil : voice.planLanguage
        ) { plan.title.isEmpty ? words.untitled : plan.title }
      }
      element(.td, .dataLabel(words.organization), voice.planLanguage) { plan.organization }
      element(.td, .class("number"), .dataLabel(voice.phrases.indicators)) { String(plan.indicators) }
      element(.td, .dataLabel(words.lastChange)) { MomentView(moment: plan.changed).view(in: voice) }
    }
  }
}
