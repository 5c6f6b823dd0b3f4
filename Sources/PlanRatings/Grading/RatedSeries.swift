public import PlanModel

/// What a rule is given of one series: everything that a grade may rest on.
public struct RatedSeries: Hashable, Sendable {
  /// A value with the fiscal year it is about.
  public struct DatedAmount: Hashable, Sendable {
    public var year: FiscalYear
    public var amount: Amount
    /// The sequence of the journal's entry that it stands in; `nil` where there is no journal.
    public var entry: Int?

    public init(_ amount: Amount, in year: FiscalYear, entry: Int? = nil) {
      self.year = year
      self.amount = amount
      self.entry = entry
    }
  }

  /// Which way is good, as a person stated it.
  public enum Direction: Hashable, Sendable {
    case up
    case down
    /// Within ± this of the target; `nil` leaves it to the rule.
    case keep(within: Amount?)
    case range(Amount, Amount)
    case unstated
  }

  public var unit: String
  public var direction: Direction
  public var actual: DatedAmount?
  /// Why there is no actual amount, where there is none.
  public var actualState: Cell.State
  /// The target that counts.
  public var target: DatedAmount?
  /// The target before this year's revision, where there was one.
  public var formerTarget: DatedAmount?
  public var baseline: DatedAmount?
  /// The last value before the actual one.
  public var previous: DatedAmount?
  /// The year's own target, where one is set.
  public var due: DatedAmount?
  /// The first fiscal year of the plan's count; the baseline's column where it has one, measured or not.
  public var start: FiscalYear?
  /// The least or greatest value that is possible, towards the good.
  public var limit: Amount?
  public var isCumulative = false
  public var isSurvey = false
  /// The margin of the survey, in the series' unit: a move from the baseline or the last value up to this is level.
  public var margin: Amount?
  /// The letter of a person's own judgement.
  public var judgement: String?
  /// The letter of a special code that a person set: not comparable, suspended.
  public var mark: String?

  public init(
    unit: String, direction: Direction, actual: DatedAmount?, actualState: Cell.State = .number,
    target: DatedAmount?, formerTarget: DatedAmount? = nil, baseline: DatedAmount? = nil,
    previous: DatedAmount? = nil, start: FiscalYear? = nil
  ) {
    self.unit = unit
    self.direction = direction
    self.actual = actual
    self.actualState = actualState
    self.target = target
    self.formerTarget = formerTarget
    self.baseline = baseline
    self.previous = previous
    self.start = start ?? baseline?.year
  }
}
