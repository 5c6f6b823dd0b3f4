import PlanModel

/// A revised target that the value had reached already.
enum RevisedTargetAlreadyReached: RowNotice {
  static let kind = FindingKind.revisedTargetAlreadyReached

  static func findings(of row: CheckedRow) -> [Finding] {
    guard row.indicator.target.revised != nil else { return [] }
    return row.indicator.series.indices.compactMap { finding(row, $0) }
  }

  private static func finding(_ row: CheckedRow, _ series: Int) -> Finding? {
    guard isReached(row, series), let target = row.indicator.target.revised?.amount(series),
      let actual = row.actual(series)
    else { return nil }
    let (new, value, prefix) = (
      row.figure(target, series), row.figure(actual.amount, series), row.prefix(series)
    )
    let (year, englishYear) = (actual.year.japaneseName, actual.year.englishName)
    guard row.direction == .unknown else {
      return row.notice(
        kind, .look, series: series, year: actual.year,
        japanese: "\(prefix.japanese)変更後の目標値\(new)は、\(year)の実績値\(value)ですでに達成しています。目標値を見直してください。",
        english:
          "\(prefix.english)the \(englishYear) value \(value) has reached the revised target \(new) already; review it."
      )
    }
    let isEqual = actual.amount == target
    return row.notice(
      kind, row.severityIfMoreIsBetter, series: series, year: actual.year,
      japanese: "\(prefix.japanese)変更後の目標値\(new)は、\(year)の実績値"
        + (isEqual ? "と同じです。" : "\(value)を下回っています。")
        + "増やしたい値であれば、すでに達成しています。この目標値でよいか確かめてください。",
      english: "\(prefix.english)the revised target \(new) "
        + (isEqual ? "is the \(englishYear) value itself" : "is below the \(englishYear) value \(value)")
        + "; if more is better, it is reached already, so check it.")
  }

  /// Whether 実績値 of a series has come to its revised target.
  static func isReached(_ row: CheckedRow, _ series: Int) -> Bool {
    guard let target = row.indicator.target.revised?.amount(series), let actual = row.actual(series)
    else { return false }
    return row.reaches(actual.amount, target)
  }
}
