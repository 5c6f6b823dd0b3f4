import Markup
import PlanModel
import PlanRatings

/// Every indicator with its status, its arithmetic, and the grade by the target before this year's revision.
struct GradeRows {
  let model: RatingPage.Model
  let voice: Voice

  func view() -> HTML {
    let phrases = voice.phrases
    return element(.table, .class("cards grade-rows"), .labelledBy("rows-title")) {
      element(.thead) {
        element(.tr) {
          element(.th, .scope(.col)) { phrases.indicators }
          element(.th, .scope(.col)) { phrases.rating.grade }
          element(.th, .scope(.col)) { phrases.rating.working }
          element(.th, .scope(.col)) { phrases.departments }
        }
      }
      element(.tbody) {
        for index in model.plan.entries.indices { row(index) }
      }
    }
  }

  private func row(_ index: Int) -> HTML {
    let entry = model.plan.entries[index]
    let indicator = entry.indicator
    let number = model.plan.pillar(of: entry).number
    return element(.tr) {
      element(.th, .scope(.row), .class("name")) {
        "\(voice.phrases.pillar(number)) "
        element(.a, voice.link(.indicator(entry.name))) { voice.plan("\(indicator.code) \(indicator.name)") }
      }
      element(.td, .dataLabel(voice.phrases.rating.grade)) {
        StatusMark.views(ofEntry: index, in: model.rating, of: model.plan, in: voice)
      }
      element(.td, .class("working"), .dataLabel(voice.phrases.rating.working)) {
        for place in model.rating.range(ofEntry: index) {
          WorkingView(grade: model.rating.grades.rows[place].grade, pace: nil).view(in: voice)
        }
      }
      element(.td, .dataLabel(voice.phrases.departments)) {
        DepartmentsView.view(indicator.departments, in: voice)
      }
    }
  }
}

/// A grade's arithmetic in words, that before the revision, and the pace.
struct WorkingView {
  let grade: Grade
  let pace: Pace?

  /// Told only where it says something else.
  private var former: Wording? { grade.workingBeforeRevision.flatMap { $0 == grade.working ? nil : $0 } }

  func view(in voice: Voice) -> HTML {
    .several([
      element(.p) { voice.text(grade.working) },
      former.map { former in
        element(.p, .class("hint")) { "\(voice.phrases.rating.beforeRevision) \(voice.text(former))" }
      } ?? .nothing,
      pace.map { pace in
        element(.ul, .class("pace")) {
          for sentence in pace.told { element(.li) { voice.text(sentence) } }
        }
      } ?? .nothing,
    ])
  }
}
