/// A label where it was met.
struct PlacedLabel: Sendable {
  var label: SheetLabel
  /// How many whole sheets stand before it.
  var sheetsBefore: Int
  /// Whether it stands inside or behind a sheet that has begun.
  var sheetBegun: Bool
  /// How many form feeds stand before it.
  var page: Int
}

/// Gives each sheet its label, which may be printed before it, behind it, or several times.
enum SheetLabeling {
  /// Gives labels to sheets.
  ///
  /// - Parameters:
  ///   - labels: in printed order.
  ///   - sheets: the sheets of the same file.
  ///   - pages: whether form feeds tell where a page begins.
  static func assign(_ labels: [PlacedLabel], to sheets: inout [ScannedSheet], pages: Bool) {
    if pages {
      var ofPage: [Int: String] = [:]
      for label in labels where ofPage[label.page] == nil { ofPage[label.page] = label.label.text }
      for index in sheets.indices { sheets[index].label = ofPage[sheets[index].page] ?? "" }
      return
    }
    // gaps[i] holds the labels between sheet i - 1's beginning and sheet i's, gaps[0] those before the first.
    var gaps: [[String]] = Array(repeating: [], count: sheets.count + 1)
    for label in labels {
      let gap = min(label.sheetsBefore + (label.sheetBegun ? 1 : 0), sheets.count)
      if gaps[gap].last != label.label.text { gaps[gap].append(label.label.text) }
    }
    let isPrintedBefore = !gaps[0].isEmpty
    if let first = gaps[0].last, !sheets.isEmpty { sheets[0].label = first }
    for index in sheets.indices {
      var between = gaps[index + 1].filter { $0 != sheets[index].label }
      let isLast = index + 1 == sheets.count
      if sheets[index].label.isEmpty, !between.isEmpty, !isPrintedBefore || isLast {
        sheets[index].label = between.removeFirst()
      }
      if !isLast, let next = between.last { sheets[index + 1].label = next }
    }
  }
}
