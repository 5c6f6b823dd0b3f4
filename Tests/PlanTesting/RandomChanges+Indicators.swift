import PlanModel

/// Indicators: all but what is told year by year.
extension RandomChanges {
  static let indicatorRecipes = [
    Recipe(10) { $1.indicators.count < $0.mostIndicators ? $0.addIndicator($1) : nil },
    Recipe(3) { $0.renameIndicator($1) },
    Recipe(3) { $0.moveIndicator($1) },
    Recipe(3) { $0.addSeries($1) },
    Recipe(3) { $0.renameSeries($1) },
    Recipe(3) { $0.setDesiredDirection($1) },
    Recipe(3) { $0.setAccumulation($1) },
    Recipe(3) { $0.setCounting($1) },
    Recipe(3) { $0.setDefinition($1) },
    Recipe(4) { $0.assignDepartments($1) },
    Recipe(3) { $0.linkIndicator($1) },
    Recipe(4) { $0.markFootnotes($1) },
  ]

  private mutating func addIndicator(_ plan: Plan) -> PlanChange? {
    placement(plan).map {
      AddIndicator(
        indicator: identifier(), kind: random.pick(Indicator.Kind.allCases), name: random.name(),
        series: (0..<random.pick([0, 1, 1, 1, 1, 2, 2, 3])).map { _ in series() },
        accumulation: random.pick(Plan.Accumulation.allCases), placement: $0,
        continues: maybe(1, in: 10) {
          Plan.IndicatorReference(plan: $0.identifier(), indicator: $0.identifier())
        }, source: maybe(1, in: 2) { $0.source() }
      ).change
    }
  }

  private mutating func renameIndicator(_ plan: Plan) -> PlanChange? {
    indicator(plan).map { RenameIndicator(indicator: $0.id, name: random.name()).change }
  }

  private mutating func moveIndicator(_ plan: Plan) -> PlanChange? {
    guard let indicator = indicator(plan), let placement = placement(plan) else { return nil }
    return MoveIndicator(
      indicator: indicator.id, placement: placement, source: maybe(1, in: 2) { $0.source() }
    )
    .change
  }

  private mutating func addSeries(_ plan: Plan) -> PlanChange? {
    pick(plan.indicators) { !$0.isRetired && $0.series.count < 5 }.map {
      AddSeries(indicator: $0.id, series: series()).change
    }
  }

  private mutating func renameSeries(_ plan: Plan) -> PlanChange? {
    seriesOfOne(plan).map {
      RenameSeries(
        indicator: $0.indicator, series: $0.series.id, name: maybe(1, in: 2) { $0.random.name() },
        unit: random.unit()
      ).change
    }
  }

  private mutating func setDesiredDirection(_ plan: Plan) -> PlanChange? {
    indicator(plan).map {
      SetDesiredDirection(indicator: $0.id, direction: random.pick(Plan.DesiredDirection.allCases)).change
    }
  }

  private mutating func setAccumulation(_ plan: Plan) -> PlanChange? {
    indicator(plan).map {
      let accumulation = random.pick(Plan.Accumulation.allCases)
      return SetAccumulation(
        indicator: $0.id, accumulation: accumulation,
        day: accumulation == .pointInTime ? (maybe(1, in: 2) { $0.dayOfYear() } ?? nil) : nil
      ).change
    }
  }

  private mutating func setCounting(_ plan: Plan) -> PlanChange? {
    seriesOfOne(plan).map {
      SetCounting(
        indicator: $0.indicator, series: $0.series.id, counting: random.pick(Plan.Counting.allCases)
      ).change
    }
  }

  private mutating func setDefinition(_ plan: Plan) -> PlanChange? {
    indicator(plan).map {
      SetDefinition(indicator: $0.id, definition: maybe(5, in: 6) { $0.random.text() }).change
    }
  }

  private mutating func assignDepartments(_ plan: Plan) -> PlanChange? {
    guard let indicator = indicator(plan) else { return nil }
    let departments = (0...random.number(in: 0...2)).compactMap { _ in department(plan)?.id }
    return AssignDepartments(
      indicator: indicator.id,
      responsibilities: Set(departments).sorted().map {
        Plan.Responsibility(department: $0, formerName: maybe(1, in: 4) { $0.random.name() })
      }
    ).change
  }

  private mutating func linkIndicator(_ plan: Plan) -> PlanChange? {
    let origins = Set(plan.indicators.values.compactMap(\.sameAs).map(\.indicator))
    let unlinked = plan.indicators.filter { !origins.contains($0.key) }
    return pick(unlinked) { !$0.isRetired }.map {
      LinkIndicator(indicator: $0.id, sameAs: maybe(2, in: 3) { $0.reference(plan) }).change
    }
  }

  private mutating func markFootnotes(_ plan: Plan) -> PlanChange? {
    guard let indicator = indicator(plan) else { return nil }
    let keys = indicator.part.values.keys.sorted { ($0.fiscalYear, $0.role) < ($1.fiscalYear, $1.role) }
    return MarkFootnotes(
      indicator: indicator.id, value: keys.isEmpty || random.chance(1, in: 3) ? nil : random.pick(keys),
      marks: Set((0...random.number(in: 0...2)).map { _ in random.mark() }).sorted()
    ).change
  }

  private mutating func seriesOfOne(_ plan: Plan) -> (indicator: IndicatorID, series: Plan.Series)? {
    guard let owner = pick(plan.indicators, where: { !$0.isRetired && !$0.series.isEmpty }),
      !owner.part.series.isEmpty
    else { return nil }
    return (owner.id, random.pick(owner.part.series))
  }
}

/// Orders the keys of values, so that the same one is picked for the same seed.
private func < (left: (FiscalYear, ColumnRole?), right: (FiscalYear, ColumnRole?)) -> Bool {
  left.0 == right.0 ? (left.1?.rawValue ?? "") < (right.1?.rawValue ?? "") : left.0 < right.0
}
