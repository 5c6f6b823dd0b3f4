internal import PlanModel
internal import PlanPages

/// How an indicator moves, as paper draws it.
struct DocumentChart {
  let title: String
  let unit: String
  let points: [Point]

  struct Point {
    var kind: Kind
    var year: FiscalYear
    var amount: Amount?
  }

  enum Kind: String {
    case value
    case target
    /// The target before it was revised.
    case before
  }

  /// The charts of a row, one for each counted thing that has a value.
  static func charts(of row: PlanRow) -> [DocumentChart] {
    let target = row.indicator.target
    return row.indicator.series.enumerated().compactMap { index, series in
      func amount(_ cell: Cell?) -> Amount? {
        guard let cell, cell.state == .number, cell.amounts.indices.contains(index) else { return nil }
        return cell.amounts[index]
      }
      let values = row.columns.map { column in
        Point(kind: .value, year: column.fiscalYear, amount: amount(column.cell(of: row.indicator)))
      }
      guard values.contains(where: { $0.amount != nil }) else { return nil }
      var targets = [Point(kind: .target, year: target.fiscalYear, amount: amount(target.current))]
      if target.revised != nil {
        targets.insert(Point(kind: .before, year: target.fiscalYear, amount: amount(target.original)), at: 0)
      }
      let name = series.name.map { "（\($0)）" } ?? ""
      return DocumentChart(
        title: "推移\(name)　単位: \(series.unit)", unit: series.unit, points: values + targets)
    }
  }
}
