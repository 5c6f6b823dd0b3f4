public import PlanModel
internal import PlanRatings
internal import PlanStore

extension PlanKeeper {
  /// What the public sees of a plan; `nil` where nothing of it is published, or where there is no such plan.
  ///
  /// - Throws: `KeeperError` where an edition cannot be read.
  public func published(_ id: PlanID) throws(KeeperError) -> PublishedPlan? {
    guard let plan = try known(id), plan.editions.values.contains(where: { $0.publication != nil }) else {
      return nil
    }
    let frozen = try editions(of: plan)
    let oldest =
      frozen.filter { $0.edition.publication != nil }.map(\.edition.planVersion).min() ?? plan.version
    let entries = try Self.mapped { () throws(StoreError) in
      try database.entries(of: id, about: .after(oldest))
    }
    let recorded = Dictionary(entries.map { ($0.sequence, $0.recorded.dayInJapan) }, uniquingKeysWith: { $1 })
    let published = frozen.compactMap { edition -> PublishedEdition? in
      guard let publication = edition.edition.publication else { return nil }
      let corrections = Corrections.since(edition, plan: plan, entries: entries, editions: frozen)
      return PublishedEdition(
        id: edition.id, edition: edition.edition, publication: publication,
        frozen: edition.document,
        corrections: corrections.sorted { $0.entry < $1.entry }.map { correction in
          PublishedCorrection(correction, in: plan, on: recorded[correction.entry] ?? publication.date)
        },
        revisions: edition.document.pillars.flatMap(\.indicators).compactMap {
          PublishedRevision($0, reportedIn: edition.edition.reportingYear, in: plan)
        }, rating: edition.rating.map { PublishedRating(rule: $0.text, grades: $0.rows) })
    }
    return PublishedPlan(id: id, editions: published)
  }

  /// The plans of which something is published, by title.
  public func publishedPlans() throws(KeeperError) -> [PublishedPlan] {
    var plans: [PublishedPlan] = []
    for summary in try self.plans() {
      if let plan = try published(summary.id) { plans.append(plan) }
    }
    return plans
  }
}

extension PublishedCorrection {
  fileprivate init(_ correction: Correction, in plan: Plan, on date: CalendarDate) {
    let indicator = plan.indicators[correction.indicator]
    let series = indicator?.activeSeries ?? []
    let item: Item
    var value: Plan.Value?

    switch correction.item {
    case .value(let year):
      item = .value(year)
      value = indicator?.values[Plan.ValueKey(year)]
    case .target(let year):
      item = .target(year)
      value = indicator?.targets[year].flatMap { ledger in
        ledger.current.printed == correction.right ? ledger.current : ledger.original
      }
    case .analysis(let year): item = .analysis(year)
    }
    self.init(
      indicator: correction.indicator, item: item, wrong: correction.wrong, right: correction.right,
      cell: value?.cell(series: series), reason: correction.reason, date: date)
  }
}

extension PublishedRevision {
  /// `nil` where the row prints no change.
  fileprivate init?(_ row: Indicator, reportedIn year: FiscalYear, in plan: Plan) {
    guard let id = row.id, let revised = row.target.revised else { return nil }
    let accepted = plan.indicators[id]?.targets[row.target.fiscalYear]?.accepted ?? []
    let revision = accepted.last { $0.value.printed == revised.printed && $0.reportingYears.contains(year) }
    self.init(
      indicator: id, fiscalYear: row.target.fiscalYear, reason: revision?.reason,
      meeting: revision?.decision?.meeting, date: revision?.decision?.date)
  }
}
