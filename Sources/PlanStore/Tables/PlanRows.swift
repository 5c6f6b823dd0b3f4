internal import GRDB
internal import PlanModel

/// Writes the rows of a plan: what stands in the tables is a function of the plan and the subject.
struct PlanRows {
  let db: Database
  let plan: PlanID

  /// Brings the rows of one subject to what the plan says of it now.
  func write(_ subject: Subject, of state: Plan) throws {
    switch subject {
    case .plan: break
    case .columns: try writeColumns(state.columns)
    case .pillar(let id): try writePillar(id, state.pillars[id])
    case .measure(let id): try writeMeasure(id, state.measures[id])
    case .footnote(let id): try writeFootnote(id, state.footnotes[id])
    case .indicator(let id): try writeIndicator(id, state.indicators[id])
    case .value(let id, let year): try writeValues(id, state.indicators[id], in: year)
    case .target(let id, let year): try writeTarget(id, state.indicators[id], for: year)
    case .analysis(let id, let year): try writeAnalysis(id, state.indicators[id]?.analyses[year], of: year)
    case .department(let id): try writeDepartment(id, state.departments[id])
    case .programme(let id): try writeProgramme(id, state.programmes[id])
    case .edition(let id): try writeEdition(id, state.editions[id])
    case .comment(let id): try writeComment(id, state.comments[id])
    case .finding(let key): try writeAnswer(key, state.answers[key])
    case .ratingRule: try writeRatingRule(state.ratingRule)
    case .degreeTolerances: try writeTolerances(state.decidedTolerances)
    }
  }

  /// Writes everything there is of a plan, whose rows were deleted before.
  func writeAll(of state: Plan, made: Moment) throws {
    try writePlan(state, made: made)
    try writeColumns(state.columns)
    for (id, pillar) in state.pillars { try writePillar(id, pillar) }
    for (id, measure) in state.measures { try writeMeasure(id, measure) }
    for (id, department) in state.departments { try writeDepartment(id, department) }
    for (id, indicator) in state.indicators {
      try writeIndicator(id, indicator)
      for (year, analysis) in indicator.analyses { try writeAnalysis(id, analysis, of: year) }
    }
    for (id, footnote) in state.footnotes { try writeFootnote(id, footnote) }
    for (id, programme) in state.programmes { try writeProgramme(id, programme) }
    for (id, edition) in state.editions { try writeEdition(id, edition) }
    for (id, comment) in state.comments { try writeComment(id, comment) }
    for (key, answer) in state.answers { try writeAnswer(key, answer) }
    try writeRatingRule(state.ratingRule)
    try writeTolerances(state.decidedTolerances)
  }

  /// Writes what the plan says of itself; when it was made is kept as it is where the plan is there already.
  func writePlan(_ state: Plan, made: Moment) throws {
    var cells = Cells()
    cells.add(plan)
    cells.add(state.title)
    cells.add(state.organization)
    cells.add(state.period?.lowerBound)
    cells.add(state.period?.upperBound)
    cells.add(state.version)
    cells.add(made.description)
    cells.add((state.changed ?? made).description)
    try insert(.plan, cells)
  }

  func insert(_ table: StoreTable, _ cells: Cells) throws {
    try run(table.insertion, cells.values)
  }

  func run(_ sql: String, _ values: [DatabaseValue]) throws {
    let statement = try db.cachedStatement(sql: sql)
    statement.setUncheckedArguments(StatementArguments(values))
    try statement.execute()
  }
}
