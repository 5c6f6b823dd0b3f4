/// 目標値の変更の決定を取り消し、提案に戻す.
public struct ReopenRevision: PlanDecision {
  public static let name: StaticString = "reopenRevision"

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

  public var change: PlanChange { .reopenRevision(self) }

  public var subjects: [Subject] { [.target(indicator, fiscalYear)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.revision(revision, of: indicator, fiscalYear) else { return .noRevision(revision) }
    if plan.indicators[indicator]?.targets[fiscalYear]?.revisions.last?.id != revision {
      return Refusal(
        .inUse, japanese: "この変更の後に、別の変更があります。先にそれを取り下げてください。",
        english: "another revision follows this one; withdraw that one first")
    }
    return Rule.reason(reason) ?? Rule.changes(old.decision != nil)
  }

  public func apply(to plan: inout Plan) {
    plan.updateRevision(revision, of: indicator, fiscalYear) { $0.decision = nil }
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    // Where it was undecided before, it stays so.
    guard let decision = plan.revision(revision, of: indicator, fiscalYear)?.decision else { return [change] }
    return [
      DecideRevision(
        indicator: indicator, fiscalYear: fiscalYear, revision: revision, decision: decision, isPrinted: true
      ).change
    ]
  }

  public var redacted: PlanChange {
    ReopenRevision(
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
