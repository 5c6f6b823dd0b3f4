import PlanModel

extension CheckedRow {
  /// A year's amount of one series.
  typealias YearAmount = (year: FiscalYear, amount: Amount)

  /// The fiscal year that the analysis is about.
  var year: FiscalYear { indicator.analysis.fiscalYear }

  /// 実績値 of the year analysed, else the last there is.
  var actual: ColumnValue? {
    let actuals = indicator.values.lazy.filter { $0.role == .actual }
    return actuals.last { $0.fiscalYear == year } ?? actuals.max { $0.fiscalYear < $1.fiscalYear }
  }

  /// 実績値 of a series.
  func actual(_ series: Int) -> YearAmount? {
    guard let actual, let amount = actual.cell.amount(series) else { return nil }
    return (actual.fiscalYear, amount)
  }

  /// 基準値 of a series.
  func baseline(_ series: Int) -> YearAmount? {
    guard let baseline = indicator.values.first(where: { $0.role == .baseline }),
      let amount = baseline.cell.amount(series)
    else { return nil }
    return (baseline.fiscalYear, amount)
  }

  /// What a series was in a year, by the columns or by the plan that is kept.
  func amount(_ series: Int, in year: FiscalYear) -> Amount? {
    for value in indicator.values.reversed() where value.fiscalYear == year {
      if let amount = value.cell.amount(series) { return amount }
    }
    guard let kept, let id = keptSeries(series) else { return nil }
    return kept.values[Plan.ValueKey(year)]?.amounts.first { $0.series == id }?.amount
  }

  /// All that is known of a series, oldest first, by the columns and by the plan that is kept.
  func history(_ series: Int) -> [YearAmount] {
    var years = indicator.values.map(\.fiscalYear)
    for key in (kept?.values ?? [:]).keys where key.role == nil { years.append(key.fiscalYear) }
    years.sort()
    var history: [YearAmount] = []
    for year in years where history.last?.year != year {
      if let amount = amount(series, in: year) { history.append((year, amount)) }
    }
    return history
  }

  /// What is known of a series before the year of 実績値, without 基準値, which the target starts from.
  func past(_ series: Int) -> [YearAmount] {
    guard let actual else { return [] }
    let baseline = indicator.values.first { $0.role == .baseline }?.fiscalYear
    return history(series).filter { $0.year < actual.fiscalYear && $0.year != baseline }
  }

  private func keptSeries(_ index: Int) -> SeriesID? {
    kept?.series.lazy.filter { !$0.isRetired }.dropFirst(index).first?.id
  }
}

extension Cell {
  /// The amount of a series, where there is one.
  func amount(_ series: Int) -> Amount? { series < amounts.count ? amounts[series] : nil }
}
