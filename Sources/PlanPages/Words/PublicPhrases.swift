import PlanModel

/// The words of the public pages, in one language.
struct PublicPhrases: Sendable {
  /// A word and what it means.
  struct Term: Sendable {
    let word: String
    let meaning: String

    init(_ word: String, _ meaning: String) {
      self.word = word
      self.meaning = meaning
    }
  }

  // Plans and editions.
  let siteName: String
  let frontLead: String
  let nothingPublished: String
  let allPlans: String
  let allEditions: String
  let editions: String
  let editionsLead: String
  let edition: String
  let editionCount: @Sendable (Int) -> String
  let reportingYear: String
  let published: String
  let publishedOn: @Sendable (CalendarDate) -> String
  let indicatorCount: @Sendable (Int) -> String
  let draft: String
  let aboutEdition: String
  let newerThere: String
  let frozenExplained: String
  let editionEmpty: String
  let otherEditions: String
  let leadsOn: String
  let notFoundText: String

  // Parts of an edition.
  let departments: String
  let departmentsLead: String
  let noDepartments: String
  let printView: String
  let printLead: String
  let saveChart: String
  let embedChart: String
  let readAloud: String
  let chartOf: @Sendable (String) -> String
  let rowCharts: RowChartPhrases

  // Revisions and corrections.
  let revisions: String
  let revisionsLead: String
  let noRevisions: String
  let targetYear: String
  let reason: String
  let noReason: String
  let decided: @Sendable (String) -> String
  let corrections: String
  let correctionsLead: String
  let noCorrections: String
  let corrected: String
  let correctedLead: String
  let correctedOn: String
  let correctedItem: String
  let itemOfYear: @Sendable (String, String) -> String
  let wrong: String
  let right: String
  let withdrawn: String

  // Comparison.
  let changes: String
  let comparedWith: @Sendable (String) -> String
  let comparisonLead: @Sendable (String, String) -> String
  let noEditionBefore: String
  let noEditionBeforeText: String
  let changedTargets: String
  let noChangedTargets: String
  let addedIndicators: String
  let removedIndicators: String
  let changedOtherwise: String
  let changedValues: String
  let nothingShared: String
  let difference: String
  let unchanged: String
  let points: String
  let cannotCompare: String

  // Search.
  let search: String
  let searchLong: String
  let searchField: String
  let searchVerb: String
  let found: @Sendable (String, Int) -> String
  /// The same for our script, with {count} for the number.
  let foundPattern: String
  let nothingFound: String
  let onlyFirst: @Sendable (Int) -> String
  let toIndex: String
  let index: String
  let otherWays: String
  let byPillar: String
  let byDepartment: String

  // Data.
  let data: String
  let dataLead: String
  let noFiles: String
  let file: String
  let fileContent: String
  let permanent: String
  let permanentText: String
  let proof: String
  let digest: String
  let chainHead: String

  // Words and method.
  let method: String
  let methodLong: String
  let methodLead: String
  let valuesHeading: String
  let valueTerms: [Term]
  let termsHeading: String
  let terms: [Term]
  let columnsHeading: String
  let noColumns: String
  let year: String
  let editionsHeading: String
  let editionsText: String
  let gradesHeading: String
  let noGrades: String
  let workedRow: String
}
