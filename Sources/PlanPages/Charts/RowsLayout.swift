import Markup

/// Where things stand in a chart that has a row for each value: its name, a place to draw in, its figures.
struct RowsLayout {
  let size: ChartSize
  let count: Int
  let width: Double
  /// The sides of the place to draw in.
  let left: Double
  let right: Double
  /// Where figures begin.
  let figures: Double
  /// How many full-width letters of a name have room.
  private let room: Double
  private let top: Double
  private let rowHeight: Double

  init(size: ChartSize, count: Int) {
    self.size = size
    self.count = count
    switch size {
    case .wide: (width, left, right, figures, room, top, rowHeight) = (800, 316, 616, 634, 23, 40, 28)
    case .compact: (width, left, right, figures, room, top, rowHeight) = (340, 6, 196, 206, 25, 40, 50)
    }
  }

  var height: Double { top + Double(count) * rowHeight + 8 }
  /// The upper and the lower end of lines that go through all rows.
  var ends: (top: Double, bottom: Double) { (top, height - 6) }
  /// Where captions stand above the rows.
  var captions: Double { top - 12 }

  /// The middle of a row's drawing.
  func middle(_ row: Int) -> Double {
    top + Double(row) * rowHeight + (size == .wide ? rowHeight / 2 : 36)
  }

  /// Where a row's name stands.
  func name(_ row: Int) -> Point {
    Point(x: 0, y: size == .wide ? middle(row) + 5 : top + Double(row) * rowHeight + 18)
  }

  /// As much of a name as has room; the table of the same page has all of it.
  func clipped(_ name: String) -> String {
    var ems = 0.0
    var kept = ""
    for character in name {
      ems += character.unicodeScalars.allSatisfy(\.isASCII) ? 0.6 : 1
      guard ems <= room else { return kept.dropLast() + "…" }
      kept.append(character)
    }
    return kept
  }
}
