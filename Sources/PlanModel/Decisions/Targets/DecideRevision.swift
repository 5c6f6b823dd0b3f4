/// 目標値の変更を決める: accepts or rejects a proposal.
public struct DecideRevision: PlanDecision {
  public static let name: StaticString = "decideRevision"

  public var indicator: IndicatorID
  /// The year the target is for.
  public var fiscalYear: FiscalYear
  public var revision: RevisionID
  public var decision: Plan.Decision
  /// Whether a sheet shows the result; only then may meeting, date and reason be unknown.
  public var isPrinted: Bool

  public init(
    indicator: IndicatorID, fiscalYear: FiscalYear, revision: RevisionID, decision: Plan.Decision,
    isPrinted: Bool = false
  ) {
    self.indicator = indicator
    self.fiscalYear = fiscalYear
    self.revision = revision
    self.decision = decision
    self.isPrinted = isPrinted
  }

  public var change: PlanChange { .decideRevision(self) }

  public var subjects: [Subject] { [.target(indicator, fiscalYear)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.revision(revision, of: indicator, fiscalYear) else { return .noRevision(revision) }
    if old.decision != nil {
      return Refusal(.decided, japanese: "この変更はもう決まっています。", english: "this revision is already decided")
    }
    if !isPrinted,
      Rule.isBlank(decision.meeting) || decision.date == nil || Rule.isBlank(decision.reason)
    {
      return Refusal(
        .reasonMissing, japanese: "目標変更を決めるには、会議名・日付・理由の三つが必要です。",
        english: "to decide a revision, the meeting, the date and the reason are needed")
    }
    return Rule.text(decision.meeting, "会議名", "meeting") ?? Rule.text(decision.reason, "理由", "reason")
  }

  public func apply(to plan: inout Plan) {
    plan.updateRevision(revision, of: indicator, fiscalYear) { $0.decision = decision }
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    [
      ReopenRevision(indicator: indicator, fiscalYear: fiscalYear, revision: revision, reason: Rule.takenBack)
        .change
    ]
  }

  public var redacted: PlanChange {
    DecideRevision(
      indicator: indicator, fiscalYear: fiscalYear, revision: revision, decision: decision.redacted,
      isPrinted: isPrinted
    ).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("indicator", indicator)
    json.member("fiscalYear", fiscalYear)
    json.member("revision", revision)
    json.member("decision", decision)
    json.member("isPrinted", isPrinted)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    indicator = try json.identifier("indicator")
    fiscalYear = try json.fiscalYear("fiscalYear")
    revision = try json.identifier("revision")
    decision = try json.record("decision")
    isPrinted = try json.flag("isPrinted")
  }
}
