import Markup

/// A pillar, for the browser's tab.
enum SiteIcon {
  static let drawing = element(.svg, .svgNamespace, .viewBox(width: 32, height: 32)) {
    for (x, y, width, height) in [(4.0, 3.0, 24.0, 5.0), (10, 10, 12, 13), (4, 25, 24, 5)] {
      element(.rect, .fill("#0b3a8f"), .x(x), .y(y), .width(width), .height(height))
    }
  }
}
