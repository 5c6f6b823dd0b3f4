import PlanModel

/// One series being graded by one rule against one target.
struct Working {
  let grader: Grader
  let series: RatedSeries
  let target: RatedSeries.DatedAmount?
  /// What was worked out, once it was.
  private(set) var figure: Grade.Worked?

  init(grader: Grader, series: RatedSeries, target: RatedSeries.DatedAmount?) {
    self.grader = grader
    self.series = series
    self.target = target
  }

  /// The place of the grade in the rule.
  mutating func place() throws(GradeRefusal) -> Int {
    let rule = grader.rule
    if let mark = series.mark {
      throw rule.codes.contains { $0.letter == mark } ? .marked(mark) : .unknownLetter(mark)
    }
    if rule.figure == .judgement {
      guard let judgement = series.judgement else { throw .needsJudgement }
      return try grader.place(of: judgement)
    }
    guard let actual = series.actual?.amount else { return try placeWithoutActual() }
    if series.isCumulative, rule.cases.cumulative != .calculate { throw .cumulative }
    switch series.direction {
    case .keep(let within): return try place(of: ExactRatio(actual), within: within)
    case .range(let low, let high): return try place(actual, in: low, high)
    case .up, .down, .unstated:
      let turned = try isTurned()
      let place = try place(of: ExactRatio(actual), turned: turned)
      // The figure is the grade, so it has to be one that can be told.
      if rule.grades[place].letter == nil,
        try rule.percentage(worked(ExactRatio(actual), turned: turned)) == nil
      {
        throw .beyondRange
      }
      return place
    }
  }

  private func placeWithoutActual() throws(GradeRefusal) -> Int {
    switch series.actualState {
    case .qualitative:
      guard grader.rule.cases.qualitative == .calculate else { throw .qualitative }
      guard let judgement = series.judgement else { throw .needsJudgement }
      return try grader.place(of: judgement)
    case .pending: throw .pending
    case .number, .notAvailable: throw .noActual
    }
  }

  /// Whether less is better, formula and comparisons being turned.
  func isTurned() throws(GradeRefusal) -> Bool {
    let directions = grader.rule.directions
    let way =
      switch series.direction {
      case .up: directions.up
      case .down: directions.down
      case .keep, .range, .unstated: directions.unstated
      }
    switch way {
    case .asWritten: return false
    case .turned: return true
    case .refuse: throw series.direction == .unstated ? .directionNotStated : .directionNotCovered
    }
  }

  private mutating func place(of actual: ExactRatio, turned: Bool) throws(GradeRefusal) -> Int {
    let hasTarget = target != nil
    for (place, band) in grader.bands.enumerated() {
      guard hasTarget else {
        guard let conditions = band.withoutTarget else { continue }
        if try holds(conditions, actual, turned: turned) { return place }
        continue
      }
      if try holds(band.conditions, actual, turned: turned) { return place }
    }
    throw hasTarget ? .noGradeFits : .noTarget
  }

  private mutating func holds(
    _ conditions: [ReadyBand.Condition], _ actual: ExactRatio, turned: Bool
  ) throws(GradeRefusal) -> Bool {
    for condition in conditions {
      if let missing = condition.missing { throw .parameterNotSet(missing) }
      let order: Int?
      switch condition.subject {
      case .figure:
        guard let share = condition.share else { throw .noGradeFits }
        order = try compare(worked(actual, turned: turned), with: share)
      case .actual(let level):
        order = try compare(actual, with: level, short: condition.share, turned: turned)
      }
      guard let order else { throw .beyondRange }
      if !condition.comparison.holds(order) { return false }
    }
    return true
  }

  /// The figure as it is compared.
  mutating func worked(_ actual: ExactRatio, turned: Bool) throws(GradeRefusal) -> Grade.Worked {
    if let figure { return figure }
    var worked = try calculated(actual, turned: turned)
    if case .exact(var ratio) = worked {
      if let cap = grader.cap, let order = ratio.compared(with: cap), order > 0 { ratio = cap }
      if let rounding = grader.rule.rounding, rounding.beforeComparing {
        guard let rounded = ratio.rounded(to: rounding.places, rounding.mode) else { throw .beyondRange }
        ratio = ExactRatio(rounded)
      }
      worked = .exact(ratio)
    }
    figure = worked
    return worked
  }

  private func compare(_ worked: Grade.Worked, with share: ExactRatio) -> Int? {
    switch worked {
    case .exact(let ratio): return ratio.compared(with: share)
    case .growth(let number):
      let bound = rounded(share.approximation * (growthCoefficient ?? 1))
      return number < bound ? -1 : number == bound ? 0 : 1
    }
  }

  /// Values beside each other, the good side being the greater.
  private func compare(
    _ actual: ExactRatio, with level: Level, short share: ExactRatio?, turned: Bool
  ) throws(GradeRefusal) -> Int? {
    guard let order = try actual.compared(with: bound(of: level, short: share, turned: turned)) else {
      return nil
    }
    return turned ? -order : order
  }

  /// How far a value may fall short of a level.
  func bound(of level: Level, short share: ExactRatio?, turned: Bool) throws(GradeRefusal) -> ExactRatio {
    let exact = try value(of: level)
    var bound = exact
    if let share { bound = try bound.moved(by: exact.magnitude.times(share), turned: turned) }
    guard series.isSurvey, level == .baseline || level == .previous else { return bound }
    if let margin = series.margin { return try bound.moved(by: ExactRatio(margin), turned: turned) }
    guard let share = grader.surveyMargin else { return bound }
    return try bound.moved(by: exact.magnitude.times(share), turned: turned)
  }
}

extension ExactRatio {
  /// Away from the good side, which is the greater unless it is turned.
  fileprivate func moved(by room: ExactRatio?, turned: Bool) throws(GradeRefusal) -> ExactRatio {
    guard let room, let moved = plus(turned ? room : room.negated) else { throw .beyondRange }
    return moved
  }
}
