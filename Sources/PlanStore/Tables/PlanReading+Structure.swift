internal import PlanModel

extension PlanReading {
  func columns() throws -> [Column] {
    var columns: [Column] = []
    try each(.planColumn) { row in
      columns.append(Column(fiscalYear: row.year(2), role: try row.word(3), label: row.text(4)))
    }
    return columns
  }

  func pillars() throws -> [PillarID: Plan.Pillar] {
    var pillars: [PillarID: Plan.Pillar] = [:]
    try each(.pillar) { row in
      var pillar = Plan.Pillar(
        number: row.number(2), title: row.text(3), tag: row.optionalText(4), source: row.source(6))
      pillar.isRetired = row.flag(5)
      pillars[try row.identifier(1)] = pillar
    }
    return pillars
  }

  func measures() throws -> [MeasureID: Plan.Measure] {
    var measures: [MeasureID: Plan.Measure] = [:]
    try each(.measure) { row in
      var measure = Plan.Measure(
        pillar: try row.identifier(2), number: row.text(3), title: row.text(4), issue: row.optionalText(5),
        direction: row.optionalText(6), source: row.source(8))
      measure.isRetired = row.flag(7)
      measures[try row.identifier(1)] = measure
    }
    return measures
  }

  func footnotes() throws -> [FootnoteID: Plan.Footnote] {
    var footnotes: [FootnoteID: Plan.Footnote] = [:]
    try each(.footnote) { row in
      footnotes[try row.identifier(1)] = Plan.Footnote(
        pillar: try row.identifier(2), sheet: row.text(3), mark: row.text(4), text: row.text(5),
        position: row.number(6), source: row.source(7))
    }
    return footnotes
  }

  func editions() throws -> [EditionID: Plan.Edition] {
    var editions: [EditionID: Plan.Edition] = [:]
    try each(.edition) { row in
      let publication = try row.date(8).map {
        Plan.Publication(
          date: $0, showsFindings: row.flag(9), showsPersons: row.flag(10), showsGrades: row.flag(11))
      }
      editions[try row.identifier(1)] = Plan.Edition(
        name: row.text(2), kind: try row.word(3), reportingYear: row.year(4), documentDigest: row.text(5),
        chainHead: row.text(6), planVersion: row.number(7), publication: publication)
    }
    return editions
  }

  func answers() throws -> [Plan.FindingKey: Plan.FindingAnswer] {
    var answers: [Plan.FindingKey: Plan.FindingAnswer] = [:]
    try each(.findingAnswer) { row in
      let key = Plan.FindingKey(
        kind: row.text(1), indicator: try row.optionalIdentifier(2), fiscalYear: row.optionalYear(3),
        words: row.optionalText(4))
      answers[key] = Plan.FindingAnswer(kind: try row.word(5), note: row.text(6))
    }
    return answers
  }

  func ratingRule() throws -> Plan.RatingRuleChoice? {
    var choice: Plan.RatingRuleChoice?
    try each(.ratingRule) { row in
      choice = Plan.RatingRuleChoice(
        rule: row.text(1), version: row.text(2), digest: row.text(3), text: row.optionalText(4))
    }
    return choice
  }

  func decidedTolerances() throws -> DegreeTolerances? {
    var tolerances: DegreeTolerances?
    try each(.degreeTolerances) { row in
      tolerances = DegreeTolerances(
        level: try row.decimal(1), about: try row.decimal(2), large: try row.decimal(3),
        slight: try row.decimal(4), farFromTarget: try row.decimal(5))
    }
    return tolerances
  }
}
