import PlanModel

/// A target that was revised without a word in the analysis.
enum UnexplainedTargetRevision: RowNotice {
  static let kind = FindingKind.unexplainedTargetRevision

  static func findings(of row: CheckedRow) -> [Finding] {
    guard let revised = row.indicator.target.revised, row.said.announcement == nil, !isRepeated(row)
    else { return [] }
    let (old, new) = (row.figures(row.indicator.target.original), row.figures(revised))
    return [
      row.notice(
        kind, .look, year: row.year,
        japanese: "目標値が\(old)から\(new)に変更されていますが、分析に変更の説明がありません。変更の理由を書き加えてください。",
        english:
          "the target was changed from \(old) to \(new), but the analysis does not speak of it; add why.")
    ]
  }

  /// Whether the report of an earlier year showed the change first, so that it was that analysis's to explain.
  private static func isRepeated(_ row: CheckedRow) -> Bool {
    let revisions = row.kept?.targets[row.indicator.target.fiscalYear]?.accepted
    let shown = revisions?.last { $0.reportingYears.contains(row.year) }
    return shown.map { $0.reportingYears[0] < row.year } ?? false
  }
}
