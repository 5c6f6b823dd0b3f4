import PlanModel

/// The words about what the check of analyses and table found.
struct CheckPhrases: Sendable {
  let standing: @Sendable (FindingStanding) -> String
  let holds: @Sendable (Bool) -> String

  // An indicator.
  let results: String
  let marksExplained: String
  let agreeing: @Sendable (Int) -> String
  let nothingDoubted: String
  let nothingFound: String
  let backToWords: @Sendable (Int) -> String

  // The overview.
  let heading: String
  let toLookAt: String
  let statements: String
  let agreements: String
  let summary: @Sendable (CheckCounts) -> String

  // What was looked at and may stay.
  let accept: String
  let acceptReason: String
  let acceptReasonMissing: String
  let findingGone: String
  let acceptAction: String
  let answered: String
  let answeredLead: String
  let reopen: String

  // Findings by department.
  let byDepartment: String
  let byDepartmentLink: String
  let byDepartmentLead: String
  let allFindings: String
  let planningOffice: String
  let planningOfficeLead: String
  let departmentCounts: @Sendable (_ look: Int, _ note: Int) -> String
  let withoutFindings: String
  let handout: @Sendable (FiscalYear) -> String
}
