import Markup
import PlanModel
import PlanRatings

/// A grade as pages show it: a shape, the status in words, and the rule's own letter.
struct StatusMark {
  let status: GradeStatus
  let letter: String?
  /// Why there is no grade.
  let refusal: Wording?
  /// Which of the indicator's series it is of, where there are several.
  var series: String?

  init(_ grade: Grade, series: String? = nil) {
    status = grade.status
    letter = grade.letter
    refusal = grade.refusal.map { grade.rule.reason(for: $0) }
    self.series = series
  }

  init(_ grade: PublishedRating.Grade, series: String? = nil) {
    status = GradeStatus(rawValue: grade.status) ?? .notRated
    letter = grade.letter
    refusal = grade.refusal
    self.series = series
  }

  func view(in voice: Voice) -> HTML {
    element(
      .span, .class("status \(status.styleName)\(refusal == nil ? "" : " why")"),
      refusal == nil ? nil : .tabindex(0)
    ) {
      StatusShape(status: status).view(in: voice)
      // Some rules call a grade just what its status is called.
      if let letter, letter != voice.phrases.rating.status(status) {
        " "
        element(.span, .class("letter"), voice.planLanguage) { letter }
      }
      if let series { element(.small, voice.planLanguage) { " \(series)" } }
      if let refusal {
        element(.span, .class("reason")) {
          element(.span, .class("unseen")) { " " }
          voice.text(refusal)
        }
      }
    }
  }

  /// The marks of an indicator's series, a line each.
  static func views(ofEntry index: Int, in rating: ShownRating, of plan: PlanContents, in voice: Voice)
    -> HTML
  {
    let series = plan.entries[index].indicator.series
    return .several(
      rating.rows(ofEntry: index).map { row in
        let name = row.series.flatMap { series.count > 1 ? series[$0].name ?? series[$0].unit : nil }
        return element(.span, .class("status-line")) {
          StatusMark(row.grade, series: name).view(in: voice)
        }
      })
  }
}

/// A status by its shape and its word.
struct StatusShape {
  let status: GradeStatus

  func view(in voice: Voice) -> HTML {
    .several([
      status.shape, element(.span, .class("status-word")) { voice.phrases.rating.status(status) },
    ])
  }
}

extension GradeStatus {
  /// ●, ◐, ▲ or ―, told apart without colour; drawn, since few fonts have them all in one size.
  var shape: HTML {
    element(.svg, .class("shape"), .viewBox(width: 12, height: 12), .hiddenFromReaders) {
      switch self {
      case .achieved: element(.circle, .class("full"), .cx(6), .cy(6), .r(5))
      case .onTrack:
        element(.circle, .class("ring"), .cx(6), .cy(6), .r(4.5))
        element(.path, .class("full"), .d("M6 1.5A4.5 4.5 0 0 0 6 10.5Z"))
      case .late:
        element(
          .polygon, .class("full"), .points([Point(x: 6, y: 1), Point(x: 11.5, y: 11), Point(x: 0.5, y: 11)]))
      case .notRated: element(.line, .class("ring"), .x1(1), .y1(6), .x2(11), .y2(6))
      }
    }
  }

  var styleName: String {
    switch self {
    case .achieved: "achieved"
    case .onTrack: "on-track"
    case .late: "late"
    case .notRated: "not-rated"
    }
  }
}
