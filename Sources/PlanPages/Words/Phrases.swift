import PlanModel

/// Every word the pages say by themselves, in one language.
///
/// A language is one value of this type, in a file of its own.
struct Phrases: Sendable {
  /// About plans that are kept.
  let kept: KeptPhrases
  /// About what the check of analyses and table found.
  let check: CheckPhrases
  /// About rules, grades and revisions of targets.
  let rating: RatingPhrases
  /// About what is said in meetings.
  let comments: CommentPhrases
  /// About documents made of editions.
  let documents: DocumentPhrases

  // The frame of every page.
  let siteName: String
  let colon: String
  let inBrackets: @Sendable (String) -> String
  let planStandIn: String
  let skipToContent: String
  let mainNavigation: String
  let overview: String
  let sheets: String
  let findings: String
  let footer: String
  let dataFiles: String
  let planData: String
  let findingsData: String
  let otherLanguage: String
  let notFoundTitle: String
  let notFoundText: String
  let notFoundLink: String

  // Years, columns and values.
  let fiscalYear: @Sendable (FiscalYear) -> String
  let otherYear: @Sendable (FiscalYear) -> String
  let role: @Sendable (ColumnRole) -> String
  let notMeasured: String
  let pending: String
  let listSeparator: String

  let status: String
  /// A heading with how many there are.
  let counted: @Sendable (String, Int) -> String

  // The plan's parts.
  let pillars: String
  let pillar: @Sendable (Int) -> String
  let measures: String
  let measure: @Sendable (String) -> String
  let measureNotPrinted: String
  let measureWithoutRows: String
  let pillarWithoutRows: String
  let issue: String
  let direction: String
  let partNotPrinted: String
  let indicators: String
  let indicatorKind: @Sendable (Indicator.Kind) -> String
  let kindHeading: @Sendable (Indicator.Kind) -> String
  let bothKindsHeading: String
  let analysisHeading: @Sendable (Indicator.Kind, FiscalYear) -> String
  let analysisEmpty: String
  let departments: String
  let formerly: String
  let notes: String
  let note: @Sendable (String) -> String
  let cumulative: String

  // The overview.
  let overviewLead: @Sendable (FiscalYear) -> String
  let revisedTargets: String
  let code: String
  let name: String
  let trend: String
  let actual: String
  let target: String
  let targetBefore: String
  let targetNow: String
  let planEmpty: String
  let trendExplained: String

  // Sheets.
  let sheetTitle: @Sendable (Int, String) -> String
  let sheetList: String
  let measureHeading: String
  let scrollHint: String

  // An indicator.
  let whereWeAre: String
  let difference: @Sendable (Difference) -> String
  let chart: String
  let chartTitle: @Sendable (String) -> String
  let chartSummary: @Sendable (ChartSummary) -> String
  let axisNotFromZero: String
  let pathExplained: String
  let before: @Sendable (String) -> String
  let goal: @Sendable (String) -> String
  let allValues: String
  let westernYear: String
  let eraYear: String
  let column: String
  let value: String
  let analysis: String
  let measureOfIndicator: String
  let readFrom: String
  let readFromLead: @Sendable (String, Int, Int) -> String
  let linesNotKept: String
  let previous: String
  let next: String
  let neighbours: String
  let place: String

  // Findings.
  let findingsEmpty: String
  let findingsEmptyNext: String
  let severity: @Sendable (Finding.Severity) -> String
  let severityHeading: String
  let kindOfFinding: String
  let placeOfFinding: String
  let message: String
  let kind: @Sendable (FindingKind) -> String
  let wholePlan: String
  let findingCount: @Sendable (Int) -> String
  let lines: @Sendable (String, Int, Int) -> String
}

/// A value against an earlier one or the target, in exact figures.
struct Difference: Hashable {
  enum Base: Hashable {
    case yearBefore(FiscalYear)
    case baseline(FiscalYear)
    case target(FiscalYear)
  }

  let base: Base
  /// The value compared with, with its unit.
  let from: String
  let amount: Amount
  let unit: String

  /// Whether shares are compared, whose differences are points and no per cent.
  var isOfShares: Bool { FoldedText(unit).text == "%" }
}

/// What a chart shows, for the sentence that says it in words.
struct ChartSummary: Hashable {
  struct Point: Hashable {
    let year: FiscalYear
    let text: String
  }

  let first: Point?
  let last: Point?
  let target: Point?
  let targetBefore: String?
  let notMeasured: [FiscalYear]
}
