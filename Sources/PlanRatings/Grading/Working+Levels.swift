import PlanModel

extension Working {
  /// What a level comes to.
  func value(of level: Level) throws(GradeRefusal) -> ExactRatio {
    switch level {
    case .target: return try targetValue()
    case .baseline: return try baselineValue()
    case .due:
      if let due = series.due { return ExactRatio(due.amount) }
      return try targetValue()
    case .previous:
      guard let previous = series.previous else { throw .noPrevious }
      return ExactRatio(previous.amount)
    case .line:
      let baseline = try baselineValue()
      let part = try elapsed()
      guard let way = try targetValue().plus(baseline.negated)?.times(part), let line = baseline.plus(way)
      else {
        throw .beyondRange
      }
      return line
    case .pace:
      guard let pace = try targetValue().times(elapsed()) else { throw .beyondRange }
      return pace
    }
  }

  func targetValue() throws(GradeRefusal) -> ExactRatio {
    guard let target else { throw .noTarget }
    return ExactRatio(target.amount)
  }

  func baselineValue() throws(GradeRefusal) -> ExactRatio {
    guard let baseline = series.baseline else { throw .noBaseline }
    return ExactRatio(baseline.amount)
  }

  /// n of N years.
  private func elapsed() throws(GradeRefusal) -> ExactRatio {
    guard let start = series.start, let now = series.actual?.year, let end = target?.year, start < now,
      start < end,
      let part = ExactRatio(
        Int128(min(now, end).westernYear - start.westernYear),
        over: Int128(end.westernYear - start.westernYear))
    else { throw .noYears }
    return part
  }

  /// The grade of what is to be kept near the target.
  func place(of actual: ExactRatio, within width: Amount?) throws(GradeRefusal) -> Int {
    guard let handling = grader.rule.directions.keep else { throw .directionNotCovered }
    let target = try targetValue()
    let room: ExactRatio?
    if let width {
      room = ExactRatio(width)
    } else if let share = handling.within {
      room = target.magnitude.times(share.ratio)
    } else {
      throw .directionNotCovered
    }
    guard let room, let order = actual.plus(target.negated)?.magnitude.compared(with: room) else {
      throw .beyondRange
    }
    return try grader.place(of: order <= 0 ? handling.inside : handling.outside)
  }

  /// The grade of what is to stay between two ends.
  func place(_ actual: Amount, in low: Amount, _ high: Amount) throws(GradeRefusal) -> Int {
    guard let handling = grader.rule.directions.range else { throw .directionNotCovered }
    return try grader.place(of: low <= actual && actual <= high ? handling.inside : handling.outside)
  }
}
