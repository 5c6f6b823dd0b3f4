/// 目標値の変更が別の年度の報告にも載る.
public struct RepeatRevision: PlanDecision {
  public static let name: StaticString = "repeatRevision"

  public var indicator: IndicatorID
  /// The year the target is for.
  public var fiscalYear: FiscalYear
  public var revision: RevisionID
  /// The further fiscal year whose report shows it.
  public var reportingYear: FiscalYear
  /// Whether the report does not show it after all, to take back that it does.
  public var isTakenAway: Bool

  public init(
    indicator: IndicatorID, fiscalYear: FiscalYear, revision: RevisionID, reportingYear: FiscalYear,
    isTakenAway: Bool = false
  ) {
    self.indicator = indicator
    self.fiscalYear = fiscalYear
    self.revision = revision
    self.reportingYear = reportingYear
    self.isTakenAway = isTakenAway
  }

  public var change: PlanChange { .repeatRevision(self) }

  public var subjects: [Subject] { [.target(indicator, fiscalYear)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.revision(revision, of: indicator, fiscalYear) else { return .noRevision(revision) }
    // One year stays: the one it was proposed in.
    if isTakenAway, old.reportingYears == [reportingYear] { return Rule.changes(false) }
    return Rule.year(reportingYear) ?? Rule.changes(old.reportingYears.contains(reportingYear) == isTakenAway)
  }

  public func apply(to plan: inout Plan) {
    plan.updateRevision(revision, of: indicator, fiscalYear) {
      let others = $0.reportingYears.filter { $0 != reportingYear }
      if !isTakenAway {
        $0.reportingYears = (others + [reportingYear]).sorted()
      } else if !others.isEmpty {
        $0.reportingYears = others
      }
    }
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    [
      RepeatRevision(
        indicator: indicator, fiscalYear: fiscalYear, revision: revision, reportingYear: reportingYear,
        isTakenAway: !isTakenAway
      ).change
    ]
  }

  public var redacted: PlanChange { change }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("indicator", indicator)
    json.member("fiscalYear", fiscalYear)
    json.member("revision", revision)
    json.member("reportingYear", reportingYear)
    json.member("isTakenAway", isTakenAway)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    indicator = try json.identifier("indicator")
    fiscalYear = try json.fiscalYear("fiscalYear")
    revision = try json.identifier("revision")
    reportingYear = try json.fiscalYear("reportingYear")
    isTakenAway = try json.flag("isTakenAway")
  }
}
