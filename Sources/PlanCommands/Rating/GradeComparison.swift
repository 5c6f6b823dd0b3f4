import PlanModel
import PlanRatings

/// What every rule makes of one plan.
struct GradeComparison {
  let phrases: CommandPhrases

  func text(_ all: [PlanGrades]) -> String {
    all.map { grades in
      let whole = zip(grades.combined(beforeRevision: true), grades.combined()).filter { $1.scope == .plan }
      return
        ([
          phrases.heading(grades.rule),
          "    \(phrases.beforeRevision): \(phrases.counts(grades.countsBeforeRevision))",
          "    \(phrases.afterRevision): \(phrases.counts(grades.counts))",
        ] + whole.map { "    " + phrases.combined($0, $1) }).joined(separator: "\n")
    }.joined(separator: "\n")
  }
}
