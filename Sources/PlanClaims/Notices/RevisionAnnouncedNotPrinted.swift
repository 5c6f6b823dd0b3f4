import PlanModel

/// An analysis that announces a new target where none is printed.
enum RevisionAnnouncedNotPrinted: RowNotice {
  static let kind = FindingKind.revisionAnnouncedNotPrinted

  static func findings(of row: CheckedRow) -> [Finding] {
    let target = row.indicator.target
    guard let announcement = row.said.announcement, target.revised == nil else { return [] }
    let isProposed = row.kept?.targets[target.fiscalYear]?.revisions.contains { $0.decision == nil } ?? false
    let (quote, old) = (announcement.quote, row.figures(target.original))
    var finding = row.notice(
      kind, isProposed ? .note : .look, year: row.year,
      japanese: "分析に「\(quote)」とありますが、"
        + (isProposed
          ? "目標値の変更は提案中で、表は変更前の\(old)のままです。決まったら表に載せてください。"
          : "表の目標値は\(old)のままです。変更後の目標値を載せるか、分析の言葉を確かめてください。"),
      english: "the analysis says 「\(quote)」, but "
        + (isProposed
          ? "the change is not decided yet and the table still shows \(old); print it once it is."
          : "the table shows the target \(old) alone; print the new one, or check the words."))
    finding.passage = announcement
    return [finding]
  }
}
