import Markup
import PlanModel

extension FindingsPage {
  static func frame(_ model: Model, in voice: Voice) -> PageFrame {
    PageFrame(
      title: voice.phrases.findings, route: .findings, kind: "findings-page",
      main: .several([
        element(.h1) { voice.phrases.findings },
        model.plan.acceptsForms
          ? FormFrame(route: .findings, version: model.plan.shown.version, problem: model.problem)
            .notices(in: voice, saved: voice.phrases.comments.saved) : .nothing,
        model.order.isEmpty ? empty(model, in: voice) : list(model, in: voice),
        answered(model, in: voice),
      ]))
  }

  /// What was looked at and may stay, folded.
  private static func answered(_ model: Model, in voice: Voice) -> HTML {
    let answered = model.plan.answered
    guard !answered.isEmpty else { return .nothing }
    let words = voice.phrases.check
    return element(.details, .id(PageID.answered), .class("answered")) {
      element(.summary) { voice.phrases.counted(words.answered, answered.count) }
      element(.p, .class("hint")) { words.answeredLead }
      element(.ul, .class("finding-list")) {
        for (finding, answer) in answered { item(finding, answer, model, in: voice) }
      }
    }
  }

  private static func item(
    _ finding: Finding, _ answer: Plan.FindingAnswer, _ model: Model, in voice: Voice
  ) -> HTML {
    element(.li, .class("quiet")) {
      element(.div, .class("finding-head")) {
        element(.p, .class("finding-place")) {
          FindingPlace(finding, of: model.plan, in: voice).linked(in: voice)
        }
        element(.p) { element(.span, .class("kind")) { voice.phrases.kind(finding.kind) } }
      }
      FindingBody(finding: finding, plan: model.plan, voice: voice).view()
      element(.p, .class("answer-note")) {
        "\(voice.phrases.check.acceptReason)\(voice.phrases.colon)"
        voice.plan(answer.note)
      }
      if model.plan.acceptsForms {
        FindingForm(plan: model.plan, problem: nil).reopening(finding, in: voice)
      }
    }
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
          for index in model.order { row(index, model, in: voice) }
        }
      },
    ])
  }

  private static func row(_ index: Int, _ model: Model, in voice: Voice) -> HTML {
    let plan = model.plan
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
        if plan.acceptsForms {
          FindingForm(plan: plan, problem: model.problem).accepting(index, in: voice)
        }
      }
    }
  }
}
