import PlanModel

/// What the table and the sheet themselves show, besides what the analyses claim; a rule a file.
enum Notices {
  /// The rules that look at one row, in the order in which a row's findings are told.
  static let all: [any RowNotice.Type] = [
    UnexplainedTargetRevision.self, RevisionAnnouncedNotPrinted.self, RevisedTargetAlreadyReached.self,
    RevisedTargetBelowPast.self, MixedDirectionRevision.self, TargetReachedUnrevised.self,
    TargetFarFromActual.self, TargetBelowBaseline.self, UnexplainedMove.self, CumulativeFalls.self,
    SameTextAsLastYear.self, DepartmentRenamed.self,
  ]

  /// The rules that look at the plan as a whole.
  static let ofPlan: [any PlanNotice.Type] = [
    TargetAfterProgrammeEnd.self, MissingBaseline.self, DirectionNotStated.self,
  ]

  /// What a row itself shows.
  static func findings(of row: CheckedRow) -> [Finding] {
    all.flatMap { $0.findings(of: row) }
  }

  /// What an edition shows as a whole, with the plan that it is a cut of, where that is kept.
  static func findings(of document: PlanDocument, plan: Plan?) -> [Finding] {
    ofPlan.flatMap { $0.findings(of: document, plan: plan) }
  }
}
