import Markup
import PlanModel

/// The newest values of several indicators as bars from zero, each against its target; the targets stand in one line.
struct TargetBars: Chart {
  /// Those of which a bar can be drawn.
  let rows: [ValueRow]
  let title: String
  let size: ChartSize
  let voice: Voice
  let phrases: RowChartPhrases

  /// The longest bar, as a multiple of the target.
  private static let most = 1.5

  private var layout: RowsLayout { RowsLayout(size: size, count: rows.count) }

  var bounds: (width: Double, height: Double) { (layout.width, layout.height) }

  var summary: String {
    let multiples = rows.compactMap(\.heights.multiple)
    return phrases.barsSummary(rows.count, multiples.filter { $0 >= 1 }.count)
  }

  @HTMLBuilder var drawing: HTML {
    line("axis", Point(x: layout.left, y: layout.ends.top), Point(x: layout.left, y: layout.ends.bottom))
    words("tick", "0", x: layout.left, y: layout.captions, .middle)
    words("caption", voice.phrases.role(.target), x: x(1), y: layout.captions, .middle)
    for (index, row) in rows.enumerated() { view(of: row, at: index) }
    line("pole", Point(x: x(1), y: layout.ends.top), Point(x: x(1), y: layout.ends.bottom))
  }

  private func x(_ multiple: Double) -> Double {
    layout.left + min(multiple, Self.most) / Self.most * (layout.right - layout.left)
  }

  @HTMLBuilder private func view(of row: ValueRow, at index: Int) -> HTML {
    let y = layout.middle(index)
    let name = layout.name(index)
    let multiple = row.heights.multiple ?? 0
    let end = x(multiple)
    words("name", layout.clipped(row.name), x: name.x, y: name.y, .start)
    element(
      .rect, .class("bar"), .x(layout.left), .y(y - 7), .width(max(end - layout.left, 0.5)), .height(14))
    if multiple > Self.most {
      // The bar goes on: its end is a point.
      element(
        .polygon, .class("bar"),
        .points([Point(x: end, y: y - 7), Point(x: end + 8, y: y), Point(x: end, y: y + 7)]))
    }
    words("figure", "\(row.valueText) / \(row.targetText)", x: layout.figures, y: y + 5, .start)
  }
}
