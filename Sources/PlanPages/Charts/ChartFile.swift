import Markup
import PlanModel

/// A chart as a drawing of its own, which carries its colours and letters with it.
struct ChartFile {
  let chart: any Chart

  private static let ink = "#1a1a1c"
  private static let soft = "#54575f"
  private static let rule = "#858a94"
  private static let hair = "#d5d8de"
  private static let accent = "#0b3a8f"
  private static let paper = "#ffffff"

  func view() -> HTML {
    let (width, height) = chart.bounds
    return element(
      .svg, .svgNamespace, .viewBox(width: width, height: height), .width(width), .height(height),
      .role(.img),
      .lang(chart.voice.language.rawValue),
      .fontFamily("BIZ UDPGothic, Hiragino Sans, Yu Gothic UI, Noto Sans JP, sans-serif"),
      .fontSize(13), .fill(Self.ink)
    ) {
      element(.title) { chart.title }
      element(.desc) { chart.summary }
      element(.rect, .width(width), .height(height), .fill(Self.paper))
      chart.drawing.withoutClasses(Self.attributes)
    }
  }

  private static func attributes(of name: Substring) -> [Attribute] {
    switch name {
    case "line": [.fill("none"), .stroke(accent), .strokeWidth(2.5)]
    case "due": [.stroke(rule), .strokeWidth(1.5), .strokeDashes([6, 5])]
    case "dot": [.fill(accent)]
    case "goal-dot": [.fill(paper), .stroke(ink), .strokeWidth(1.5)]
    case "axis": [.stroke(rule), .strokeWidth(1)]
    case "grid": [.stroke(hair), .strokeWidth(1)]
    case "tick", "other", "gap", "first-value", "before": [.fill(soft)]
    case "year": [.fontSize(12)]
    case "last-value": [.fontSize(16), .bold, .fill(accent)]
    case "goal-value": [.fontSize(14), .bold]
    case "goal": [.bold]
    case "bar": [.fill(accent)]
    case "span": [.stroke(accent), .strokeWidth(2)]
    case "now": [.fill(accent)]
    case "then": [.fill(paper), .stroke(accent), .strokeWidth(1.5)]
    case "caption": [.fontSize(12), .bold]
    case "figure": [.bold]
    case "pole", "step": [.stroke(ink), .strokeWidth(2)]
    case "target-before": [.stroke(rule), .strokeWidth(1.5), .strokeDashes([2, 3])]
    case "mark-before": [.fill(paper), .stroke(rule), .strokeWidth(1.5)]
    default: []
    }
  }
}
