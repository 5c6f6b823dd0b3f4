import Markup
import PlanModel

/// A row's values and target in the size of a word.
struct Sparkline {
  let history: SeriesHistory
  let title: String
  let id: String

  private static let width = 132.0
  private static let height = 26.0

  /// One for each series; an indicator of words has none.
  static func views(of entry: PlanContents.Entry, in voice: Voice) -> HTML {
    let indicator = entry.indicator
    return .several(
      indicator.series.indices.map { index in
        let history = SeriesHistory(indicator, series: index, phrases: voice.phrases)
        guard history.isDrawable else { return .nothing }
        return Sparkline(
          history: history, title: voice.phrases.chartSummary(history.summary),
          id: "trend-\(entry.slug)-\(index + 1)"
        ).view()
      })
  }

  func view() -> HTML {
    element(
      .svg, .class("sparkline"), .viewBox(width: Self.width, height: Self.height), .role(.img),
      .labelledBy(id)
    ) {
      element(.title, .id(id)) { title }
      if let last = history.measured.last.flatMap(place), let goal = history.target.flatMap(place) {
        element(.line, .class("due"), .x1(last.x), .y1(last.y), .x2(goal.x), .y2(goal.y))
      }
      for run in history.runs {
        element(.polyline, .class("line"), .points(run.compactMap(place)))
      }
      for point in history.measured.dropLast() {
        dot("dot", place(point), 1.6)
      }
      if let before = history.targetBefore.flatMap(place) { cross(before) }
      if let goal = history.target.flatMap(place) { dot("goal-dot", goal, 3.2) }
      if let last = history.measured.last { dot("dot", place(last), 3) }
    }
  }

  private func dot(_ name: String, _ place: Point?, _ radius: Double) -> HTML {
    place.map { element(.circle, .class(name), .cx($0.x), .cy($0.y), .r(radius)) } ?? .nothing
  }

  private func cross(_ place: Point) -> HTML {
    element(.g, .class("crossed")) {
      element(.line, .x1(place.x - 3), .y1(place.y - 3), .x2(place.x + 3), .y2(place.y + 3))
      element(.line, .x1(place.x - 3), .y1(place.y + 3), .x2(place.x + 3), .y2(place.y - 3))
    }
  }

  private func place(_ point: SeriesHistory.Point) -> Point? {
    guard let height = point.height else { return nil }
    let years = history.years.map(\.westernYear)
    let first = years.first ?? 0
    let span = max((years.last ?? 0) - first, 1)
    let low = history.heights.min() ?? 0
    let range = (history.heights.max() ?? 0) - low
    let rise = range > 0 ? (height - low) / range : 0.5
    return Point(
      x: 6 + Double(point.year.westernYear - first) / Double(span) * (Self.width - 12),
      y: Self.height - 5 - rise * (Self.height - 10))
  }
}
