import PlanModel
import PlanRatings

enum RatingPage {
  /// The plan under a rule: counts, parts, the effect of this year's revisions, every row with its arithmetic.
  struct Model {
    let plan: PlanContents
    /// The rule in the address; `nil` for the plan's own.
    let address: String?
    let rating: ShownRating
    let headlines: [Headline]
    let pillars: [Part]
    let measures: [Part]
    let departments: [Part]
    /// How many indicators have no direction yet.
    let undirected: Int

    /// A part of the plan with the grades in it.
    struct Part {
      let name: Name
      let counts: StatusCounts
      /// What the rule makes of it as a whole, before this year's revisions and after.
      let combined: (before: CombinedGrade, after: CombinedGrade)?
    }

    enum Name {
      case pillar(Int, String)
      case measure(Int, String, String)
      case department(String)
    }

    /// - Returns: `nil` where the plan's owner has chosen no rule, or there is no such rule.
    init?(_ id: String?, of plan: PlanContents) {
      guard let own = plan.rating else { return nil }
      if let id {
        guard let rule = ShippedRule.named(id)?.rule else { return nil }
        rating = plan.rating(by: rule)
      } else {
        rating = own
      }
      self.plan = plan
      address = id
      let series = own.series
      headlines = series.rows.contains { $0.inputs.formerTarget != nil } ? Headline.all(of: series) : []
      undirected = plan.undirected.count
      let combined: [Combined] = zip(rating.grades.combined(beforeRevision: true), rating.grades.combined())
        .map { ($0, $1) }
      pillars = Self.pillars(plan, rating, combined)
      measures = Self.measures(plan, rating, combined)
      departments = Self.departments(plan, rating)
    }

    /// What the rule makes of a part, before this year's revisions and after.
    private typealias Combined = (before: CombinedGrade, after: CombinedGrade)

    private static func pillars(
      _ plan: PlanContents, _ rating: ShownRating, _ combined: [Combined]
    ) -> [Part] {
      plan.document.pillars.enumerated().map { index, pillar in
        let rows = plan.entries.indices.filter { plan.entries[$0].pillarIndex == index }
          .flatMap { rating.rows(ofEntry: $0) }
        return Part(
          name: .pillar(pillar.number, pillar.title), counts: StatusCounts(rows),
          combined: combined.first { $0.after.scope == .pillar && $0.after.pillar == pillar.number })
      }
    }

    private static func measures(
      _ plan: PlanContents, _ rating: ShownRating, _ combined: [Combined]
    ) -> [Part] {
      plan.document.pillars.enumerated().flatMap { index, pillar in
        pillar.measures.compactMap { measure in
          let rows = plan.entries.indices.filter {
            plan.entries[$0].pillarIndex == index && plan.entries[$0].indicator.measure == measure.number
          }.flatMap { rating.rows(ofEntry: $0) }
          guard !rows.isEmpty else { return nil }
          return Part(
            name: .measure(pillar.number, measure.number, measure.title), counts: StatusCounts(rows),
            combined: combined.first {
              $0.after.scope == .measure && $0.after.pillar == pillar.number
                && $0.after.measure == measure.number
            })
        }
      }
    }

    private static func departments(_ plan: PlanContents, _ rating: ShownRating) -> [Part] {
      var names: [String] = []
      var rows: [String: [PlanGrades.Row]] = [:]
      for (index, entry) in plan.entries.enumerated() {
        for department in entry.indicator.departments {
          if rows[department.name] == nil { names.append(department.name) }
          rows[department.name, default: []] += rating.rows(ofEntry: index)
        }
      }
      return names.map {
        Part(name: .department($0), counts: StatusCounts(rows[$0] ?? []), combined: nil)
      }
    }
  }
}

extension PlanContents {
  /// The indicators whose direction nobody has stated, but for those of words.
  var undirected: [Entry] {
    entries.filter { entry in
      guard let id = entry.indicator.id, !entry.indicator.series.isEmpty else { return false }
      return shown.plan.indicators[id]?.desiredDirection == .unknown
    }
  }
}
