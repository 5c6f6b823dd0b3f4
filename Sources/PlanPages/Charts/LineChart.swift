import Markup
import PlanModel

/// Values and target of one series as a line to a flag.
struct LineChart: Chart {
  let history: SeriesHistory
  let title: String
  let size: ChartSize
  let voice: Voice

  private let scale: AxisScale
  private let layout: ChartLayout

  init(history: SeriesHistory, title: String, size: ChartSize, voice: Voice) {
    self.history = history
    self.title = title
    self.size = size
    self.voice = voice
    scale = AxisScale(history.heights)
    layout = ChartLayout(size: size, years: history.years, scale: scale)
  }

  var summary: String {
    let phrases = voice.phrases
    let hasPath = history.pathStart != nil && history.target != nil
    let sentences = [
      phrases.chartSummary(history.summary), hasPath ? phrases.pathExplained : nil,
      scale.beginsAtZero ? nil : phrases.axisNotFromZero,
    ]
    return sentences.compactMap { $0 }.joined(separator: " ")
  }

  @HTMLBuilder var drawing: HTML {
    axes
    duePath
    revision
    values
    flag
  }

  var bounds: (width: Double, height: Double) { (layout.width, layout.height) }

  private func place(_ point: SeriesHistory.Point) -> Point? {
    point.height.map { Point(x: layout.x(point.year), y: layout.y($0)) }
  }

  private var axes: HTML {
    let telling = [history.target, history.measured.last, history.measured.first].compactMap { $0?.year }
    let labelled = layout.labelled(history.years, first: telling)
    return .several([
      .several(
        scale.ticks.map { tick in
          let y = layout.y(tick)
          return .several([
            line(
              tick == scale.low ? "axis" : "grid", Point(x: layout.left, y: y),
              Point(x: layout.right + 8, y: y)),
            words("tick", AxisScale.text(tick), x: layout.left - 8, y: y + 4, .end),
          ])
        }),
      .several(
        history.years.map { year in
          let x = layout.x(year)
          let isTarget = year == history.target?.year
          let tick = line("axis", Point(x: x, y: layout.bottom), Point(x: x, y: layout.bottom + 5))
          guard labelled.contains(year) else { return tick }
          return .several([
            tick,
            words(
              isTarget ? "year goal" : "year", layout.yearLabel(year, voice), x: x, y: layout.bottom + 20,
              .middle),
            words(
              "year other", layout.otherYearLabel(year, voice), x: x, y: layout.bottom + 36, .middle),
          ])
        }),
    ])
  }

  private var duePath: HTML {
    guard let start = history.pathStart.flatMap(place), let end = history.target.flatMap(place) else {
      return .nothing
    }
    return line("due", start, end)
  }

  private var values: HTML {
    .several([
      .several(
        history.runs.map { run in
          element(.polyline, .class("line"), .points(run.compactMap(place)))
        }),
      .several(
        history.points.map { point in
          guard let place = place(point) else {
            return words("gap", "―", x: layout.x(point.year), y: layout.bottom - 6, .middle)
          }
          return element(
            .circle, .class("dot"), .cx(place.x), .cy(place.y),
            .r(point.year == history.measured.last?.year ? 5.5 : 4))
        }),
      endLabels,
    ])
  }

  /// The last value and, where it stands clear of it, the first.
  private var endLabels: HTML {
    guard let last = history.measured.last, let lastPlace = place(last) else { return .nothing }
    var labels = [words("last-value", last.text, x: lastPlace.x, y: lastLabelHeight(lastPlace), .middle)]
    if let first = history.measured.first, let firstPlace = place(first), lastPlace.x - firstPlace.x > 90 {
      labels.append(words("first-value", first.text, x: firstPlace.x - 8, y: firstPlace.y - 13, .start))
    }
    return .several(labels)
  }

  /// Above the last point; below it where the line comes down to it or the flag's words stand there.
  private func lastLabelHeight(_ place: Point) -> Double {
    let above = place.y - 13
    let below = place.y + 24
    guard below < layout.bottom - 4 else { return above }
    let before = (history.runs.last { $0.contains { $0.height != nil } } ?? []).dropLast().last.flatMap(
      self.place)
    if let before, before.y < place.y { return below }
    guard let target = history.target, let goal = self.place(target),
      !hasRoomBeside(voice.phrases.goal(target.text))
    else { return above }
    return abs(above - (goal.y - 30)) < 18 ? below : above
  }

  /// Whether words fit to the right of the flag; they stand above it otherwise.
  private func hasRoomBeside(_ text: String) -> Bool {
    let ems = text.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 0.62 : 1) }
    return size == .wide && ems * 14 < layout.width - layout.right
  }

  /// The old target, and the step from it to the new one.
  private var revision: HTML {
    guard let before = history.targetBefore, let old = place(before) else { return .nothing }
    let now = history.target.flatMap(place)
    let from = history.measured.last.map { layout.x($0.year) } ?? layout.left
    let text = voice.phrases.before(before.text)
    let label =
      if hasRoomBeside(text) {
        words(
          "before", text, x: old.x + 12, y: layout.clear(old.y + 4, of: now.map { $0.y + 4 }), .start)
      } else {
        words("before", text, x: layout.right + 6, y: compactBeforeHeight(old, now), .end)
      }
    return .several([
      line("target-before", Point(x: min(from, old.x), y: old.y), old),
      now.map { line("step", old, $0) } ?? .nothing,
      element(.circle, .class("mark-before"), .cx(old.x), .cy(old.y), .r(4)),
      label,
    ])
  }

  /// Below the old target, or above it and clear of the flag's words where it was the higher one.
  private func compactBeforeHeight(_ old: Point, _ now: Point?) -> Double {
    guard let now, old.y < now.y else { return old.y + 20 }
    return min(old.y - 9, now.y - 44)
  }

  private var flag: HTML {
    guard let target = history.target, let place = place(target) else { return .nothing }
    let pole = Point(x: place.x, y: place.y - 22)
    let text = voice.phrases.goal(target.text)
    return .several([
      line("pole", place, pole),
      element(
        .polygon, .class("flag"),
        .points([pole, Point(x: pole.x + 14, y: pole.y + 5), Point(x: pole.x, y: pole.y + 10)])),
      element(.circle, .class("goal-dot"), .cx(place.x), .cy(place.y), .r(3.5)),
      hasRoomBeside(text)
        ? words("goal-value", text, x: place.x + 12, y: place.y + 4, .start)
        : words("goal-value", text, x: layout.right + 6, y: pole.y - 7, .end),
    ])
  }
}
