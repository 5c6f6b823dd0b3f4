import PlanModel

extension Phrases {
  static let english = Phrases(
    kept: .english,
    check: .english,
    rating: .english,
    comments: .english,
    documents: .english,
    siteName: "Plans",
    colon: ": ",
    inBrackets: { " (\($0))" },
    planStandIn: "Plan indicators",
    skipToContent: "Skip to content",
    mainNavigation: "Main pages",
    overview: "Overview",
    sheets: "Sheets",
    findings: "Things to look at",
    footer: "Read from the printed sheets, with what was recorded since.",
    dataFiles: "Data",
    planData: "Plan (JSON)",
    findingsData: "Things to look at (JSON)",
    otherLanguage: "日本語",
    notFoundTitle: "Page not found",
    notFoundText: "There is no page at this address. It may have changed, or been mistyped.",
    notFoundLink: "See all indicators",
    fiscalYear: { "FY\($0.westernYear)" },
    otherYear: englishEraYear,
    role: {
      switch $0 {
      case .baseline: "Baseline"
      case .interim: "Interim"
      case .reference: "Reference"
      case .actual: "Actual"
      case .target: "Target"
      }
    },
    notMeasured: "not measured",
    pending: "being counted",
    listSeparator: ", ",
    status: "Status",
    counted: { "\($0) (\($1))" },
    pillars: "Pillars",
    pillar: { "Pillar \($0)" },
    measures: "Measures",
    measure: { "Measure \($0)" },
    measureNotPrinted: "No measure printed",
    measureWithoutRows: "No indicator of this measure is printed.",
    pillarWithoutRows: "No indicator of this pillar is printed.",
    issue: "Issue",
    direction: "Direction",
    partNotPrinted: "Not printed",
    indicators: "Indicators",
    indicatorKind: { $0 == .activity ? "Activity indicator" : "Outcome indicator" },
    kindHeading: { $0 == .activity ? "Activity indicator" : "Outcome indicator" },
    bothKindsHeading: "Indicator",
    analysisHeading: { "Analysis of FY\($1.westernYear) (\($0 == .activity ? "activity" : "outcome"))" },
    analysisEmpty: "No analysis is printed.",
    departments: "Department",
    formerly: "formerly",
    notes: "Notes",
    note: { "Note \($0)" },
    cumulative: "cumulative",
    overviewLead: { "Actual values of FY\($0.westernYear) (\(englishEraYear($0))) beside their targets." },
    revisedTargets: "Revised targets",
    code: "Code",
    name: "Indicator",
    trend: "Trend",
    actual: "Actual",
    target: "Target",
    targetBefore: "Target before the revision",
    targetNow: "Revised target",
    planEmpty: "There are no indicators yet. They appear here once a sheet has been read.",
    trendExplained: "In the trends, ● is the latest value, ○ the target, and × the target before a revision.",
    sheetTitle: { $1.isEmpty ? "Sheet \($0)" : "Sheet \($1)" },
    sheetList: "Sheets",
    measureHeading: "Measure",
    scrollHint: "The table can be scrolled sideways.",
    whereWeAre: "Actual and target",
    difference: { difference in
      let amount = difference.amount.magnitude.shown + (difference.isOfShares ? " points" : difference.unit)
      switch difference.base {
      case .yearBefore(let year):
        return difference.amount.isZero
          ? "Same as the year before (FY\(year.westernYear))."
          : "\(amount) \(difference.amount.isNegative ? "less" : "more") than the year before (FY\(year.westernYear), \(difference.from))."
      case .baseline(let year):
        return difference.amount.isZero
          ? "Same as the baseline (FY\(year.westernYear))."
          : "\(amount) \(difference.amount.isNegative ? "less" : "more") than the baseline (FY\(year.westernYear), \(difference.from))."
      case .target(let year):
        return difference.amount.isZero
          ? "Equal to the target of FY\(year.westernYear)."
          : "\(amount) \(difference.amount.isNegative ? "below" : "above") the target of FY\(year.westernYear)."
      }
    },
    chart: "Trend",
    chartTitle: { "Trend: \($0)" },
    chartSummary: { summary in
      var sentences: [String] = []
      if let first = summary.first, let last = summary.last, first != last {
        sentences.append(
          "From \(first.text) in FY\(first.year.westernYear) to \(last.text) in FY\(last.year.westernYear).")
      } else if let last = summary.last {
        sentences.append("\(last.text) in FY\(last.year.westernYear).")
      }
      if let target = summary.target {
        let before = summary.targetBefore.map { ", revised from \($0)" } ?? ""
        sentences.append("Target: \(target.text) in FY\(target.year.westernYear)\(before).")
      }
      if !summary.notMeasured.isEmpty {
        let years = summary.notMeasured.map { "FY\($0.westernYear)" }.joined(separator: ", ")
        sentences.append("No value for \(years).")
      }
      return sentences.joined(separator: " ")
    },
    axisNotFromZero: "The vertical axis does not begin at zero.",
    pathExplained: "The dashed line is the path to the target.",
    before: { "before \($0)" },
    goal: { "target \($0)" },
    allValues: "Values by year",
    westernYear: "Western year",
    eraYear: "Era year",
    column: "Column",
    value: "Value",
    analysis: "What the section says",
    measureOfIndicator: "Measure",
    readFrom: "Where it was read",
    readFromLead: { $1 == $2 ? "\($0), line \($1)." : "\($0), lines \($1) to \($2)." },
    linesNotKept: "The printed text was not kept.",
    previous: "Previous indicator",
    next: "Next indicator",
    neighbours: "Neighbouring indicators",
    place: "You are here",
    findingsEmpty: "Nothing to look at.",
    findingsEmptyNext: "Every sheet was read without a doubt.",
    severity: { $0 == .look ? "Check" : "Note" },
    severityHeading: "Severity",
    kindOfFinding: "Kind",
    placeOfFinding: "Place",
    message: "What was found",
    kind: {
      switch $0 {
      case .unitDrift: "Units differ"
      case .measureNotPrinted: "Measure not printed"
      case .issueOrDirectionMissing: "Issue or direction missing"
      case .danglingFootnote: "Mark and note do not match"
      case .sheetMissing: "Sheet missing"
      case .rowIncomplete: "Row incomplete"
      case .cellCountMismatch: "Number of cells differs"
      case .departmentUnclear: "Department unclear"
      case .seriesUnclear: "Value without a name"
      case .indicatorTwice: "Indicator met twice"
      case .crossIndicator: "Another indicator differs"
      case .difference: "Difference"
      case .ratio: "Multiple or share"
      case .level: "Value"
      case .direction: "Direction"
      case .target: "Beside the target"
      case .sum: "Parts and total"
      case .targetRevision: "Change of target"
      case .record: "Record"
      case .unexplainedTargetRevision: "Target changed without a word"
      case .revisionAnnouncedNotPrinted: "New target not printed"
      case .revisedTargetAlreadyReached: "Revised target reached already"
      case .revisedTargetBelowPast: "Revised target below the past"
      case .targetBelowBaseline: "Target below baseline"
      case .targetReachedUnrevised: "Target reached and left"
      case .mixedDirectionRevision: "Targets revised both ways"
      case .targetFarFromActual: "Target far from actual"
      case .unexplainedMove: "Large move not explained"
      case .wording: "Word of degree"
      case .figureOutsideTable: "Figure outside the table"
      case .targetAfterProgrammeEnd: "Target after the end"
      case .sameTextAsLastYear: "Same text as last year"
      case .cumulativeFalls: "Cumulative value falls"
      case .missingBaseline: "Baseline missing"
      case .directionNotStated: "Direction not stated"
      case .departmentRenamed: "Department renamed"
      }
    },
    wholePlan: "Whole plan",
    findingCount: { String($0) },
    lines: { $1 == $2 ? "\($0), line \($1)" : "\($0), lines \($1)–\($2)" }
  )

  private static let englishEraYear: @Sendable (FiscalYear) -> String = { year in
    guard let (era, number) = year.eraYear else { return "\(year.westernYear)" }
    let name =
      switch era.letter {
      case "S": "Shōwa"
      case "H": "Heisei"
      case "R": "Reiwa"
      default: era.name
      }
    return "\(name) \(number)"
  }
}
