import PlanModel

/// A value over twice or under half of its target; of a target of zero nothing is a multiple.
enum TargetFarFromActual: RowNotice {
  static let kind = FindingKind.targetFarFromActual

  static func findings(of row: CheckedRow) -> [Finding] {
    row.indicator.series.indices.compactMap { finding(row, $0) }
  }

  private static func finding(_ row: CheckedRow, _ series: Int) -> Finding? {
    let printed = row.indicator.target
    guard let target = printed.current.amount(series), let actual = row.actual(series),
      target.isPositive, !actual.amount.isNegative
    else { return nil }
    let isOver = actual.amount.isOverTwice(target)
    guard isOver || target.isOverTwice(actual.amount) else { return nil }
    let (goal, value, prefix) = (
      row.figure(target, series), row.figure(actual.amount, series), row.prefix(series)
    )
    let isRevised = printed.revised != nil
    // The total still grows towards its year, and a target that was just revised has just been looked at.
    let isOnTheWay = !isOver && (isRevised || row.indicator.cumulative && actual.year < printed.fiscalYear)
    return row.notice(
      kind, isOnTheWay ? .note : .look, series: series, year: actual.year,
      japanese: "\(prefix.japanese)\(actual.year.japaneseName)の実績値\(value)は、"
        + "\(isRevised ? "変更後の" : "")目標値\(goal)の\(isOver ? "2倍を超えています" : "半分未満です")。"
        + "目標値が実態に合っているか確かめてください。",
      english: "\(prefix.english)the \(actual.year.englishName) value \(value) is "
        + "\(isOver ? "over twice" : "under half of") the \(isRevised ? "revised " : "")target \(goal); "
        + "check that the target fits.")
  }
}
