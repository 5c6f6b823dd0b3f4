import PlanModel

/// A target below its baseline, where nobody has stated that less is better.
enum TargetBelowBaseline: RowNotice {
  static let kind = FindingKind.targetBelowBaseline

  static func findings(of row: CheckedRow) -> [Finding] {
    guard row.direction != .decrease else { return [] }
    return row.indicator.series.indices.compactMap { finding(row, $0) }
  }

  private static func finding(_ row: CheckedRow, _ series: Int) -> Finding? {
    guard let target = row.indicator.target.current.amount(series), let baseline = row.baseline(series),
      target < baseline.amount
    else { return nil }
    let (goal, value, prefix) = (
      row.figure(target, series), row.figure(baseline.amount, series), row.prefix(series)
    )
    let isRevised = row.indicator.target.revised != nil
    let isStated = row.direction != .unknown
    // Who has just given the reason for a new target need not be asked for it, and zero or below is its own reason.
    let isExplained = isRevised && row.said.announcement != nil || !target.isPositive
    return row.notice(
      kind, isExplained ? .note : row.severityOnceStated, series: series,
      year: row.indicator.target.fiscalYear,
      japanese: "\(prefix.japanese)\(isRevised ? "変更後の" : "")目標値\(goal)は、"
        + "\(baseline.year.japaneseName)の基準値\(value)を下回っています。"
        + (isStated ? "この目標値でよいか確かめてください。" : "減らしたい値なのか、目標値が低いのか確かめてください。"),
      english: "\(prefix.english)the \(isRevised ? "revised " : "")target \(goal) is below "
        + "the \(baseline.year.englishName) baseline \(value); "
        + (isStated ? "check that it is meant so." : "check whether less is better or the target too low."))
  }
}
