public import PlanModel

/// 目標変更の台帳: every revision of every target, with what became of it and what it does to the grades.
///
/// Grades are by the value that the report which shows the revision gives; without a rule there are none.
public struct RevisionLedger: Sendable {
  /// One revision.
  public struct Row: Sendable {
    public let indicator: IndicatorID
    public let pillar: Int
    public let code: String
    public let name: String
    public let departments: [String]
    /// The series whose amounts are shown, in order.
    public let series: [Plan.Series]
    /// The year that the target is for.
    public let fiscalYear: FiscalYear
    /// What was revised: the target that counted before.
    public let old: Plan.Value
    public let revision: Plan.Revision
    /// What the rule gives each series by the old target and by the new; empty without a rule.
    public let grades: [GradeChange]
    public let alarms: [RevisionAlarm]

    public var state: State {
      switch revision.decision?.outcome {
      case nil: .proposed
      case .accepted: .accepted
      case .rejected: .rejected
      }
    }
  }

  /// What became of a revision; only an accepted one counts.
  public enum State: String, CaseIterable, Sendable {
    case proposed
    case accepted
    case rejected
  }

  /// What a revision does to a series' grade.
  public struct GradeChange: Sendable {
    /// The place of the series.
    public let series: Int
    /// The grade by the new target, with the one by the old target beside it.
    public let grade: Grade
  }

  /// A target that is met, whose year is still to come, and that nobody has revised.
  public struct Untouched: Sendable {
    public let indicator: IndicatorID
    public let pillar: Int
    public let code: String
    public let name: String
    public let departments: [String]
    public let series: Plan.Series
    public let actual: RatedSeries.DatedAmount
    public let target: RatedSeries.DatedAmount
  }

  /// In the order of the plan, those of an indicator in the order proposed.
  public let rows: [Row]
  public let untouched: [Untouched]

  /// - Parameters:
  ///   - plan: the plan whose revisions are listed.
  ///   - grader: the rule by which it is rated; `nil` for none.
  public init(_ plan: Plan, by grader: Grader? = nil) {
    var rows: [Row] = []
    var untouched: [Untouched] = []
    for id in plan.indicatorsInOrder {
      guard let indicator = plan.indicators[id] else { continue }
      let part = LedgerPart(plan, id, indicator, grader)
      for year in indicator.targets.keys.sorted() { rows += part.rows(of: year) }
      untouched += part.untouched
    }
    self.rows = rows
    self.untouched = untouched
  }
}

/// Why somebody should look at a revision again.
public enum RevisionAlarm: Hashable, Sendable {
  /// The new target was met by the value reported when it was set.
  case reachedWhenSet(series: Int)
  /// By the old target the rule said it was late.
  case revisedWhileLate(series: Int, letter: String)
  /// One of the series was raised and another lowered.
  case oppositeDirections

  public enum Kind: String, CaseIterable, Sendable {
    case reachedWhenSet
    case revisedWhileLate
    case oppositeDirections
  }

  public var kind: Kind {
    switch self {
    case .reachedWhenSet: .reachedWhenSet
    case .revisedWhileLate: .revisedWhileLate
    case .oppositeDirections: .oppositeDirections
    }
  }
}
