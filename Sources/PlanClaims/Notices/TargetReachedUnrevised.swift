import PlanModel

/// A target that was reached in an earlier year and is reached still, and was left as it is.
enum TargetReachedUnrevised: RowNotice {
  static let kind = FindingKind.targetReachedUnrevised

  static func findings(of row: CheckedRow) -> [Finding] {
    guard row.indicator.target.revised == nil, row.said.announcement == nil else { return [] }
    return row.indicator.series.indices.compactMap { finding(row, $0) }
  }

  private static func finding(_ row: CheckedRow, _ series: Int) -> Finding? {
    guard let target = row.indicator.target.original.amount(series), let actual = row.actual(series),
      row.reaches(actual.amount, target)
    else { return nil }
    let decided = yearOfLastRevision(row)
    let first = row.past(series).first { past in
      row.reaches(past.amount, target) && decided.map { past.year > $0 } ?? true
    }
    guard let first else { return nil }
    let (goal, prefix) = (row.figure(target, series), row.prefix(series))
    let (then, now) = (row.figure(first.amount, series), row.figure(actual.amount, series))
    let isStated = row.direction != .unknown
    let (year, englishYear) = (actual.year.japaneseName, actual.year.englishName)
    let japanese =
      isStated
      ? "\(prefix.japanese)目標値\(goal)は\(first.year.japaneseName)（\(then)）に達成し、\(year)の実績値も\(now)です。"
      : "\(first.year.japaneseName)の\(then)も\(year)の実績値\(now)も、\(prefix.japanese)目標値\(goal)以上です。"
    let english =
      isStated
      ? "the target \(goal) was reached in \(first.year.englishName) (\(then)) and again with \(now) in \(englishYear)"
      : "neither \(then) in \(first.year.englishName) nor \(now) in \(englishYear) is below the target \(goal)"
    return row.notice(
      kind, row.severityOnceStated, series: series, year: actual.year,
      japanese: japanese + (isStated ? "" : "増やしたい値であれば、") + "目標値を据え置くのか、見直すのか確かめてください。",
      english: prefix.english + english + (isStated ? "; " : "; if more is better, ")
        + "decide whether it stays.")
  }

  /// The last fiscal year whose report changed the target; what came before it was known then.
  private static func yearOfLastRevision(_ row: CheckedRow) -> FiscalYear? {
    let ledger = row.kept?.targets[row.indicator.target.fiscalYear]
    return ledger?.accepted.compactMap(\.reportingYears.first).filter { $0 < row.year }.max()
  }
}
