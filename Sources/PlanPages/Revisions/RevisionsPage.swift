import Markup
import PlanModel
import PlanRatings

/// The ledger of target revisions.
enum RevisionsPage {
  struct Model {
    let plan: PlanContents
    let ledger: RevisionLedger
    let problem: FormProblem?

    init(_ plan: PlanContents, problem: FormProblem? = nil) {
      self.plan = plan
      self.problem = problem
      ledger = plan.ledger
    }
  }

  static func frame(_ model: Model, in voice: Voice) -> PageFrame {
    let words = voice.phrases.rating
    let rows = model.ledger.rows
    return PageFrame(
      title: words.revisions, route: .revisions, kind: "revisions-page",
      main: .several([
        element(.h1) { words.revisions },
        element(.p, .class("lead reading")) { words.revisionsLead },
        rows.isEmpty
          ? element(.p, .class("empty")) { words.revisionsEmpty }
          : .several([
            element(.p) {
              words.undecidedCount(
                rows.count, rows.count { $0.state == .proposed }, rows.count { !$0.alarms.isEmpty })
              " "
              element(.a, voice.link(.revisionsData)) { words.csv }
            },
            ledger(model, in: voice),
            element(.p, .class("hint reading")) { words.alarmsExplained },
          ]),
        untouched(model, in: voice),
      ]))
  }

  private static func ledger(_ model: Model, in voice: Voice) -> HTML {
    let table = element(.div, .class("revision-list")) {
      for (index, row) in model.ledger.rows.enumerated() {
        RevisionEntry(row: row, number: index + 1, model: model, voice: voice).view()
      }
    }
    guard model.plan.acceptsForms else { return table }
    return FormFrame(route: .revisions, version: model.plan.shown.version, problem: model.problem).view(
      in: voice
    ) {
      table
      element(.p, .class("form-end")) {
        element(.button, .type(.submit), .class("action")) { voice.phrases.rating.save }
      }
    }
  }

  private static func untouched(_ model: Model, in voice: Voice) -> HTML {
    let words = voice.phrases.rating
    guard !model.ledger.untouched.isEmpty else { return .nothing }
    return element(.section, .id("untouched"), .labelledBy("untouched-title")) {
      element(.h2, .id("untouched-title")) {
        voice.phrases.counted(words.untouched, model.ledger.untouched.count)
      }
      element(.p, .class("hint")) { words.untouchedLead }
      element(.table, .class("cards")) {
        element(.thead) {
          element(.tr) {
            element(.th, .scope(.col)) { voice.phrases.indicators }
            element(.th, .scope(.col), .class("number")) { voice.phrases.actual }
            element(.th, .scope(.col), .class("number")) { voice.phrases.target }
            element(.th, .scope(.col)) { voice.phrases.departments }
          }
        }
        element(.tbody) { for row in model.ledger.untouched { untouched(row, in: voice) } }
      }
    }
  }

  private static func untouched(_ row: RevisionLedger.Untouched, in voice: Voice) -> HTML {
    func amount(_ value: RatedSeries.DatedAmount, _ words: String) -> HTML {
      element(.td, .class("number"), .dataLabel("\(words) \(voice.phrases.fiscalYear(value.year))")) {
        "\(value.amount.shown)"
        element(.span, .class("unit"), voice.planLanguage) { row.series.unit }
        element(.span, .class("other-column")) { voice.phrases.fiscalYear(value.year) }
      }
    }
    return element(.tr) {
      element(.th, .scope(.row), .class("name")) {
        "\(voice.phrases.pillar(row.pillar)) "
        element(.a, voice.link(.indicator(row.indicator.text))) { voice.plan("\(row.code) \(row.name)") }
      }
      amount(row.actual, voice.phrases.actual)
      amount(row.target, voice.phrases.target)
      element(.td, .dataLabel(voice.phrases.departments)) {
        voice.plan(row.departments.joined(separator: voice.phrases.listSeparator))
      }
    }
  }
}

extension PlanContents {
  /// Every revision of every target, with the grades by the plan's own rule.
  var ledger: RevisionLedger { RevisionLedger(shown.plan, by: rating.map { Grader($0.rule) }) }
}
