import Markup
import PlanModel
import PlanRatings

extension RatingPage {
  static func frame(_ model: Model, in voice: Voice) -> PageFrame {
    let words = voice.phrases.rating
    return PageFrame(
      title: words.rating, route: .rating(by: model.address), kind: "rating-page",
      main: .several([
        element(.h1) { words.rating },
        RatingNavigation(here: .rating(by: model.address)).view(in: voice),
        lead(model, in: voice),
        section("counts", words.whole) {
          GradeTable(model: model, voice: voice).view()
          whole(model, in: voice)
        },
        section("effect", words.effect) { effect(model, in: voice) },
        section("pillars", words.byPillar) {
          StatusTable(parts: model.pillars, voice: voice).view("pillars")
        },
        section("measures", words.byMeasure) {
          StatusTable(parts: model.measures, voice: voice).view("measures")
        },
        section("departments", words.byDepartment) {
          StatusTable(parts: model.departments, voice: voice).view("departments")
        },
        section("rows", words.everyRow) { GradeRows(model: model, voice: voice).view() },
        section("rules", words.otherRules) { otherRules(model, in: voice) },
      ]))
  }

  /// What is shown where the plan's owner has chosen no rule.
  static func frameWithoutRule(_ plan: PlanContents, in voice: Voice) -> PageFrame {
    let words = voice.phrases.rating
    return PageFrame(
      title: words.rating, route: .rating(by: nil), kind: "rating-page",
      main: .several([
        element(.h1) { words.rating },
        RatingNavigation(here: .rating(by: nil)).view(in: voice),
        element(.p, .class("empty")) {
          plan.ruleFault.map { words.ruleUnreadable(voice.text($0)) } ?? words.noRule
        },
        element(.p) { element(.a, .class("action"), voice.link(.rules)) { words.chooseRule } },
      ]))
  }

  private static func section(
    _ id: String, _ heading: String, @HTMLBuilder content: () -> HTML
  ) -> HTML {
    element(.section, .id(id), .labelledBy("\(id)-title")) {
      element(.h2, .id("\(id)-title")) { heading }
      content()
    }
  }

  private static func lead(_ model: Model, in voice: Voice) -> HTML {
    let words = voice.phrases.rating
    let rule = model.rating.rule
    return .several([
      element(.p, .class(model.address == nil ? "lead" : "notice")) {
        model.address == nil ? words.byRule(rule) : words.byOtherRule(rule)
        " "
        if model.address != nil {
          element(.a, voice.link(.rating(by: nil))) { words.toOwnRule }
        }
      },
      rule.note.map { note in element(.p, .class("hint reading")) { voice.text(note) } } ?? .nothing,
      model.undirected > 0
        ? element(.p, .class("notice")) {
          words.undirected(model.undirected)
          " "
          element(.a, voice.link(.directions)) { words.fillDirections }
        } : .nothing,
    ])
  }

  private static func whole(_ model: Model, in voice: Voice) -> HTML {
    let grades = model.rating.grades
    let pairs = zip(grades.combined(beforeRevision: true), grades.combined()).filter { $1.scope == .plan }
    return .several(
      pairs.compactMap { before, after in
        CombinedView(before: before, after: after).text(in: voice).map { told in
          element(.p) {
            "\(voice.phrases.rating.ruleSays)\(voice.phrases.colon)"
            element(.strong) { told }
          }
        }
      })
  }

  /// What this year's revisions do to the number a plan is told in.
  private static func effect(_ model: Model, in voice: Voice) -> HTML {
    let words = voice.phrases.rating
    guard !model.headlines.isEmpty else {
      return element(.p, .class("hint")) { words.noRevisionEffect }
    }
    return .several([
      element(.ul, .class("headlines")) {
        for headline in model.headlines { element(.li) { told(headline, words) } }
      },
      model.headlines.first.map { headline in
        headline.rated > 0
          ? element(.p, .class("hint")) { words.headlineExplained(headline.rated, headline.leftOut) }
          : .nothing
      } ?? .nothing,
    ])
  }

  private static func told(_ headline: Headline, _ words: RatingPhrases) -> String {
    guard let before = headline.before.flatMap(Threshold.percentage),
      let after = headline.after.flatMap(Threshold.percentage)
    else { return words.headlineMissing(headline.rule) }
    return before == after
      ? words.headlineUnchanged(headline.rule, after) : words.headline(headline.rule, before, after)
  }

  private static func otherRules(_ model: Model, in voice: Voice) -> HTML {
    .several([
      element(.p, .class("hint")) { voice.phrases.rating.otherRulesLead },
      element(.ul, .class("rule-links")) {
        for shipped in ShippedRule.all {
          element(.li) {
            element(
              .a, voice.link(.rating(by: shipped.rule.id)),
              model.address == shipped.rule.id ? .currentPage : nil
            ) { "\(voice.text(shipped.rule.body)): \(voice.text(shipped.rule.title))" }
          }
        }
      },
    ])
  }
}

/// What a rule makes of a whole, in words.
struct CombinedView {
  let before: CombinedGrade
  let after: CombinedGrade

  /// - Returns: `nil` where the rule could make nothing of it.
  func text(in voice: Voice) -> String? {
    guard let now = told(after) else { return nil }
    guard let former = told(before), former != now else { return now }
    return voice.phrases.rating.changed(former, now)
  }

  private func told(_ grade: CombinedGrade) -> String? {
    grade.letter ?? grade.number.flatMap(Threshold.percentage)
  }
}
