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
  /// A label in a gap between two sheets, with the page it stands on.
  private struct Candidate {
    var text: String
    var page: Int
  }

  /// Gives labels to sheets.
  ///
  /// - Parameters:
  ///   - labels: in printed order.
  ///   - sheets: the sheets of the same file.
  /// - Returns: the last label, where it is left for the next file's first sheet.
  static func assign(_ labels: [PlacedLabel], to sheets: inout [ScannedSheet]) -> String? {
    guard !labels.isEmpty, !sheets.isEmpty else { return labels.last?.label.text }
    // gaps[i] holds the labels between sheet i - 1's beginning and sheet i's, gaps[0] those before the first.
    var gaps: [[Candidate]] = Array(repeating: [], count: sheets.count + 1)
    for label in labels {
      let gap = min(label.sheetsBefore + (label.sheetBegun ? 1 : 0), sheets.count)
      if gaps[gap].last?.text != label.label.text {
        gaps[gap].append(Candidate(text: label.label.text, page: label.page))
      }
    }
    let reading = bestReading(gaps, pages: sheets.map(\.page))
    for (index, label) in reading.labels.enumerated() { sheets[index].label = label }
    return reading.leavesLast ? gaps[sheets.count].last?.text : nil
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
  /// - Returns: a label for each sheet, empty where none is left for it, and whether the last label is left over.
  private static func bestReading(
    _ gaps: [[Candidate]], pages: [Int]
  ) -> (labels: [String], leavesLast: Bool) {
    let count = gaps.count - 1
    let isPrintedBefore = !gaps[0].isEmpty
    // steps[i][f]: the best reading of the first i sheets; f tells whether gap i's label is still free.
    var steps = Array(repeating: [Step(), Step()], count: count + 1)
    steps[0][gaps[0].isEmpty ? 0 : 1].score = 0
    for sheet in 0..<count {
      for isFree in [false, true] where steps[sheet][isFree ? 1 : 0].score > -.infinity {
        let before = isFree ? gaps[sheet].last : nil
        let after = gaps[sheet + 1].first
        for choice in choices(before, after, page: pages[sheet], prefersBefore: isPrintedBefore) {
          let leavesFree = gaps[sheet + 1].count > 1 || gaps[sheet + 1].count == 1 && !choice.usesAfter
          let total = steps[sheet][isFree ? 1 : 0].score + choice.score
          if total > steps[sheet + 1][leavesFree ? 1 : 0].score {
            steps[sheet + 1][leavesFree ? 1 : 0] = Step(
              score: total, label: choice.label, cameWithLabel: isFree)
          }
        }
      }
    }
    var labels: [String] = []
    let leavesLast = steps[count][1].score > steps[count][0].score
    var isFree = leavesLast
    for sheet in stride(from: count, to: 0, by: -1) {
      let step = steps[sheet][isFree ? 1 : 0]
      labels.append(step.label)
      isFree = step.cameWithLabel
    }
    return (labels.reversed(), leavesLast)
  }

  /// What a sheet's label can be; one on the sheet's own page counts for more.
  private static func choices(
    _ before: Candidate?, _ after: Candidate?, page: Int, prefersBefore: Bool
  ) -> [(label: String, usesAfter: Bool, score: Double)] {
    var choices = [(label: "", usesAfter: false, score: 0.0)]
    if let before {
      choices.append((before.text, false, 11 + (prefersBefore ? 0.1 : 0) + (before.page == page ? 0.5 : 0)))
    }
    if let after {
      choices.append((after.text, true, 11 + (prefersBefore ? 0 : 0.1) + (after.page == page ? 0.5 : 0)))
    }
    if let before, before.text == after?.text { choices.append((before.text, true, 12)) }
    return choices
  }
}
