import PlanModel

extension Finding {
  /// A measure's box lacks 課題 or 施策の方向性; `nil` where it has both.
  static func issueOrDirectionMissing(_ measure: Measure, pillar: Int) -> Finding? {
    let missing = [
      measure.issue == nil ? ("課題", "issue") : nil, measure.direction == nil ? ("施策の方向性", "direction") : nil,
    ]
    .compactMap { $0 }
    guard !missing.isEmpty else { return nil }
    let japanese = missing.map(\.0).joined(separator: "と")
    let english = missing.map(\.1).joined(separator: " and ")
    return Finding(
      .issueOrDirectionMissing, pillar: pillar, code: measure.number, source: measure.source,
      message: Wording(
        japanese: "施策\(measure.number)「\(measure.title)」: \(japanese)が印刷されていません。",
        english: "Measure \(measure.number) 「\(measure.title)」: no \(english) is printed."))
  }
}
