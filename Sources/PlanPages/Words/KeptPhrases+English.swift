import PlanModel

extension KeptPhrases {
  static let english = KeptPhrases(
    plans: "Plans",
    plansLead: "The plans that are kept here. Choose one to see its indicators.",
    plansEmpty: "There are no plans yet.",
    plansEmptyNext:
      "This command imports the sheets, and the plan appears here. Sheets do not print the plan's title and organization, so say them with it.",
    plan: "Plan",
    organization: "Organization",
    untitled: "(no title)",
    lastChange: "Last change",
    plansLink: "See all plans",
    planMissing: "Plan not found",
    planMissingText: "There is no plan at this address. Check the address, or choose from the list of plans.",
    dayMissing: "Nothing is known of that day",
    dayMissingText:
      "The day is not in the calendar, or before the plan was first recorded. Give a day as 2026-03-31, from the first record on.",
    moment: { $0.englishName },
    asOf: { "As of \($0.englishName)" },
    toNow: "See it as it is now",
    notEntered: "not entered",
    provisional: "provisional",
    expected: { "expected in \($0.englishMonth)" },
    day: { $0.englishName },
    legend:
      "“Provisional” values are not final, those “being counted” are not known yet, “―” was not measured (select it for the reason, where there is one), and “not entered” is still to come.",
    repeated: "Repeated",
    repeatedOf: "This repeats another indicator:",
    otherPlan: "an indicator of another plan",
    history: "History",
    historyLead:
      "All that was recorded about this plan, newest first. A time leads to the plan at the end of that day.",
    indicatorHistoryLead: "Newest first. A time leads to this page as it was at the end of that day.",
    historyEmpty: "Nothing is recorded yet.",
    kindNavigation: "Kinds of entries",
    allKinds: "All",
    pages: "Pages of the history",
    page: { "Page \($0) of \($1)" },
    newer: "Newer",
    older: "Older",
    act: { "\($0) entries recorded together (\($1.joined(separator: ", ")))" },
    making: { "Plan made, with \($0) entries (\($1.joined(separator: ", ")))" },
    kindCount: { "\($0): \($1)" },
    furtherLines: { "\($0) more. Each indicator's page has its own entries." },
    reason: { "Reason: \($0)" },
    responsible: { "Department: \($0)" },
    author: { "Recorded by \($0)" },
    entry: { "Entry \($0)" }
  )
}
