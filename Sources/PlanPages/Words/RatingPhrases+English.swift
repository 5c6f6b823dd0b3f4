import PlanModel
import PlanRatings

extension RatingPhrases {
  static let english = RatingPhrases(
    status: {
      switch $0 {
      case .achieved: "achieved"
      case .onTrack: "on track"
      case .late: "late"
      case .notRated: "not rated"
      }
    },
    rating: "Rating",
    sections: "Pages about rating",
    paths: "Paths to targets",
    directions: "Desired directions",
    rules: "Rating rules",
    byRule: { "Rated by “\($0.title.english)” of \($0.body.english), version \($0.version)." },
    byOtherRule: {
      "For comparison only; this is not the plan's rating. It shows the plan under “\($0.title.english)” of \($0.body.english)."
    },
    toOwnRule: "Back to the rating by the plan's own rule",
    noRule: "No rule is chosen for this plan yet. Until one is, no page shows a rating.",
    chooseRule: "Choose a rule",
    ruleUnreadable: { "The plan's rule cannot be read. \($0)" },
    undirected: { "For \($0) indicators nobody has stated which way is good; they cannot be rated." },
    fillDirections: "State them all at once",
    grade: "Grade",
    meaning: "Meaning",
    count: "Count",
    countBefore: "Without this year's revisions",
    refusedGrade: "not rated",
    figureGrade: "worked out",
    effect: "Effect of this year's target revisions",
    headline: { "\($0.title.english): \($1) by the targets before revision, \($2) by those after." },
    headlineUnchanged: { "\($0.title.english): \($1) before and after revision." },
    headlineMissing: { "\($0.title.english) cannot be worked out." },
    headlineExplained: { rated, leftOut in
      "The actual values are the same; only targets changed. Mean of \(rated) series"
        + (leftOut > 0 ? ", \(leftOut) that cannot be worked out left out." : ".")
    },
    noRevisionEffect: "No target was revised this year.",
    byPillar: "By pillar",
    byMeasure: "By measure",
    byDepartment: "By department",
    part: "Part",
    whole: "Whole plan",
    ruleSays: "The rule's overall grade",
    changed: { "\($1) (\($0) before revision)" },
    everyRow: "Every indicator with its arithmetic",
    working: "Arithmetic",
    beforeRevision: "Before revision:",
    otherRules: "Under other rules",
    otherRulesLead: "The same values and targets under rules that other bodies have published.",
    pathsLead:
      "The straight line from baseline to target (dotted) and the values so far. On the good side of the line an indicator is on its way.",
    pathsEmpty: "There are no indicators with numbers yet.",
    pathTitle: { "Values and path of \($0)" },
    directionsLead:
      "A rating needs to know whether more or less is better. A person states it; it is never guessed from baseline and target. Choose, then record.",
    directionsDone: "All directions are stated.",
    direction: {
      switch $0 {
      case .increase: "increase"
      case .decrease: "decrease"
      case .maintain: "maintain"
      case .unknown: "not stated"
      }
    },
    save: "Record",
    saved: "Recorded. To take it back, choose what was there before and record again.",
    readOnly: "Nothing can be changed on this page.",
    stillMissing: "Not stated yet",
    alreadyStated: "Stated",
    fromTo: { "actual \($0), target \($1)" },
    rulesLead:
      "Bodies rate in different ways. Choose the rule by which this plan is rated: one of those published, or a file of your own with hashira choose-rule.",
    chosen: "This plan's rule",
    chosenRule: "This plan is rated by the following rule.",
    choose: "Rate by this rule",
    stopRating: "Stop rating",
    body: "Body",
    source: "Source",
    parameters: "Values that can be set",
    unpublished: "Not published. Left empty, what depends on it is not rated.",
    ruleFile: "Rule file",
    ruleYears: { $0 == $1 ? "FY\($0)" : "FY\($0) to FY\($1)" },
    version: { "version \($0)" },
    seePlanUnderRule: "See this plan under it",
    parameterUnfit: { "The value “\($1)” of \($0) cannot be used; write a percentage such as 85%." },
    revisions: "Target revisions",
    revisionsLead:
      "Every revision of a target, the old value kept. A proposal counts in no rating until it is decided.",
    revisionsEmpty: "No target was revised yet. Those proposed with hashira revise-target appear here.",
    old: "Before",
    new: "After",
    cause: "Reason code",
    notClassified: "not classified",
    reasonText: "Reason",
    decision: "Decision",
    gradeChange: "Grade",
    alarms: "Look again",
    csv: "Download as CSV",
    untouched: "Targets that are reached and were not reviewed",
    untouchedLead:
      "Indicators that reached their target before its year, and whose target was never revised.",
    alarmsExplained:
      "“Reached when it was set” looks only at indicators whose direction is stated, and at those whose value is the new target.",
    undecidedCount: { all, open, alarmed in
      "\(all) revisions" + (open > 0 ? ", \(open) still proposed" : "")
        + (alarmed > 0 ? ", \(alarmed) to look at again" : "")
    }
  )
}
