import PlanModel

/// Editions, answers, the rating rule, tolerances, and taking back.
extension RandomChanges {
  static let recordRecipes = [
    Recipe(2) { $0.freezeEdition($1) },
    Recipe(2) { $0.publishEdition($1) },
    Recipe(3) { $0.answerFinding($1) },
    Recipe(2) { changes, _ in changes.chooseRatingRule() },
    Recipe(2) { changes, _ in changes.setDegreeTolerances() },
    Recipe(12) { changes, _ in changes.takeBack() },
  ]

  private mutating func freezeEdition(_ plan: Plan) -> PlanChange {
    FreezeEdition(
      edition: identifier(), title: "\(random.name())\(plan.version)",
      kind: random.pick(Plan.Edition.Kind.allCases), reportingYear: year(), documentDigest: digest(),
      chainHead: digest(), planVersion: plan.version
    ).change
  }

  private mutating func publishEdition(_ plan: Plan) -> PlanChange? {
    pick(plan.editions) { $0.publication == nil }.map {
      PublishEdition(
        edition: $0.id,
        publication: Plan.Publication(
          date: date(), showsFindings: random.chance(1, in: 2), showsPersons: random.chance(1, in: 4),
          showsGrades: random.chance(1, in: 2))
      ).change
    }
  }

  private mutating func answerFinding(_ plan: Plan) -> PlanChange {
    let key = Plan.FindingKey(
      kind: random.pick(FindingKind.allCases).rawValue,
      indicator: random.chance(3, in: 4) ? indicator(plan)?.id : nil,
      fiscalYear: maybe(1, in: 2) { $0.year() },
      words: maybe(1, in: 2) { $0.random.text() })
    return AnswerFinding(
      finding: key,
      answer: maybe(9, in: 10) {
        Plan.FindingAnswer(kind: $0.random.pick(Plan.FindingAnswer.Kind.allCases), note: $0.random.text())
      }
    ).change
  }

  private mutating func chooseRatingRule() -> PlanChange {
    ChooseRatingRule(
      choice: maybe(3, in: 4) {
        Plan.RatingRuleChoice(
          rule: $0.random.pick(["attainment", "progress"]), version: $0.random.pick(["1", "2019", "令和5"]),
          digest: $0.digest(), text: $0.maybe(2, in: 3) { $0.random.text() })
      }
    ).change
  }

  private mutating func setDegreeTolerances() -> PlanChange {
    SetDegreeTolerances(
      tolerances: maybe(5, in: 6) { changes in
        var tolerances = DegreeTolerances()
        for degree in DegreeTolerances.Degree.allCases where changes.random.chance(1, in: 2) {
          let scale = UInt8(changes.random.number(in: 0...2))
          // Now and then more than is accepted.
          tolerances[degree] = Amount(
            coefficient: Int64(changes.random.number(in: -1...11) * 100 + changes.random.number(in: 0...99)),
            scale: scale)
        }
        return tolerances
      }
    ).change
  }

  private mutating func takeBack() -> PlanChange? {
    guard !remembered.isEmpty else { return nil }
    // Mostly one of the last, as what was changed again since cannot always be taken back.
    let fromLast = min(random.number(in: 0...5), remembered.count - 1)
    let one = remembered[remembered.count - 1 - fromLast]
    return TakeBack(entries: [one.sequence], reason: random.reason(), changes: one.changes).change
  }

  private mutating func digest() -> String {
    String((0..<64).map { _ in random.pick(Array("0123456789abcdef")) })
  }
}
