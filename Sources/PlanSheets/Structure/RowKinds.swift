import PlanModel

/// Which rows of a sheet are 活動指標 and which 成果指標.
struct RowKinds {
  private let headings: [(kind: Indicator.Kind, rowsBefore: Int)]
  private let single: Indicator.Kind?
  private let headingsFollowRows: Bool

  /// Reads the kinds from the sheet's headings, else from the words of its head.
  init(_ sheet: ScannedSheet, otherwise: Indicator.Kind) {
    headings = sheet.kindHeadings
    let kinds = Set(headings.map(\.kind))
    single = kinds.count == 1 ? kinds.first : kinds.isEmpty ? sheet.head.kind ?? otherwise : nil
    headingsFollowRows =
      (headings.first?.rowsBefore ?? 0) > 0 && headings.last?.rowsBefore == sheet.rows.count
  }

  func kind(ofRow index: Int) -> Indicator.Kind {
    if let single { return single }
    let heading =
      headingsFollowRows
      ? headings.first { $0.rowsBefore > index } : headings.last { $0.rowsBefore <= index }
    return (heading ?? headings.first)?.kind ?? .activity
  }

  /// The kind that a next sheet without headings goes on with.
  var last: Indicator.Kind { single ?? headings.last?.kind ?? .activity }
}
