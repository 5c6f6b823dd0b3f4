import PlanModel

/// A rule of what only the plan as a whole shows, or what is said once of many rows.
protocol PlanNotice: Sendable {
  static var kind: FindingKind { get }

  /// What the rule finds in an edition, and in the plan that it is a cut of, where that is kept.
  static func findings(of document: PlanDocument, plan: Plan?) -> [Finding]
}
