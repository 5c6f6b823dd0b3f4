import PlanModel

/// Indicators without a baseline, where the sheet has a column for it.
enum MissingBaseline: PlanNotice {
  static let kind = FindingKind.missingBaseline

  static func findings(of document: PlanDocument, plan: Plan?) -> [Finding] {
    guard let column = document.columns.first(where: { $0.role == .baseline }) else { return [] }
    let rows = CountedRows(of: document) { indicator in
      let cell = indicator.values.first { $0.role == .baseline }?.cell
      return indicator.series.indices.contains { cell?.amount($0) == nil }
    }
    guard let said = rows.said else { return [] }
    var finding = Finding(
      kind, severity: .note,
      message: Wording(
        japanese: "\(said.japanese)には基準値がありません。分かるものは補ってください。",
        english: "No baseline is printed for \(said.english); add those that are known."))
    finding.fiscalYear = column.fiscalYear
    finding.rows = rows.rows
    return [finding]
  }
}
