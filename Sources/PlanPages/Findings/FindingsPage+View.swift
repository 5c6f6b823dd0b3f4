import Markup
import PlanModel

extension FindingsPage {
  static func frame(_ model: Model, in voice: Voice) -> PageFrame {
    PageFrame(
      title: voice.phrases.findings, route: .findings, kind: "findings-page",
      main: .several([
        element(.h1) { voice.phrases.findings },
        model.order.isEmpty ? empty(model, in: voice) : list(model, in: voice),
      ]))
  }

  private static func empty(_ model: Model, in voice: Voice) -> HTML {
    let counts = model.plan.counts
    return element(.div, .class("empty")) {
      element(.p, .class("lead")) { voice.phrases.findingsEmpty }
      element(.p) {
        counts.statements == 0 ? voice.phrases.findingsEmptyNext : voice.phrases.check.summary(counts)
      }
      element(.p) { element(.a, voice.link(.overview)) { voice.phrases.notFoundLink } }
    }
  }

  private static func list(_ model: Model, in voice: Voice) -> HTML {
    let phrases = voice.phrases
    return .several([
      element(.p, .class("lead")) { phrases.check.summary(model.plan.counts) },
      element(.p, .class("screen")) {
        element(.a, voice.link(.findingsByDepartment)) { phrases.check.byDepartmentLink }
      },
      element(.table, .class("cards findings")) {
        element(.caption, .class("unseen")) { phrases.findings }
        element(.thead) {
          element(.tr) {
            for heading in [
              phrases.severityHeading, phrases.kindOfFinding, phrases.placeOfFinding, phrases.message,
            ] {
              element(.th, .scope(.col)) { heading }
            }
          }
        }
        element(.tbody) {
          for index in model.order { row(index, model.plan, in: voice) }
        }
      },
    ])
  }

  private static func row(_ index: Int, _ plan: PlanContents, in voice: Voice) -> HTML {
    let finding = plan.findings[index]
    let phrases = voice.phrases
    return element(.tr, .id(PageID.finding(index))) {
      element(.td, .dataLabel(phrases.severityHeading)) {
        (finding.needsLook ? Finding.Severity.look : .note).view(in: voice)
      }
      element(.td, .dataLabel(phrases.kindOfFinding)) {
        element(.span, .class("kind")) { phrases.kind(finding.kind) }
        if finding.isClaim {
          " "
          FindingStanding(finding).view(in: voice)
        }
      }
      element(.td, .dataLabel(phrases.placeOfFinding)) {
        FindingPlace(finding, of: plan, in: voice).linked(in: voice)
        if let source = finding.source {
          element(.span, .class("source")) {
            phrases.lines(source.file, source.firstLine, source.lastLine)
          }
        }
      }
      element(.td, .dataLabel(phrases.message)) {
        FindingBody(finding: finding, plan: plan, voice: voice).view()
      }
    }
  }
}
