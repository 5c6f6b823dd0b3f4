/// 目標値の変更を提案する; it counts once it is decided.
public struct ProposeRevision: PlanDecision {
  public static let name: StaticString = "proposeRevision"

  public var indicator: IndicatorID
  /// The year the target is for.
  public var fiscalYear: FiscalYear
  public var revision: RevisionID
  /// The fiscal year whose report shows it.
  public var reportingYear: FiscalYear
  public var value: Plan.Value
  /// `nil` only where a sheet shows the result and does not say why.
  public var reason: String?
  public var cause: Plan.RevisionCause?

  public init(
    indicator: IndicatorID, fiscalYear: FiscalYear, revision: RevisionID, reportingYear: FiscalYear,
    value: Plan.Value, reason: String? = nil, cause: Plan.RevisionCause? = nil
  ) {
    self.indicator = indicator
    self.fiscalYear = fiscalYear
    self.revision = revision
    self.reportingYear = reportingYear
    self.value = value
    self.reason = reason
    self.cause = cause
  }

  public var change: PlanChange { .proposeRevision(self) }

  public var subjects: [Subject] { [.target(indicator, fiscalYear)] }

  public func refusal(in plan: Plan) -> Refusal? {
    if let refusal = plan.valueRefusal(value, of: indicator) ?? Rule.year(reportingYear) { return refusal }
    guard let old = plan.indicators[indicator]?.targets[fiscalYear] else { return .noTarget(fiscalYear) }
    if old.revisions.contains(where: { $0.id == revision }) { return .alreadyThere(revision.text) }
    if old.revisions.contains(where: { $0.decision == nil }) {
      return Refusal(
        .undecided, japanese: "まだ決まっていない変更の提案があります。先にそれを決めてください。",
        english: "another revision is still undecided; decide that one first")
    }
    return Rule.text(reason, "変更の理由", "reason") ?? Rule.changes(!old.current.saysTheSame(as: value))
  }

  public func apply(to plan: inout Plan) {
    plan.indicators[indicator]?.targets[fiscalYear]?.revisions.append(
      Plan.Revision(id: revision, reportingYears: [reportingYear], value: value, reason: reason, cause: cause)
    )
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    [
      WithdrawRevision(
        indicator: indicator, fiscalYear: fiscalYear, revision: revision, reason: Rule.takenBack
      ).change
    ]
  }

  public var redacted: PlanChange {
    ProposeRevision(
      indicator: indicator, fiscalYear: fiscalYear, revision: revision, reportingYear: reportingYear,
      value: value.redacted, reason: reason.map { _ in Rule.redactedText }, cause: cause
    ).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("indicator", indicator)
    json.member("fiscalYear", fiscalYear)
    json.member("revision", revision)
    json.member("reportingYear", reportingYear)
    json.member("value", value)
    json.member("reason", reason)
    if let cause { json.member("cause", cause) }
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    indicator = try json.identifier("indicator")
    fiscalYear = try json.fiscalYear("fiscalYear")
    revision = try json.identifier("revision")
    reportingYear = try json.fiscalYear("reportingYear")
    value = try json.record("value")
    reason = try json.optionalString("reason")
    cause = try json.optionalWord("cause")
  }
}
