import Markup
import PlanModel
import PlanRatings

/// What the plan's rule says of the indicator, with its arithmetic and the pace; nothing until a rule is chosen.
struct RatingSection {
  let model: IndicatorPage.Model
  let voice: Voice

  func view() -> HTML {
    guard let rating = model.plan.rating, let index = model.plan.place(of: model.entry.name) else {
      return .nothing
    }
    let rows = rating.series.rows
    return IndicatorPage.section("rating", voice.phrases.rating.rating) {
      for place in rating.range(ofEntry: index) {
        let row = rating.grades.rows[place]
        element(.div, .class("rating-of-series")) {
          element(.p) { StatusMark(row.grade, series: name(row.series)).view(in: voice) }
          WorkingView(grade: row.grade, pace: row.series == nil ? nil : rows[place].pace).view(in: voice)
        }
      }
      element(.p, .class("hint")) {
        voice.phrases.rating.byRule(rating.rule)
        " "
        element(.a, voice.link(.rating(by: nil))) { voice.phrases.rating.rating }
      }
    }
  }

  private func name(_ series: Int?) -> String? {
    series.flatMap { model.indicator.series.count > 1 ? model.seriesName($0) : nil }
  }
}
