import Markup
import PlanModel

/// Where the values of many indicators stand between baseline and target, a dot each.
///
/// It shows places only: whether being there is good, the direction says, which a person states.
struct DotPlot: Chart {
  /// Those that have a way to go.
  let rows: [ValueRow]
  let title: String
  let size: ChartSize
  let voice: Voice
  let phrases: RowChartPhrases

  /// How far before the baseline and beyond the target there is room.
  private static let margin = 0.35

  private var layout: RowsLayout { RowsLayout(size: size, count: rows.count) }
  private var shares: [Double] { rows.compactMap(\.heights.way) }

  var bounds: (width: Double, height: Double) { (layout.width, layout.height) }

  var summary: String {
    phrases.dotsSummary(rows.count, shares.filter { $0 > 1 }.count, shares.filter { $0 < 0 }.count)
  }

  @HTMLBuilder var drawing: HTML {
    caption(0, voice.phrases.role(.baseline))
    caption(1, voice.phrases.role(.target))
    for (index, row) in rows.enumerated() { view(of: row, at: index) }
  }

  private func caption(_ share: Double, _ text: String) -> HTML {
    let x = x(share)
    return .several([
      line(share == 0 ? "axis" : "pole", Point(x: x, y: layout.ends.top), Point(x: x, y: layout.ends.bottom)),
      words("caption", text, x: x, y: layout.captions, .middle),
    ])
  }

  private func x(_ share: Double) -> Double {
    let kept = min(max(share, -Self.margin), 1 + Self.margin)
    return layout.left + (kept + Self.margin) / (1 + 2 * Self.margin) * (layout.right - layout.left)
  }

  @HTMLBuilder private func view(of row: ValueRow, at index: Int) -> HTML {
    let y = layout.middle(index)
    let name = layout.name(index)
    words("name", layout.clipped(row.name), x: name.x, y: name.y, .start)
    line("grid", Point(x: layout.left, y: y), Point(x: layout.right, y: y))
    if let now = row.heights.way {
      if let then = row.heights.before.flatMap(row.heights.share) {
        line("span", Point(x: x(then), y: y), Point(x: x(now), y: y))
        element(.circle, .class("then"), .cx(x(then)), .cy(y), .r(4))
      }
      mark(now, y)
    }
    words("figure", row.valueText, x: layout.figures, y: y + 5, .start)
  }

  /// A dot, or an arrow where it would stand beyond the room there is.
  private func mark(_ share: Double, _ y: Double) -> HTML {
    let x = x(share)
    guard share < -Self.margin || share > 1 + Self.margin else {
      return element(.circle, .class("now"), .cx(x), .cy(y), .r(5.5))
    }
    let back = share > 1 ? x - 9 : x + 9
    return element(
      .polygon, .class("now"),
      .points([Point(x: x, y: y), Point(x: back, y: y - 6), Point(x: back, y: y + 6)]))
  }
}
