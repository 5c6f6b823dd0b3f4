import PlanModel

/// A revised target that asks for less than a value of an earlier year; one that is reached already says so itself.
enum RevisedTargetBelowPast: RowNotice {
  static let kind = FindingKind.revisedTargetBelowPast

  static func findings(of row: CheckedRow) -> [Finding] {
    guard row.indicator.target.revised != nil else { return [] }
    return row.indicator.series.indices.compactMap { finding(row, $0) }
  }

  private static func finding(_ row: CheckedRow, _ series: Int) -> Finding? {
    guard let target = row.indicator.target.revised?.amount(series),
      !RevisedTargetAlreadyReached.isReached(row, series),
      let best = best(row.past(series), row), row.asksForLess(target, than: best.amount)
    else { return nil }
    let (new, value, prefix) = (
      row.figure(target, series), row.figure(best.amount, series), row.prefix(series)
    )
    let isHigher = best.amount < target
    return row.notice(
      kind, row.severityIfMoreIsBetter, series: series, year: row.indicator.target.fiscalYear,
      japanese: "\(prefix.japanese)変更後の目標値\(new)は、\(best.year.japaneseName)の値\(value)を"
        + "\(isHigher ? "上回" : "下回")っています。この目標値でよいか確かめてください。",
      english: "\(prefix.english)the revised target \(new) is \(isHigher ? "above" : "below") "
        + "the \(best.year.englishName) value \(value); check that it is meant so.")
  }

  /// The best of earlier values, the latest of equal ones.
  private static func best(_ past: [CheckedRow.YearAmount], _ row: CheckedRow) -> CheckedRow.YearAmount? {
    past.reversed().max { row.direction == .decrease ? $0.amount > $1.amount : $0.amount < $1.amount }
  }
}
