import PlanModel

extension CheckPhrases {
  static let english = CheckPhrases(
    standing: {
      switch $0 {
      case .disagrees: "Disagrees"
      case .ambiguous: "Can be read either way"
      case .look: "Check"
      case .notInTable: "Not in the table"
      case .note: "Note"
      case .agrees: "Agrees"
      }
    },
    holds: { $0 ? "holds" : "does not hold" },
    results: "What the check found",
    marksExplained:
      "Underlined statements were held against the table; the numbers are those of “What the check found”. Those with a number alone agree.",
    agreeing: { "Statements that agree with the table (\($0))" },
    nothingDoubted: "Nothing disagrees, and there is nothing to look at.",
    nothingFound: "No statement could be held against the table, and there is nothing to look at.",
    backToWords: { "Back to statement \($0)" },
    heading: "Check",
    toLookAt: "To look at",
    statements: "Statements checked",
    agreements: "Agree",
    summary: { counts in
      let found = "To look at: \(counts.look). Notes: \(counts.note)."
      return counts.statements == 0
        ? found
        : found
          + " Statements of the analyses held against the table: \(counts.statements), of which \(counts.agreements) agree."
    },
    accept: "It may stay as it is",
    acceptReason: "Why it may stay",
    acceptReasonMissing: "Say why it may stay as it is.",
    findingGone:
      "This is no longer there: the text or the value has changed, or it was answered already.",
    acceptAction: "Record that it was looked at",
    answered: "Looked at",
    answeredLead:
      "What was looked at and may stay as it is. Documents leave it out. It comes back when the text or a value changes.",
    reopen: "Take this back",
    byDepartment: "Things to look at by department",
    byDepartmentLink: "See them by department (for printing)",
    byDepartmentLead:
      "By department, those to act on first. Printed, each department begins on a new page. An indicator of several departments stands with each.",
    allFindings: "See all in one table",
    planningOffice: "Planning office",
    planningOfficeLead: "What is not for one department.",
    departmentCounts: { look, note in
      [look > 0 ? "To look at: \(look)" : nil, note > 0 ? "Notes: \(note)" : nil].compactMap(\.self)
        .joined(separator: ", ")
    },
    withoutFindings: "Departments with nothing to look at:",
    handout: { "Things to look at, FY\($0.westernYear)" }
  )
}
