internal import GRDB
internal import PlanModel

extension PlanRows {
  func writeEdition(_ id: EditionID, _ edition: Plan.Edition?) throws {
    guard let edition else { return }
    var cells = Cells()
    cells.add(plan)
    cells.add(id)
    cells.add(edition.name)
    cells.add(word: edition.kind)
    cells.add(edition.reportingYear)
    cells.add(edition.documentDigest)
    cells.add(edition.chainHead)
    cells.add(edition.planVersion)
    cells.add(edition.publication?.date)
    cells.add(edition.publication?.showsFindings ?? false)
    cells.add(edition.publication?.showsPersons ?? false)
    cells.add(edition.publication?.showsGrades ?? false)
    try insert(.edition, cells)
  }

  func writeAnswer(_ key: Plan.FindingKey, _ answer: Plan.FindingAnswer?) throws {
    var cells = Cells()
    cells.add(plan)
    cells.add(key.kind)
    cells.add(key.indicator)
    cells.add(key.fiscalYear)
    cells.add(key.words)
    try run(
      """
      DELETE FROM finding_answer
      WHERE plan = ? AND kind = ? AND indicator IS ? AND fiscal_year IS ? AND words IS ?
      """, cells.values)
    guard let answer else { return }
    cells.add(word: answer.kind)
    cells.add(answer.note)
    try insert(.findingAnswer, cells)
  }

  func writeRatingRule(_ choice: Plan.RatingRuleChoice?) throws {
    guard let choice else {
      return try run("DELETE FROM rating_rule WHERE plan = ?", [plan.text.databaseValue])
    }
    var cells = Cells()
    cells.add(plan)
    cells.add(choice.rule)
    cells.add(choice.version)
    cells.add(choice.digest)
    cells.add(choice.text)
    try insert(.ratingRule, cells)
  }

  func writeTolerances(_ tolerances: DegreeTolerances?) throws {
    guard let tolerances else {
      return try run("DELETE FROM degree_tolerances WHERE plan = ?", [plan.text.databaseValue])
    }
    var cells = Cells()
    cells.add(plan)
    for degree in [DegreeTolerances.Degree.level, .about, .large, .slight, .farFromTarget] {
      cells.add(tolerances[degree].description)
    }
    try insert(.degreeTolerances, cells)
  }
}
