import PlanModel

/// The words about plans that are kept: their list, their days, their history, values that are not settled.
struct KeptPhrases: Sendable {
  // The list of plans, and what is not there.
  let plans: String
  let plansLead: String
  let plansEmpty: String
  let plansEmptyNext: String
  let plan: String
  let organization: String
  let untitled: String
  let lastChange: String
  let plansLink: String
  let planMissing: String
  let planMissingText: String
  let dayMissing: String
  let dayMissingText: String

  // A plan as of a day.
  let moment: @Sendable (Moment) -> String
  let asOf: @Sendable (CalendarDate) -> String
  let toNow: String

  // Values that are not settled, and rows that repeat others.
  let notEntered: String
  let provisional: String
  let expected: @Sendable (CalendarDate) -> String
  let day: @Sendable (CalendarDate) -> String
  let legend: String
  let repeated: String
  let repeatedOf: String
  let otherPlan: String

  // The history.
  let history: String
  let historyLead: String
  let indicatorHistoryLead: String
  let historyEmpty: String
  let kindNavigation: String
  let allKinds: String
  let pages: String
  let page: @Sendable (Int, Int) -> String
  let newer: String
  let older: String
  let act: @Sendable (Int, [String]) -> String
  let making: @Sendable (Int, [String]) -> String
  let kindCount: @Sendable (String, Int) -> String
  let furtherLines: @Sendable (Int) -> String
  let reason: @Sendable (String) -> String
  let responsible: @Sendable (String) -> String
  let author: @Sendable (String) -> String
  let entry: @Sendable (Int) -> String
}
