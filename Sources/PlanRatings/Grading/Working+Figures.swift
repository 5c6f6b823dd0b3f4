import Foundation
import PlanModel

extension Working {
  /// The figure, neither capped nor rounded.
  func calculated(_ actual: ExactRatio, turned: Bool) throws(GradeRefusal) -> Grade.Worked {
    switch grader.rule.figure {
    case .attainment(let level): try .exact(attainment(actual, of: value(of: level), turned: turned))
    case .progress(let level): try .exact(progress(actual, to: value(of: level)))
    case .growth: try .growth(growth(turned: turned))
    case .judgement: throw .needsJudgement
    case nil: throw .noGradeFits
    }
  }

  private func attainment(
    _ actual: ExactRatio, of level: ExactRatio, turned: Bool
  ) throws(GradeRefusal) -> ExactRatio {
    if level.numerator == 0 { throw .zeroTarget }
    if level.numerator < 0 { throw .negativeLevel }
    if turned, actual.numerator == 0 { throw .zeroActual }
    if turned, actual.numerator < 0 { throw .negativeLevel }
    guard let share = turned ? level.over(actual) : actual.over(level) else { throw .beyondRange }
    return share
  }

  private func progress(_ actual: ExactRatio, to level: ExactRatio) throws(GradeRefusal) -> ExactRatio {
    let baseline = try baselineValue()
    guard let done = actual.plus(baseline.negated), let span = level.plus(baseline.negated) else {
      throw .beyondRange
    }
    if span.numerator == 0 { throw .zeroSpan }
    let isBackwards =
      series.direction == .up && span.numerator < 0 || series.direction == .down && span.numerator > 0
    if isBackwards, grader.rule.cases.targetBelowBaseline != .calculate { throw .targetBelowBaseline }
    guard let share = done.over(span) else { throw .beyondRange }
    return share
  }

  /// Actual growth a year against the growth that reaches the target, or actual growth alone.
  private func growth(turned: Bool) throws(GradeRefusal) -> Double {
    guard let baseline = series.baseline else { throw .noBaseline }
    guard let actual = series.actual else { throw .noActual }
    let done = try growth(from: baseline, to: actual)
    let sign = (baseline.amount.isNegative ? -1.0 : 1) * (turned ? -1 : 1)
    guard let target else { return rounded(sign * done) }
    if target.amount.isZero { throw .zeroTarget }
    let needed = try growth(from: baseline, to: target)
    if needed == 0 { throw .zeroSpan }
    return rounded(sign * done / abs(needed))
  }

  private func growth(
    from baseline: RatedSeries.DatedAmount, to end: RatedSeries.DatedAmount
  ) throws(GradeRefusal) -> Double {
    if baseline.amount.isZero { throw .zeroBaseline }
    if end.amount.isNegative != baseline.amount.isNegative, !end.amount.isZero { throw .oppositeSigns }
    let years = end.year.westernYear - baseline.year.westernYear
    guard years >= 1 else { throw .noYears }
    return pow(end.amount.approximation / baseline.amount.approximation, 1 / Double(years)) - 1
  }

  /// Thresholds shrink where the baseline is near a limit that cannot be passed; only where there is no target.
  var growthCoefficient: Double? {
    guard target == nil, let limit = series.limit?.magnitude.approximation, limit > 0,
      let baseline = series.baseline?.amount.magnitude.approximation, baseline < 2 * limit
    else { return nil }
    let nearness = baseline <= limit ? baseline / limit : (2 * limit - baseline) / limit
    return 1 - pow(nearness, 4.44)
  }

  /// To six places, so that the same rates compare the same on every machine.
  func rounded(_ number: Double) -> Double { (number * 1_000_000).rounded() / 1_000_000 }
}
