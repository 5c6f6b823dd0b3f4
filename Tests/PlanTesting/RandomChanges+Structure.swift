import PlanModel

/// The plan, its pillars, measures and footnotes.
extension RandomChanges {
  static let structureRecipes = [
    Recipe(2) { $0.describePlan($1) },
    Recipe(3) { changes, _ in changes.setColumns() },
    Recipe(4) { $1.pillars.count < 12 ? $0.addPillar() : nil },
    Recipe(3) { $0.renamePillar($1) },
    Recipe(2) { $0.movePillar($1) },
    Recipe(6) { $1.measures.count < 40 ? $0.addMeasure($1) : nil },
    Recipe(3) { $0.renameMeasure($1) },
    Recipe(2) { $0.moveMeasure($1) },
    Recipe(3) { $0.describeMeasure($1) },
    Recipe(4) { $0.retire($1) },
    Recipe(3) { $0.reinstate($1) },
    Recipe(4) { $0.writeFootnote($1) },
    Recipe(2) { changes, plan in changes.pick(plan.footnotes).map { RemoveFootnote(footnote: $0.id).change }
    },
    Recipe(1) { changes, _ in changes.makePlan() },
  ]

  mutating func makePlan() -> PlanChange {
    let period = period()
    return MakePlan(
      title: random.name(), organization: random.chance(1, in: 20) ? "" : "架空市", first: period?.lowerBound,
      last: period?.upperBound
    ).change
  }

  mutating func describePlan(_ plan: Plan) -> PlanChange {
    let period = period()
    return DescribePlan(
      title: random.name(), organization: random.name(), first: period?.lowerBound, last: period?.upperBound
    ).change
  }

  private mutating func period() -> ClosedRange<FiscalYear>? {
    maybe(2, in: 3) {
      let first = $0.random.number(in: 2010...2025)
      return FiscalYear(first)...FiscalYear(first + $0.random.number(in: 0...12))
    }
  }

  private mutating func setColumns() -> PlanChange {
    let roles = ColumnRole.allCases
    let columns = (0...random.number(in: 0...5)).map { index in
      Column(fiscalYear: year(), role: roles[index % roles.count], label: random.name())
    }
    return SetColumns(columns: random.chance(1, in: 30) ? [] : columns).change
  }

  private mutating func addPillar() -> PlanChange {
    AddPillar(
      pillar: identifier(), number: random.number(in: 1...40), title: random.name(),
      tag: maybe(1, in: 2) { $0.random.name() }, source: maybe(1, in: 2) { $0.source() }
    ).change
  }

  private mutating func renamePillar(_ plan: Plan) -> PlanChange? {
    pillar(plan).map {
      RenamePillar(
        pillar: $0.id, title: random.name(), tag: maybe(1, in: 2) { $0.random.name() },
        source: maybe(1, in: 2) { $0.source() }
      ).change
    }
  }

  private mutating func movePillar(_ plan: Plan) -> PlanChange? {
    pillar(plan).map { MovePillar(pillar: $0.id, number: random.number(in: 1...40)).change }
  }

  private mutating func addMeasure(_ plan: Plan) -> PlanChange? {
    pillar(plan).map {
      AddMeasure(
        measure: identifier(), pillar: $0.id, number: "\($0.part.number)-\(random.pick(["①", "②", "③"]))",
        title: random.name(), issue: maybe(1, in: 2) { $0.random.text() },
        direction: maybe(1, in: 2) { $0.random.text() }, source: maybe(1, in: 2) { $0.source() }
      ).change
    }
  }

  private mutating func renameMeasure(_ plan: Plan) -> PlanChange? {
    measure(plan).map { RenameMeasure(measure: $0.id, title: random.name()).change }
  }

  private mutating func moveMeasure(_ plan: Plan) -> PlanChange? {
    guard let measure = measure(plan), let pillar = pillar(plan) else { return nil }
    return MoveMeasure(
      measure: measure.id, pillar: pillar.id, number: "\(pillar.part.number)-\(random.pick(["④", "⑤", "⑥"]))"
    ).change
  }

  private mutating func describeMeasure(_ plan: Plan) -> PlanChange? {
    measure(plan).map {
      DescribeMeasure(
        measure: $0.id, issue: maybe(3, in: 4) { $0.random.text() },
        direction: maybe(3, in: 4) { $0.random.text() },
        source: maybe(1, in: 4) { $0.source() }
      ).change
    }
  }

  private mutating func retire(_ plan: Plan) -> PlanChange? {
    anyPart(plan, isRetired: false).map { Retire(part: $0, reason: random.reason()).change }
  }

  private mutating func reinstate(_ plan: Plan) -> PlanChange? {
    anyPart(plan, isRetired: true).map { Reinstate(part: $0).change }
  }

  private mutating func anyPart(_ plan: Plan, isRetired: Bool) -> Plan.Part? {
    switch random.number(in: 0...5) {
    case 0: return pick(plan.pillars) { $0.isRetired == isRetired }.map { .pillar($0.id) }
    case 1: return pick(plan.measures) { $0.isRetired == isRetired }.map { .measure($0.id) }
    case 2: return pick(plan.indicators) { $0.isRetired == isRetired }.map { .indicator($0.id) }
    case 3: return pick(plan.departments) { $0.isRetired == isRetired }.map { .department($0.id) }
    case 4: return pick(plan.programmes) { $0.isRetired == isRetired }.map { .programme($0.id) }
    default:
      // One series stays, as an indicator without any takes no numbers.
      guard
        let owner = pick(plan.indicators, where: { isRetired || $0.activeSeries.count > 1 }),
        let series = owner.part.series.last(where: { $0.isRetired == isRetired })
      else { return nil }
      return .series(owner.id, series.id)
    }
  }

  private mutating func writeFootnote(_ plan: Plan) -> PlanChange? {
    guard let pillar = pillar(plan) else { return nil }
    let old = random.chance(1, in: 3) || plan.footnotes.count > 30 ? pick(plan.footnotes)?.id : nil
    return WriteFootnote(
      footnote: old ?? identifier(), pillar: pillar.id, sheet: random.pick(["1", "2-1", ""]),
      mark: random.mark(),
      text: random.text(), position: random.number(in: 0...20), source: maybe(1, in: 2) { $0.source() }
    ).change
  }
}
