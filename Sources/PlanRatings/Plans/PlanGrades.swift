public import PlanModel

/// A plan rated by one rule.
public struct PlanGrades: Sendable {
  /// One series of a row, or a row that has none.
  public struct Row: Sendable {
    public var pillar: Int
    public var measure: String?
    public var code: String
    public var name: String
    /// `nil` for a qualitative row.
    public var series: Int?
    /// `nil` where only the document is known.
    public var indicator: IndicatorID?
    /// 再掲: another row's values once more.
    public var isRepeated: Bool
    public var grade: Grade
  }

  public let rule: RatingRule
  /// In the order of the plan.
  public let rows: [Row]

  /// - Parameters:
  ///   - document: the plan as its sheets show it.
  ///   - plan: the kept plan it is a cut of, which knows directions, yearly targets and repeated rows.
  ///   - grader: the rule made ready.
  ///   - assumed: the direction of rows whose direction nobody has stated.
  ///   - entries: the sequence of the last entry of each subject, where there is a journal.
  public init(
    _ document: PlanDocument, plan: Plan? = nil, by grader: Grader,
    assuming assumed: RatedSeries.Direction = .unstated, entries: [Subject: Int] = [:]
  ) {
    self.init(SeriesOfPlan(document, plan: plan, assuming: assumed, entries: entries), by: grader)
  }

  /// - Parameters:
  ///   - series: what the plan gives a rule; the same for every rule.
  ///   - grader: the rule made ready.
  public init(_ series: SeriesOfPlan, by grader: Grader) {
    rule = grader.rule
    rows = series.rows.map { row in
      Row(
        pillar: row.pillar, measure: row.measure, code: row.code, name: row.name, series: row.series,
        indicator: row.indicator, isRepeated: row.isRepeated, grade: grader.grade(row.inputs))
    }
  }
}
