import Markup
import PlanModel

/// One series' values and the path to its target, small enough to stand beside many others of the same size.
struct SmallMultiple {
  let history: SeriesHistory
  let title: String
  let id: String
  let voice: Voice

  private static let width = 240.0
  private static let height = 112.0
  private static let top = 26.0
  private static let bottom = 84.0
  private static let left = 16.0
  private static let right = 224.0

  private var scale: AxisScale { AxisScale(history.heights) }

  func view() -> HTML {
    element(
      .svg, .class("multiple"), .viewBox(width: Self.width, height: Self.height), .role(.img),
      .labelledBy("\(id)-title", "\(id)-summary")
    ) {
      element(.title, .id("\(id)-title"), voice.planLanguage) { title }
      element(.desc, .id("\(id)-summary")) { voice.phrases.chartSummary(history.summary) }
      element(.g, .hiddenFromReaders) {
        line("axis", Point(x: Self.left, y: Self.bottom), Point(x: Self.right, y: Self.bottom))
        if let start = history.pathStart.flatMap(place), let goal = history.target.flatMap(place) {
          line("due", start, goal)
        }
        if let before = history.targetBefore.flatMap(place), let goal = history.target.flatMap(place) {
          line("step", before, goal)
          element(.circle, .class("mark-before"), .cx(before.x), .cy(before.y), .r(3))
        }
        for run in history.runs { element(.polyline, .class("line"), .points(run.compactMap(place))) }
        for point in history.measured.dropLast() { dot("dot", point, 2.5) }
        if let goal = history.target { dot("goal-dot", goal, 4) }
        if let last = history.measured.last { dot("dot", last, 4) }
        labels
      }
    }
  }

  /// The last value at its point, the target at its flag, and the years below.
  private var labels: HTML {
    let last = history.measured.last
    let goal = history.target
    return .several([
      last.map { label("last-value", $0, above: isAbove($0, goal)) } ?? .nothing,
      goal.map { goal in
        label("goal-value", goal, above: last.map { !isAbove($0, goal) || !isNear($0, goal) } ?? true)
      } ?? .nothing,
      .several(
        Set([history.measured.first, last, goal].compactMap { $0?.year }).sorted().map { year in
          words(
            "year", voice.language == .japanese ? year.shortName : String(year.westernYear), x: x(year),
            y: Self.bottom + 18)
        }),
    ])
  }

  private func isNear(_ one: SeriesHistory.Point, _ other: SeriesHistory.Point) -> Bool {
    abs(x(one.year) - x(other.year)) < 90
  }

  private func isAbove(_ point: SeriesHistory.Point, _ other: SeriesHistory.Point?) -> Bool {
    guard let height = point.height, let other = other?.height else { return true }
    return height >= other
  }

  private func label(_ name: String, _ point: SeriesHistory.Point, above: Bool) -> HTML {
    guard let place = place(point) else { return .nothing }
    let y = above ? place.y - 8 : min(place.y + 17, Self.bottom - 2)
    return words(name, point.text, x: place.x, y: y)
  }

  private func words(_ name: String, _ text: String, x: Double, y: Double) -> HTML {
    let anchor: Attribute.TextAnchor = x > Self.width - 50 ? .end : x < 50 ? .start : .middle
    let edge = x > Self.width - 50 ? Self.right + 10 : x < 50 ? Self.left - 10 : x
    return element(.text, .class(name), .x(edge), .y(y), .textAnchor(anchor)) { text }
  }

  private func dot(_ name: String, _ point: SeriesHistory.Point, _ radius: Double) -> HTML {
    place(point).map { element(.circle, .class(name), .cx($0.x), .cy($0.y), .r(radius)) } ?? .nothing
  }

  private func line(_ name: String, _ from: Point, _ to: Point) -> HTML {
    element(.line, .class(name), .x1(from.x), .y1(from.y), .x2(to.x), .y2(to.y))
  }

  private func x(_ year: FiscalYear) -> Double {
    let years = history.years.map(\.westernYear)
    let first = years.first ?? 0
    let span = max((years.last ?? 0) - first, 1)
    return Self.left + Double(year.westernYear - first) / Double(span) * (Self.right - Self.left)
  }

  private func place(_ point: SeriesHistory.Point) -> Point? {
    point.height.map { Point(x: x(point.year), y: Self.bottom - scale.share($0) * (Self.bottom - Self.top)) }
  }
}
