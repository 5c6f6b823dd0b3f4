import PlanModel
import PlanRatings

/// Grades for people at a terminal: each row with its arithmetic, then counts and combinations.
struct GradeList {
  let phrases: CommandPhrases
  let document: PlanDocument
  /// One for each row where they were asked for.
  let paces: [Pace]

  func text(_ grades: PlanGrades) -> String {
    let rows = grades.rows.enumerated().flatMap { place, row in
      lines(row) + (row.series != nil && place < paces.count ? told(paces[place]) : [])
    }
    return ([phrases.heading(grades.rule), ""] + rows + [""] + summary(grades)).joined(separator: "\n")
  }

  private func lines(_ row: PlanGrades.Row) -> [String] {
    let place = phrases.place(pillar: row.pillar, code: row.code)
    let heading = "\(place)  \(TerminalText.line(row.name))\(phrases.series(row, in: document))"
    let former = row.grade.workingBeforeRevision.map { phrases.beforeRevision($0.text(in: phrases.language)) }
    return [heading, "    " + row.grade.working.text(in: phrases.language)]
      + (former.map { ["    " + $0] } ?? [])
  }

  private func told(_ pace: Pace) -> [String] {
    pace.told.map { "    " + $0.text(in: phrases.language) }
  }

  private func summary(_ grades: PlanGrades) -> [String] {
    let (before, after) = (grades.combined(beforeRevision: true), grades.combined())
    return [
      "\(phrases.beforeRevision): \(phrases.counts(grades.countsBeforeRevision))",
      "\(phrases.afterRevision): \(phrases.counts(grades.counts))",
    ] + zip(before, after).map { phrases.combined($0, $1) }
  }
}
