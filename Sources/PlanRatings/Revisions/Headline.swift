public import PlanModel

/// What this year's revisions do to the one number that a plan is told in.
public struct Headline: Sendable {
  /// The rule that makes the number.
  public let rule: RatingRule
  /// As a fraction of one, by the targets before this year's revisions and by those that count; `nil` where no row could be worked out.
  public let before: Amount?
  public let after: Amount?
  /// How many series are in it.
  public let rated: Int
  /// How many could not be worked out.
  public let leftOut: Int

  /// The mean attainment of the plan, as it is and with what is beyond a target left out.
  public static func all(of series: SeriesOfPlan) -> [Headline] {
    ["mean-attainment", "mean-attainment-capped"].compactMap { id in
      guard let rule = ShippedRule.named(id)?.rule else { return nil }
      let grades = PlanGrades(series, by: Grader(rule))
      guard let after = grades.combined().last(where: { $0.scope == .plan }),
        let before = grades.combined(beforeRevision: true).last(where: { $0.scope == .plan })
      else { return nil }
      return Headline(
        rule: rule, before: before.number, after: after.number, rated: after.rated, leftOut: after.leftOut)
    }
  }
}
