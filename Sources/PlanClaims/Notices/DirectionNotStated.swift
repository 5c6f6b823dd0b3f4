import PlanModel

/// Indicators of which nobody has stated which way is good; a sheet alone never states it.
enum DirectionNotStated: PlanNotice {
  static let kind = FindingKind.directionNotStated

  static func findings(of document: PlanDocument, plan: Plan?) -> [Finding] {
    let rows = CountedRows(of: document) { indicator in
      let kept = indicator.id.flatMap { plan?.indicators[$0] }
      return (kept?.desiredDirection ?? .unknown) == .unknown
    }
    guard let said = rows.said else { return [] }
    var finding = Finding(
      kind, severity: .note,
      message: Wording(
        japanese: "\(said.japanese)は、値を増やしたいのか減らしたいのか（望ましい方向）が決められていません。所管課に確かめて入力してください。",
        english: "Which way is good is not stated for \(said.english); ask the sections and enter it."))
    finding.rows = rows.rows
    return [finding]
  }
}
