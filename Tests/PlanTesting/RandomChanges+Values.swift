import PlanModel

/// Measured values and analyses.
extension RandomChanges {
  static let valueRecipes = [
    Recipe(40) { $0.enterValue($1) },
    Recipe(8) { $0.correctValue($1) },
    Recipe(8) { $0.finaliseValue($1) },
    Recipe(4) { $0.withdrawValue($1) },
    Recipe(12) { $0.writeAnalysis($1) },
  ]

  /// A value that fits the indicator's series.
  mutating func value(of indicator: Plan.Indicator, finality: Finality? = nil) -> Plan.Value {
    let series = indicator.activeSeries
    let state: Cell.State =
      series.isEmpty
      ? .qualitative
      : random.pick([.number, .number, .number, .number, .number, .qualitative, .notAvailable, .pending])
    switch state {
    case .number:
      var amounts = series.map { Plan.SeriesAmount(series: $0.id, amount: amount()) }
      if amounts.count > 1, random.chance(1, in: 5) { amounts.removeFirst() }
      return Plan.Value(
        printed: amounts.map(\.amount.description).joined(separator: "／"), state: state,
        finality: finality ?? random.pick([.final, .final, .provisional]), amounts: amounts,
        footnotes: marks(),
        source: maybe(1, in: 2) { $0.source() })
    case .qualitative:
      return Plan.Value(
        printed: random.pick(["実施", "検討中", random.name()]), state: state,
        finality: finality ?? random.pick([.final, .provisional]), amounts: [], footnotes: marks())
    case .notAvailable:
      return Plan.Value(
        printed: random.pick(["―", "－", ""]), state: state, amounts: [],
        reason: maybe(1, in: 2) { $0.random.text() })
    case .pending:
      return Plan.Value(
        printed: "集計中", state: state, amounts: [], reason: maybe(1, in: 3) { $0.random.text() },
        expected: maybe(1, in: 2) { $0.date() })
    }
  }

  private mutating func key() -> Plan.ValueKey {
    Plan.ValueKey(year(), role: maybe(1, in: 12) { $0.random.pick(ColumnRole.allCases) })
  }

  private mutating func enterValue(_ plan: Plan) -> PlanChange? {
    indicator(plan).map { EnterValue(indicator: $0.id, key: key(), value: value(of: $0.part)).change }
  }

  private mutating func correctValue(_ plan: Plan) -> PlanChange? {
    existing(plan) { _ in true }.map {
      CorrectValue(
        indicator: $0.indicator, key: $0.key, value: value(of: $0.part), reason: random.reason()
      ).change
    }
  }

  private mutating func finaliseValue(_ plan: Plan) -> PlanChange? {
    existing(plan) { $0.finality == .provisional }.map { found in
      var value = value(of: found.part, finality: .final)
      if random.chance(1, in: 2), let old = found.part.values[found.key] { value = old }
      value.finality = .final
      return FinaliseValue(indicator: found.indicator, key: found.key, value: value).change
    }
  }

  private mutating func withdrawValue(_ plan: Plan) -> PlanChange? {
    existing(plan) { _ in true }.map {
      WithdrawValue(indicator: $0.indicator, key: $0.key, reason: random.reason()).change
    }
  }

  private mutating func existing(
    _ plan: Plan, where fits: (Plan.Value) -> Bool
  ) -> (indicator: IndicatorID, part: Plan.Indicator, key: Plan.ValueKey)? {
    guard
      let owner = pick(plan.indicators, where: { !$0.isRetired && $0.values.values.contains(where: fits) })
    else { return nil }
    let keys = owner.part.values.filter { fits($0.value) }.keys.sorted {
      $0.fiscalYear == $1.fiscalYear
        ? ($0.role?.rawValue ?? "") < ($1.role?.rawValue ?? "") : $0.fiscalYear < $1.fiscalYear
    }
    return keys.isEmpty ? nil : (owner.id, owner.part, random.pick(keys))
  }

  private mutating func writeAnalysis(_ plan: Plan) -> PlanChange? {
    indicator(plan).map {
      WriteAnalysis(
        indicator: $0.id, fiscalYear: year(), text: random.text(), source: maybe(1, in: 3) { $0.source() }
      ).change
    }
  }
}
