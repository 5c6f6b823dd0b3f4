/// 目標値の変更が別の年度の報告にも載る.
public struct RepeatRevision: PlanDecision {
  public static let name: StaticString = "repeatRevision"

  public var indicator: IndicatorID
  /// The year the target is for.
  public var fiscalYear: FiscalYear
  public var revision: RevisionID
  /// The further fiscal year whose report shows it.
  public var reportingYear: FiscalYear

  public init(indicator: IndicatorID, fiscalYear: FiscalYear, revision: RevisionID, reportingYear: FiscalYear)
  {
    self.indicator = indicator
    self.fiscalYear = fiscalYear
    self.revision = revision
    self.reportingYear = reportingYear
  }

  public var change: PlanChange { .repeatRevision(self) }

  public var subjects: [Subject] { [.target(indicator, fiscalYear)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.revision(revision, of: indicator, fiscalYear) else { return .noRevision(revision) }
    return Rule.changes(!old.reportingYears.contains(reportingYear))
  }

  public func apply(to plan: inout Plan) {
    plan.updateRevision(revision, of: indicator, fiscalYear) {
      $0.reportingYears = Set($0.reportingYears + [reportingYear]).sorted()
    }
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    []
  }

  public var redacted: PlanChange { change }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("indicator", indicator)
    json.member("fiscalYear", fiscalYear)
    json.member("revision", revision)
    json.member("reportingYear", reportingYear)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    indicator = try json.identifier("indicator")
    fiscalYear = try json.fiscalYear("fiscalYear")
    revision = try json.identifier("revision")
    reportingYear = try json.fiscalYear("reportingYear")
  }
}
