/// 目標値の変更の理由を区分する.
public struct ClassifyRevision: PlanDecision {
  public static let name: StaticString = "classifyRevision"

  public var indicator: IndicatorID
  /// The year the target is for.
  public var fiscalYear: FiscalYear
  public var revision: RevisionID
  /// `nil` for none of them yet.
  public var cause: Plan.RevisionCause?

  public init(
    indicator: IndicatorID, fiscalYear: FiscalYear, revision: RevisionID, cause: Plan.RevisionCause? = nil
  ) {
    self.indicator = indicator
    self.fiscalYear = fiscalYear
    self.revision = revision
    self.cause = cause
  }

  public var change: PlanChange { .classifyRevision(self) }

  public var subjects: [Subject] { [.target(indicator, fiscalYear)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.revision(revision, of: indicator, fiscalYear) else { return .noRevision(revision) }
    return Rule.changes(old.cause != cause)
  }

  public func apply(to plan: inout Plan) {
    plan.updateRevision(revision, of: indicator, fiscalYear) { $0.cause = cause }
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.revision(revision, of: indicator, fiscalYear).map {
      [
        ClassifyRevision(indicator: indicator, fiscalYear: fiscalYear, revision: revision, cause: $0.cause)
          .change
      ]
    } ?? []
  }

  public var redacted: PlanChange { change }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("indicator", indicator)
    json.member("fiscalYear", fiscalYear)
    json.member("revision", revision)
    if let cause { json.member("cause", cause) }
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    indicator = try json.identifier("indicator")
    fiscalYear = try json.fiscalYear("fiscalYear")
    revision = try json.identifier("revision")
    cause = try json.optionalWord("cause")
  }
}
