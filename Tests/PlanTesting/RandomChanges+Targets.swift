import PlanModel

/// Targets and their revisions.
extension RandomChanges {
  static let targetRecipes = [
    Recipe(10) { $0.setTarget($1) },
    Recipe(4) { $0.correctTarget($1) },
    Recipe(3) { $0.withdrawTarget($1) },
    Recipe(10) { $0.proposeRevision($1) },
    Recipe(8) { $0.decideRevision($1) },
    Recipe(4) { $0.repeatRevision($1) },
    Recipe(3) { $0.reopenRevision($1) },
    Recipe(3) { $0.withdrawRevision($1) },
  ]

  private mutating func setTarget(_ plan: Plan) -> PlanChange? {
    indicator(plan).map {
      SetTarget(indicator: $0.id, fiscalYear: targetYear(), value: value(of: $0.part, finality: .final))
        .change
    }
  }

  private mutating func correctTarget(_ plan: Plan) -> PlanChange? {
    ledger(plan) { _ in true }.map {
      CorrectTarget(
        indicator: $0.indicator, fiscalYear: $0.year, value: value(of: $0.part, finality: .final),
        reason: random.reason()
      ).change
    }
  }

  private mutating func withdrawTarget(_ plan: Plan) -> PlanChange? {
    ledger(plan) { $0.revisions.isEmpty }.map {
      WithdrawTarget(indicator: $0.indicator, fiscalYear: $0.year, reason: random.reason()).change
    }
  }

  private mutating func proposeRevision(_ plan: Plan) -> PlanChange? {
    ledger(plan) { !$0.revisions.contains { $0.decision == nil } }.map {
      ProposeRevision(
        indicator: $0.indicator, fiscalYear: $0.year, revision: identifier(), reportingYear: year(),
        value: value(of: $0.part, finality: .final), reason: maybe(5, in: 6) { $0.random.reason() },
        cause: maybe(1, in: 2) { $0.random.pick(Plan.RevisionCause.allCases) }
      ).change
    }
  }

  private mutating func decideRevision(_ plan: Plan) -> PlanChange? {
    guard let ledger = ledger(plan, where: { $0.revisions.contains { $0.decision == nil } }),
      let revision = ledger.revisions.last(where: { $0.decision == nil })
    else { return nil }
    let isPrinted = random.chance(1, in: 3)
    let outcome = random.pick(Plan.Decision.Outcome.allCases)
    let decision =
      isPrinted && random.chance(1, in: 2)
      ? Plan.Decision(outcome: outcome, meeting: nil, date: nil, reason: nil)
      : Plan.Decision(outcome: outcome, meeting: random.reason(), date: date(), reason: random.reason())
    return DecideRevision(
      indicator: ledger.indicator, fiscalYear: ledger.year, revision: revision.id, decision: decision,
      isPrinted: isPrinted
    ).change
  }

  private mutating func repeatRevision(_ plan: Plan) -> PlanChange? {
    lastRevision(plan) { _ in true }.map {
      RepeatRevision(
        indicator: $0.indicator, fiscalYear: $0.year, revision: $0.revision, reportingYear: year()
      ).change
    }
  }

  private mutating func reopenRevision(_ plan: Plan) -> PlanChange? {
    lastRevision(plan) { $0.decision != nil }.map {
      ReopenRevision(
        indicator: $0.indicator, fiscalYear: $0.year, revision: $0.revision, reason: random.reason()
      ).change
    }
  }

  private mutating func withdrawRevision(_ plan: Plan) -> PlanChange? {
    lastRevision(plan) { $0.decision == nil }.map {
      WithdrawRevision(
        indicator: $0.indicator, fiscalYear: $0.year, revision: $0.revision, reason: random.reason()
      ).change
    }
  }

  private mutating func lastRevision(
    _ plan: Plan, where fits: (Plan.Revision) -> Bool
  ) -> (indicator: IndicatorID, year: FiscalYear, revision: RevisionID)? {
    guard let ledger = ledger(plan, where: { $0.revisions.last.map(fits) ?? false }),
      let revision = ledger.revisions.last
    else { return nil }
    return (ledger.indicator, ledger.year, revision.id)
  }

  /// A ledger that fits, with its indicator.
  mutating func ledger(
    _ plan: Plan, where fits: (Plan.TargetLedger) -> Bool
  ) -> (indicator: IndicatorID, part: Plan.Indicator, year: FiscalYear, revisions: [Plan.Revision])? {
    guard
      let owner = pick(plan.indicators, where: { !$0.isRetired && $0.targets.values.contains(where: fits) })
    else { return nil }
    guard let found = pick(owner.part.targets.filter { fits($0.value) }) else { return nil }
    return (owner.id, owner.part, found.id, found.part.revisions)
  }
}
