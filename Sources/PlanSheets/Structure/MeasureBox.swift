import PlanModel

/// Makes a measure of its printed box.
enum MeasureBox {
  static func measure(_ box: ScannedBox, in text: SheetText) -> Measure {
    func joined(_ lines: [Range<Int>]?) -> String? {
      guard let lines, !lines.isEmpty else { return nil }
      return lines.joined(in: text)
    }
    return Measure(
      number: box.number.text, title: joined(box.title) ?? "", issue: joined(box.issue),
      direction: joined(box.direction),
      source: text.source(lines: box.lines))
  }
}

extension Measure {
  /// A box that is printed again on a later sheet fills in what the first one lacks.
  func merged(into first: Measure?) -> Measure {
    guard var first else { return self }
    if first.title.isEmpty { first.title = title }
    first.issue = first.issue ?? issue
    first.direction = first.direction ?? direction
    return first
  }
}
