import PlanModel

/// The way that is left to the target, the good side being the greater.
struct Path {
  private let isTurned: Bool
  private let obstacle: GradeRefusal?
  /// Zero or less where the target is met.
  private let left: ExactRatio?
  private let now: FiscalYear?
  private let end: FiscalYear?
  private let change: ExactRatio?

  init(_ series: RatedSeries) {
    now = series.actual?.year
    end = series.target?.year
    isTurned = series.direction == .down
    obstacle =
      switch series.direction {
      case .up, .down: series.actual == nil ? .noActual : series.target == nil ? .noTarget : nil
      case .unstated: .directionNotStated
      case .keep, .range: .directionNotCovered
      }
    if obstacle == nil, let actual = series.actual, let target = series.target {
      change = ExactRatio(target.amount).plus(ExactRatio(actual.amount).negated)
      left = isTurned ? change?.negated : change
    } else {
      change = nil
      left = nil
    }
  }

  /// The change a year from here.
  var needed: ExactRatio? {
    guard let left, left.numerator > 0, let now, let end, now < end,
      let years = ExactRatio(Int128(end.westernYear - now.westernYear), over: 1)
    else { return nil }
    return change?.over(years)
  }

  func meeting(_ basis: Pace.Basis?, _ margin: Amount?) -> Pace.Meeting {
    if let obstacle { return .cannotBeSaid(obstacle) }
    guard let left, let now else { return .cannotBeSaid(.beyondRange) }
    if left.numerator <= 0 { return .already }
    guard let basis else { return .cannotBeSaid(.fewValues) }
    if let margin, isLevel(basis, margin) { return .notAtThisPace }
    let pace = isTurned ? basis.perYear.negated : basis.perYear
    guard pace.numerator > 0 else { return .notAtThisPace }
    guard let years = left.over(pace) else { return .cannotBeSaid(.beyondRange) }
    // The year in which it is met, not the moment.
    let whole = years.numerator / years.denominator + (years.numerator % years.denominator == 0 ? 0 : 1)
    guard whole <= Int128(FiscalYear.plausible.upperBound - now.westernYear) else { return .notAtThisPace }
    return .inYear(FiscalYear(now.westernYear + Int(whole)))
  }

  private func isLevel(_ basis: Pace.Basis, _ margin: Amount) -> Bool {
    guard let move = ExactRatio(basis.last.amount).plus(ExactRatio(basis.first.amount).negated),
      let order = move.magnitude.compared(with: ExactRatio(margin).magnitude)
    else { return false }
    return order <= 0
  }
}
