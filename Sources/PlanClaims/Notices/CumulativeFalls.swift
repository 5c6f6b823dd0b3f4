import PlanModel

/// 累計 that is lower than it was.
enum CumulativeFalls: RowNotice {
  static let kind = FindingKind.cumulativeFalls

  static func findings(of row: CheckedRow) -> [Finding] {
    guard row.indicator.cumulative else { return [] }
    return row.indicator.series.indices.flatMap { series -> [Finding] in
      let history = row.history(series)
      return zip(history, history.dropFirst()).filter { $1.amount < $0.amount }
        .map { finding(row, series, from: $0, to: $1) }
    }
  }

  private static func finding(
    _ row: CheckedRow, _ series: Int, from old: CheckedRow.YearAmount, to new: CheckedRow.YearAmount
  ) -> Finding {
    let prefix = row.prefix(series)
    let (before, after) = (row.figure(old.amount, series), row.figure(new.amount, series))
    return row.notice(
      kind, .look, series: series, year: new.year,
      japanese:
        "\(prefix.japanese)累計が\(old.year.japaneseName)の\(before)から\(new.year.japaneseName)の\(after)に減っています。"
        + "累計でない値が混じっていないか確かめてください。",
      english: "\(prefix.english)the running total falls from \(before) in \(old.year.englishName) to "
        + "\(after) in \(new.year.englishName); check whether one of them is no total.")
  }
}
