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
    guard !labels.isEmpty, !sheets.isEmpty else { return }
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
    for (index, label) in bestReading(gaps).enumerated() { sheets[index].label = label }
  }

  private struct Step {
    var score = -Double.infinity
    var label = ""
    /// Whether the gap before the sheet still had its label for the sheet.
    var cameWithLabel = false
  }

  /// A label between two sheets may belong to either; the reading that leaves the fewest sheets without a label,
  /// and the fewest labels without a sheet, is taken.
  ///
  /// - Returns: a label for each sheet, empty where none is left for it.
  private static func bestReading(_ gaps: [[String]]) -> [String] {
    let count = gaps.count - 1
    let isPrintedBefore = !gaps[0].isEmpty
    // steps[i][f]: the best reading of the first i sheets; f tells whether gap i's label is still free.
    var steps = Array(repeating: [Step(), Step()], count: count + 1)
    steps[0][gaps[0].isEmpty ? 0 : 1].score = 0
    for sheet in 0..<count {
      for isFree in [false, true] where steps[sheet][isFree ? 1 : 0].score > -.infinity {
        let before = isFree ? gaps[sheet].last : nil
        let after = gaps[sheet + 1].first
        for (label, usesAfter, score) in choices(before, after, prefersBefore: isPrintedBefore) {
          let leavesFree = gaps[sheet + 1].count > 1 || gaps[sheet + 1].count == 1 && !usesAfter
          let total = steps[sheet][isFree ? 1 : 0].score + score
          if total > steps[sheet + 1][leavesFree ? 1 : 0].score {
            steps[sheet + 1][leavesFree ? 1 : 0] = Step(score: total, label: label, cameWithLabel: isFree)
          }
        }
      }
    }
    var labels: [String] = []
    var isFree = steps[count][1].score > steps[count][0].score
    for sheet in stride(from: count, to: 0, by: -1) {
      let step = steps[sheet][isFree ? 1 : 0]
      labels.append(step.label)
      isFree = step.cameWithLabel
    }
    return labels.reversed()
  }

  private static func choices(
    _ before: String?, _ after: String?, prefersBefore: Bool
  ) -> [(label: String, usesAfter: Bool, score: Double)] {
    var choices = [(label: "", usesAfter: false, score: 0.0)]
    if let before { choices.append((before, false, prefersBefore ? 11.1 : 11)) }
    if let after { choices.append((after, true, prefersBefore ? 11 : 11.1)) }
    if let before, before == after { choices.append((before, true, 12)) }
    return choices
  }
}
