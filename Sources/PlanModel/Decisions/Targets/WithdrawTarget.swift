/// 目標値を取り下げる: it should not have been set.
public struct WithdrawTarget: PlanDecision {
  public static let name: StaticString = "withdrawTarget"

  public var indicator: IndicatorID
  /// The year the target is for.
  public var fiscalYear: FiscalYear
  public var reason: String

  public init(indicator: IndicatorID, fiscalYear: FiscalYear, reason: String) {
    self.indicator = indicator
    self.fiscalYear = fiscalYear
    self.reason = reason
  }

  public var change: PlanChange { .withdrawTarget(self) }

  public var subjects: [Subject] { [.target(indicator, fiscalYear)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.indicators[indicator]?.targets[fiscalYear] else { return .noTarget(fiscalYear) }
    if !old.revisions.isEmpty {
      return Refusal(
        .inUse, japanese: "変更の記録がある目標値は取り下げられません。", english: "a target with revisions cannot be withdrawn")
    }
    return Rule.reason(reason)
  }

  public func apply(to plan: inout Plan) {
    plan.indicators[indicator]?.targets[fiscalYear] = nil
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.indicators[indicator]?.targets[fiscalYear].map {
      [SetTarget(indicator: indicator, fiscalYear: fiscalYear, value: $0.original).change]
    } ?? []
  }

  public var redacted: PlanChange {
    WithdrawTarget(
      indicator: indicator, fiscalYear: fiscalYear, reason: Rule.redactedText
    ).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("indicator", indicator)
    json.member("fiscalYear", fiscalYear)
    json.member("reason", reason)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    indicator = try json.identifier("indicator")
    fiscalYear = try json.fiscalYear("fiscalYear")
    reason = try json.string("reason")
  }
}
