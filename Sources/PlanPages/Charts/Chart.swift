import Markup
import PlanModel

/// A drawing with a title, and a sentence that says in words what it shows.
protocol Chart {
  var title: String { get }
  var summary: String { get }
  var size: ChartSize { get }
  var voice: Voice { get }
  /// The measures of the drawing.
  var bounds: (width: Double, height: Double) { get }
  /// The lines, marks and words alone.
  @HTMLBuilder var drawing: HTML { get }
}

/// For which place a chart is drawn.
enum ChartSize: String, CaseIterable {
  /// For wide screens and print.
  case wide
  /// For narrow screens, and for several charts side by side.
  case compact
}

extension Chart {
  /// The chart in a page.
  ///
  /// - Parameter id: the beginning of the ids in the drawing; unique on a page.
  /// - Returns: the drawing, with title and sentence for those who do not see it.
  func view(id: String) -> HTML {
    element(
      .svg, .class("chart \(size.rawValue)"), .viewBox(width: bounds.width, height: bounds.height),
      .role(.img), .labelledBy("\(id)-title", "\(id)-summary")
    ) {
      element(.title, .id("\(id)-title"), voice.planLanguage) { title }
      element(.desc, .id("\(id)-summary")) { summary }
      element(.g, .hiddenFromReaders) { drawing }
    }
  }

  func line(_ name: String, _ from: Point, _ to: Point) -> HTML {
    element(.line, .class(name), .x1(from.x), .y1(from.y), .x2(to.x), .y2(to.y))
  }

  func words(_ name: String, _ text: String, x: Double, y: Double, _ anchor: Attribute.TextAnchor) -> HTML {
    element(.text, .class(name), .x(x), .y(y), .textAnchor(anchor)) { text }
  }
}
