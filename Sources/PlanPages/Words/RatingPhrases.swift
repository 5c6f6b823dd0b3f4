import PlanModel
import PlanRatings

/// The words about rules, grades, directions and the ledger of revisions.
struct RatingPhrases: Sendable {
  let status: @Sendable (GradeStatus) -> String

  // Going between the pages.
  let rating: String
  let sections: String
  let paths: String
  let directions: String
  let rules: String

  // The plan under a rule.
  let byRule: @Sendable (RatingRule) -> String
  let byOtherRule: @Sendable (RatingRule) -> String
  let toOwnRule: String
  let noRule: String
  let chooseRule: String
  let ruleUnreadable: @Sendable (String) -> String
  let undirected: @Sendable (Int) -> String
  let fillDirections: String
  let grade: String
  let meaning: String
  let count: String
  let countBefore: String
  let refusedGrade: String
  let figureGrade: String
  let effect: String
  let headline: @Sendable (RatingRule, _ before: String, _ after: String) -> String
  let headlineUnchanged: @Sendable (RatingRule, _ number: String) -> String
  let headlineMissing: @Sendable (RatingRule) -> String
  let headlineExplained: @Sendable (_ rated: Int, _ leftOut: Int) -> String
  let noRevisionEffect: String
  let byPillar: String
  let byMeasure: String
  let byDepartment: String
  let part: String
  let whole: String
  let ruleSays: String
  let changed: @Sendable (_ before: String, _ after: String) -> String
  let everyRow: String
  let working: String
  let beforeRevision: String
  let otherRules: String
  let otherRulesLead: String

  // Paths.
  let pathsLead: String
  let pathsEmpty: String
  let pathTitle: @Sendable (String) -> String

  // Directions.
  let directionsLead: String
  let directionsDone: String
  let direction: @Sendable (Plan.DesiredDirection) -> String
  let save: String
  let saved: String
  let readOnly: String
  let stillMissing: String
  let alreadyStated: String
  let fromTo: @Sendable (_ actual: String, _ target: String) -> String

  // Rules.
  let rulesLead: String
  let chosen: String
  let chosenRule: String
  let choose: String
  let stopRating: String
  let body: String
  let source: String
  let parameters: String
  let unpublished: String
  let ruleFile: String
  let ruleYears: @Sendable (_ first: Int, _ last: Int) -> String
  let version: @Sendable (String) -> String
  let seePlanUnderRule: String
  let parameterUnfit: @Sendable (String, String) -> String

  // The ledger of revisions.
  let revisions: String
  let revisionsLead: String
  let revisionsEmpty: String
  let old: String
  let new: String
  let cause: String
  let notClassified: String
  let reasonText: String
  let decision: String
  let gradeChange: String
  let alarms: String
  let csv: String
  let untouched: String
  let untouchedLead: String
  let alarmsExplained: String
  let undecidedCount: @Sendable (_ all: Int, _ open: Int, _ alarmed: Int) -> String
}
