internal import PlanModel

extension PlanReading {
  func indicators() throws -> [IndicatorID: Plan.Indicator] {
    let rows = try IndicatorRows(self)
    var indicators: [IndicatorID: Plan.Indicator] = [:]
    try each(.indicator) { row in
      let id = row.text(1)
      let placement = Plan.Placement(
        pillar: try row.identifier(7), measure: try row.optionalIdentifier(8), code: row.text(9),
        sheet: row.text(10), position: row.number(11), footnotes: row.words(12),
        columns: row.flag(13) ? rows.columns[id] ?? [] : nil)
      var indicator = Plan.Indicator(
        kind: try row.word(2), name: row.text(3), series: rows.series[id] ?? [],
        accumulation: try row.word(4), placement: placement, continues: try row.reference(16),
        source: row.source(19))
      indicator.desiredDirection = try row.word(5)
      indicator.definition = row.optionalText(6)
      indicator.sameAs = try row.reference(14)
      indicator.isRetired = row.flag(18)
      indicator.responsibilities = rows.responsibilities[id] ?? []
      indicator.analyses = rows.analyses[id] ?? [:]
      indicator.values = rows.values[id] ?? [:]
      indicator.targets = rows.targets[id] ?? [:]
      indicator.countedOn = row.optionalText(24).flatMap { Plan.DayOfYear($0) }
      indicator.ratingTerms = rows.terms[id]
      indicator.judgements = rows.judgements[id] ?? [:]
      indicator.surveys = rows.surveys[id] ?? [:]
      indicators[try row.identifier(1)] = indicator
    }
    return indicators
  }
}

/// What hangs on the indicators of a plan, by the indicators' identifiers.
private struct IndicatorRows {
  var columns: [String: [Plan.ColumnKey]] = [:]
  var series: [String: [Plan.Series]] = [:]
  var responsibilities: [String: [Plan.Responsibility]] = [:]
  var analyses: [String: [FiscalYear: Plan.WrittenAnalysis]] = [:]
  var terms: [String: Plan.RatingTerms] = [:]
  var judgements: [String: [FiscalYear: Plan.Judgement]] = [:]
  var surveys: [String: [FiscalYear: Plan.Survey]] = [:]
  let values: [String: [Plan.ValueKey: Plan.Value]]
  let targets: [String: [FiscalYear: Plan.TargetLedger]]

  init(_ reading: PlanReading) throws {
    values = try reading.values()
    targets = try reading.targets()
    try reading.each(.indicatorColumn) { row in
      columns[row.text(1), default: []].append(
        Plan.ColumnKey(fiscalYear: row.year(3), role: try row.word(4)))
    }
    try reading.each(.series) { row in
      var series = Plan.Series(id: try row.identifier(3), name: row.optionalText(4), unit: row.text(5))
      series.counting = try row.word(6)
      series.isRetired = row.flag(7)
      self.series[row.text(1), default: []].append(series)
    }
    try reading.each(.responsibility) { row in
      responsibilities[row.text(1), default: []].append(
        Plan.Responsibility(department: try row.identifier(3), formerName: row.optionalText(4)))
    }
    try reading.each(.ratingTerms) { row in
      terms[row.text(1)] = Plan.RatingTerms(
        keepWithin: try row.amount(2), lowest: try row.amount(3),
        highest: try row.amount(4), limit: try row.amount(5), isSurvey: row.flag(6))
    }
    try reading.each(.judgement) { row in
      judgements[row.text(1), default: [:]][row.year(2)] = Plan.Judgement(
        kind: try row.word(3), letter: row.text(4), reason: row.text(5))
    }
    try reading.each(.survey) { row in
      surveys[row.text(1), default: [:]][row.year(2)] = Plan.Survey(
        respondents: row.optionalNumber(3), margin: try row.amount(4))
    }
    try reading.each(.analysis) { row in
      analyses[row.text(1), default: [:]][row.year(2)] = Plan.WrittenAnalysis(
        text: row.text(3), source: row.source(4))
    }
  }
}
