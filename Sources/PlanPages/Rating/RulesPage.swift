import Markup
import PlanModel
import PlanRatings

/// The rules there are, and the one that the plan's owner has chosen.
enum RulesPage {
  struct Model {
    let plan: PlanContents
    let problem: FormProblem?
  }

  static func frame(_ model: Model, in voice: Voice) -> PageFrame {
    let words = voice.phrases.rating
    return PageFrame(
      title: words.rules, route: .rules, kind: "rules-page",
      main: .several([
        element(.h1) { words.rules },
        RatingNavigation(here: .rules).view(in: voice),
        element(.p, .class("lead reading")) { words.rulesLead },
        chosen(model, in: voice),
        element(.table, .class("cards rules")) {
          element(.thead) {
            element(.tr) {
              element(.th, .scope(.col)) { words.body }
              element(.th, .scope(.col)) { words.rules }
              element(.th, .scope(.col)) { words.grade }
            }
          }
          element(.tbody) { for shipped in ShippedRule.all { row(shipped.rule, model, in: voice) } }
        },
      ]))
  }

  private static func chosen(_ model: Model, in voice: Voice) -> HTML {
    let words = voice.phrases.rating
    guard model.plan.shown.plan.ratingRule != nil else {
      return element(.p, .class("notice")) { words.noRule }
    }
    return element(.section, .class("chosen-rule"), .labelledBy("chosen-title")) {
      element(.h2, .id("chosen-title")) { words.chosen }
      if let rule = model.plan.rating?.rule {
        element(.p) { words.byRule(rule) }
        RuleWords(rule: rule, voice: voice).grades
      }
      if let fault = model.plan.ruleFault {
        element(.p, .class("problem")) { words.ruleUnreadable(voice.text(fault)) }
      }
      if model.plan.acceptsForms {
        FormFrame(route: .rules, version: model.plan.shown.version, problem: model.problem).view(in: voice) {
          element(.button, .type(.submit)) { words.stopRating }
        }
      }
    }
  }

  private static func row(_ rule: RatingRule, _ model: Model, in voice: Voice) -> HTML {
    let words = voice.phrases.rating
    let isChosen = model.plan.shown.plan.ratingRule?.rule == rule.id
    return element(.tr) {
      element(.th, .scope(.row)) { voice.text(rule.body) }
      element(.td, .dataLabel(words.rules)) {
        element(.a, voice.link(.rule(rule.id))) { voice.text(rule.title) }
        if isChosen {
          " "
          element(.strong, .class("tag-mark")) { words.chosen }
        }
      }
      element(.td, .dataLabel(words.grade)) {
        voice.plan(rule.grades.compactMap(\.letter).joined(separator: voice.phrases.listSeparator))
      }
    }
  }
}

/// One rule: what its letters mean, what it leaves open, its file, and the choice of it.
enum RulePage {
  struct Model {
    let plan: PlanContents
    let shipped: ShippedRule
    let problem: FormProblem?

    /// - Returns: `nil` where there is no such rule.
    init?(_ id: String, of plan: PlanContents, problem: FormProblem? = nil) {
      guard let shipped = ShippedRule.named(id) else { return nil }
      self.plan = plan
      self.shipped = shipped
      self.problem = problem
    }
  }

  static func frame(_ model: Model, in voice: Voice) -> PageFrame {
    let words = voice.phrases.rating
    let rule = model.shipped.rule
    return PageFrame(
      title: voice.text(rule.title), route: .rule(rule.id), kind: "rule-page",
      main: .several([
        element(.h1) { voice.text(rule.title) },
        RatingNavigation(here: .rules).view(in: voice),
        element(.p, .class("lead")) {
          let years = rule.years.map { words.ruleYears($0.lowerBound, $0.upperBound) }
          [voice.text(rule.body), words.version(rule.version), years].compactMap { $0 }.joined(
            separator: voice.phrases.listSeparator)
        },
        rule.note.map { note in element(.p, .class("reading")) { voice.text(note) } } ?? .nothing,
        rule.source.map { source in
          element(.p, .class("hint")) { "\(words.source)\(voice.phrases.colon)\(source)" }
        } ?? .nothing,
        RuleWords(rule: rule, voice: voice).grades,
        choice(model, in: voice),
        model.plan.rating == nil
          ? .nothing
          : element(.p) { element(.a, voice.link(.rating(by: rule.id))) { words.seePlanUnderRule } },
        element(.details) {
          element(.summary) { words.ruleFile }
          element(.pre, .lang("ja"), .tabindex(0)) { element(.code) { model.shipped.yaml } }
        },
      ]))
  }

  private static func choice(_ model: Model, in voice: Voice) -> HTML {
    guard model.plan.acceptsForms else { return .nothing }
    let words = voice.phrases.rating
    let rule = model.shipped.rule
    return FormFrame(route: .rule(rule.id), version: model.plan.shown.version, problem: model.problem).view(
      in: voice
    ) {
      if !rule.parameters.isEmpty {
        element(.h2) { words.parameters }
        for parameter in rule.parameters { field(parameter, model, in: voice) }
      }
      element(.p, .class("form-end")) {
        element(.button, .type(.submit), .class("action")) { words.choose }
      }
    }
  }

  private static func field(_ parameter: RuleParameter, _ model: Model, in voice: Voice) -> HTML {
    let name = RuleForm.field(parameter)
    let own = model.plan.rating.flatMap { rating in
      rating.rule.id == model.shipped.rule.id
        ? rating.rule.parameters.first { $0.name == parameter.name }?.value : nil
    }
    let typed = model.problem?.form.fields[name] ?? (own ?? parameter.value)?.description ?? ""
    return element(.p, .class("field")) {
      element(.label, .for(name)) { voice.text(parameter.wording) }
      void(.input, .type(.text), .id(name), .name(name), .value(typed))
      if parameter.value == nil {
        element(.span, .class("hint")) { voice.phrases.rating.unpublished }
      }
    }
  }
}

/// A rule's letters with what they mean.
struct RuleWords {
  let rule: RatingRule
  let voice: Voice

  var grades: HTML {
    element(.table, .class("rule-grades")) {
      element(.thead) {
        element(.tr) {
          element(.th, .scope(.col)) { voice.phrases.rating.grade }
          element(.th, .scope(.col)) { voice.phrases.rating.meaning }
          element(.th, .scope(.col)) { voice.phrases.status }
        }
      }
      element(.tbody) {
        for band in rule.grades {
          row(band.letter ?? voice.phrases.rating.figureGrade, band.wording, band.status)
        }
        for code in rule.codes { row(code.letter, code.wording, .notRated) }
      }
    }
  }

  private func row(_ letter: String, _ wording: Wording, _ status: GradeStatus) -> HTML {
    element(.tr) {
      element(.th, .scope(.row)) { voice.plan(letter) }
      element(.td) { voice.text(wording) }
      element(.td) { StatusShape(status: status).view(in: voice) }
    }
  }
}
