/// 目標値の変更の提案を取り下げる.
public struct WithdrawRevision: PlanDecision {
  public static let name: StaticString = "withdrawRevision"

  public var indicator: IndicatorID
  /// The year the target is for.
  public var fiscalYear: FiscalYear
  public var revision: RevisionID
  public var reason: String

  public init(indicator: IndicatorID, fiscalYear: FiscalYear, revision: RevisionID, reason: String) {
    self.indicator = indicator
    self.fiscalYear = fiscalYear
    self.revision = revision
    self.reason = reason
  }

  public var change: PlanChange { .withdrawRevision(self) }

  public var subjects: [Subject] { [.target(indicator, fiscalYear)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.revision(revision, of: indicator, fiscalYear) else { return .noRevision(revision) }
    if old.decision != nil {
      return Refusal(
        .decided, japanese: "決まった変更は取り下げられません。", english: "a decided revision cannot be withdrawn")
    }
    return Rule.reason(reason)
  }

  public func apply(to plan: inout Plan) {
    plan.indicators[indicator]?.targets[fiscalYear]?.revisions.removeAll { $0.id == revision }
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    guard let old = plan.revision(revision, of: indicator, fiscalYear) else { return [] }
    let proposal = ProposeRevision(
      indicator: indicator, fiscalYear: fiscalYear, revision: revision,
      reportingYear: old.reportingYears.first ?? fiscalYear, value: old.value, reason: old.reason,
      cause: old.cause
    ).change
    return [proposal]
      + old.reportingYears.dropFirst().map {
        RepeatRevision(
          indicator: indicator, fiscalYear: fiscalYear, revision: revision, reportingYear: $0
        ).change
      }
  }

  public var redacted: PlanChange {
    WithdrawRevision(
      indicator: indicator, fiscalYear: fiscalYear, revision: revision, reason: Rule.redactedText
    ).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("indicator", indicator)
    json.member("fiscalYear", fiscalYear)
    json.member("revision", revision)
    json.member("reason", reason)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    indicator = try json.identifier("indicator")
    fiscalYear = try json.fiscalYear("fiscalYear")
    revision = try json.identifier("revision")
    reason = try json.string("reason")
  }
}
