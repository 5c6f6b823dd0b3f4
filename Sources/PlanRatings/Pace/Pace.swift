public import PlanModel

/// How a series stands to its path: what was due by now, what is needed a year from here, and when the target is met at the present pace.
///
/// Worked out exactly; what cannot be said is said not to be, with the reason.
public struct Pace: Hashable, Sendable {
  /// When the target is met if nothing changes.
  public enum Meeting: Hashable, Sendable {
    case already
    case inYear(FiscalYear)
    /// The values stand still, move away, or would take longer than fiscal years are known.
    case notAtThisPace
    /// Fewer than three values, no direction, or none of the numbers it takes.
    case cannotBeSaid(GradeRefusal)
  }

  /// What the present pace is taken from: the first and the last value, and how many there are between.
  public struct Basis: Hashable, Sendable {
    public let first: RatedSeries.DatedAmount
    public let last: RatedSeries.DatedAmount
    /// All values, the first and the last among them.
    public let count: Int
    /// The mean change a year.
    public let perYear: ExactRatio
  }

  /// On the straight line from baseline to target, at the actual value's year; `nil` without baseline or years.
  public let due: ExactRatio?
  /// The change a year that is still needed; `nil` where the target is met, or its year has come.
  public let needed: ExactRatio?
  public let meeting: Meeting
  /// `nil` where there are fewer than three values.
  public let basis: Basis?

  let series: RatedSeries

  /// - Parameters:
  ///   - series: actual value, target, baseline and direction.
  ///   - history: measured values; those after the actual value are not looked at.
  ///   - margin: a move of a survey's value up to this is level; taken from its sample.
  public init(of series: RatedSeries, history: [RatedSeries.DatedAmount], margin: Amount? = nil) {
    self.series = series
    let grader = PaceGrader.grader
    due = grader.level(.line, of: series, series.target)
    let basis = series.actual.flatMap { Basis(history, until: $0) }
    self.basis = basis
    let path = Path(series)
    needed = path.needed
    meeting = path.meeting(basis, margin)
  }
}

/// Levels are worked out by a grader, whatever its rule is.
private enum PaceGrader {
  static let grader = Grader(ShippedRule.all[0].rule)
}

extension Pace.Basis {
  init?(_ history: [RatedSeries.DatedAmount], until actual: RatedSeries.DatedAmount) {
    var years: [FiscalYear: RatedSeries.DatedAmount] = [:]
    for value in history where value.year < actual.year { years[value.year] = value }
    guard years.count >= 2, let first = years.values.min(by: { $0.year < $1.year }),
      let span = ExactRatio(Int128(actual.year.westernYear - first.year.westernYear), over: 1),
      let perYear = ExactRatio(actual.amount).plus(ExactRatio(first.amount).negated)?.over(span)
    else { return nil }
    self.first = first
    last = actual
    count = years.count + 1
    self.perYear = perYear
  }
}
