import PlanModel

extension CheckedRow {
  /// A notice about this row: about one series of it where an index is given.
  func notice(
    _ kind: FindingKind, _ severity: Finding.Severity, series: Int? = nil, year: FiscalYear,
    japanese: String, english: String
  ) -> Finding {
    var finding = Finding(
      kind, severity: severity, pillar: pillar.number, code: indicator.code, sheet: indicator.sheet,
      series: series, source: indicator.source,
      message: Wording(
        japanese: japanese, english: english))
    finding.fiscalYear = year
    return finding
  }

  /// An amount with its unit as printed: 1,200人.
  func figure(_ amount: Amount, _ series: Int) -> String { amount.shown + indicator.series[series].unit }

  /// All that a cell says: 800人・12回.
  func figures(_ cell: Cell) -> String {
    guard cell.state == .number else { return "「\(cell.printed)」" }
    return indicator.series.indices.map { index in cell.amount(index).map { figure($0, index) } ?? "―" }
      .joined(separator: "・")
  }

  /// What stands before a word for a value where the row has several series: 「来場者数の」; nothing where it has one.
  func prefix(_ series: Int) -> Wording {
    guard indicator.series.count > 1 else { return Wording(japanese: "", english: "") }
    let name = name(series)
    return Wording(japanese: name.japanese + "の", english: name.english + ": ")
  }

  /// The name of a series, or its place where it has none.
  func name(_ series: Int) -> Wording {
    indicator.series[series].name.map { Wording(japanese: $0, english: "「\($0)」") }
      ?? Wording(japanese: "\(series + 1)番目の値", english: "value \(series + 1)")
  }
}

extension FiscalYear {
  /// FY2023.
  var englishName: String { "FY\(westernYear)" }
}
