import PlanModel

/// What a person states so that a rule can rate.
extension RandomChanges {
  static let ratingRecipes = [
    Recipe(3) { $0.classifyRevision($1) },
    Recipe(3) { $0.setRatingTerms($1) },
    Recipe(3) { $0.judgeIndicator($1) },
    Recipe(3) { $0.describeSurvey($1) },
  ]

  private mutating func classifyRevision(_ plan: Plan) -> PlanChange? {
    guard let ledger = ledger(plan, where: { !$0.revisions.isEmpty }) else { return nil }
    return ClassifyRevision(
      indicator: ledger.indicator, fiscalYear: ledger.year, revision: random.pick(ledger.revisions).id,
      cause: maybe(5, in: 6) { $0.random.pick(Plan.RevisionCause.allCases) }
    ).change
  }

  private mutating func setRatingTerms(_ plan: Plan) -> PlanChange? {
    indicator(plan).map {
      SetRatingTerms(
        indicator: $0.id,
        terms: maybe(5, in: 6) { changes in
          var terms = Plan.RatingTerms(
            keepWithin: changes.maybe(1, in: 2) { $0.amount() },
            limit: changes.maybe(1, in: 2) { $0.amount() },
            isSurvey: changes.random.chance(1, in: 2))
          if changes.random.chance(1, in: 2) {
            terms.lowest = changes.amount()
            terms.highest = changes.maybe(9, in: 10) { $0.amount() }
          }
          return terms
        }
      ).change
    }
  }

  private mutating func judgeIndicator(_ plan: Plan) -> PlanChange? {
    indicator(plan).map {
      JudgeIndicator(
        indicator: $0.id, fiscalYear: year(),
        judgement: maybe(5, in: 6) {
          Plan.Judgement(
            kind: $0.random.pick(Plan.Judgement.Kind.allCases), letter: $0.random.pick(["A", "B", "※"]),
            reason: $0.random.reason())
        }
      ).change
    }
  }

  private mutating func describeSurvey(_ plan: Plan) -> PlanChange? {
    indicator(plan).map {
      DescribeSurvey(
        indicator: $0.id, fiscalYear: year(),
        survey: maybe(5, in: 6) { changes in
          Plan.Survey(
            respondents: changes.maybe(1, in: 2) { $0.random.number(in: 0...3000) },
            margin: changes.maybe(1, in: 2) { $0.amount() })
        }
      ).change
    }
  }
}
