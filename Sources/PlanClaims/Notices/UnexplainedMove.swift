import PlanModel

/// A large move from the year before, of whose year the analysis does not speak.
enum UnexplainedMove: RowNotice {
  static let kind = FindingKind.unexplainedMove

  private typealias Move = (series: Int, old: Amount, new: Amount)

  static func findings(of row: CheckedRow) -> [Finding] {
    guard !row.said.speaksOfMove else { return [] }
    let yearBefore = FiscalYear(row.year.westernYear - 1)
    let moves = row.indicator.series.indices.compactMap { series -> Move? in
      guard let new = row.amount(series, in: row.year), let old = row.amount(series, in: yearBefore),
        new.isMove(ofAtLeast: row.tolerances.large, from: old)
      else { return nil }
      return (series, old, new)
    }
    guard !moves.isEmpty else { return [] }
    // That a total grows needs no reason, however young it is.
    let isGrowth = row.indicator.cumulative && moves.allSatisfy { $0.new > $0.old }
    return [
      row.notice(
        kind, isGrowth ? .note : .look, series: moves.count == 1 ? moves[0].series : nil, year: row.year,
        japanese: "\(moves.map { japanese($0, row, yearBefore) }.joined(separator: "、"))いますが、"
          + "分析に\(row.year.japaneseName)の増減の説明がありません。理由を書き加えてください。",
        english: "\(moves.map { english($0, row, yearBefore) }.joined(separator: ", ")), but the analysis "
          + "does not speak of \(row.year.englishName); add why.")
    ]
  }

  private static func japanese(_ move: Move, _ row: CheckedRow, _ yearBefore: FiscalYear) -> String {
    "\(row.prefix(move.series).japanese)値が\(yearBefore.japaneseName)の\(row.figure(move.old, move.series))から"
      + "\(row.figure(move.new, move.series))に大きく\(move.new > move.old ? "増えて" : "減って")"
  }

  private static func english(_ move: Move, _ row: CheckedRow, _ yearBefore: FiscalYear) -> String {
    "\(row.prefix(move.series).english)the value \(move.new > move.old ? "rose" : "fell") from "
      + "\(row.figure(move.old, move.series)) in \(yearBefore.englishName) to \(row.figure(move.new, move.series))"
  }
}
