/// 値を取り下げる.
public struct WithdrawValue: PlanDecision {
  public static let name: StaticString = "withdrawValue"

  public var indicator: IndicatorID
  public var key: Plan.ValueKey
  public var reason: String

  public init(indicator: IndicatorID, key: Plan.ValueKey, reason: String) {
    self.indicator = indicator
    self.key = key
    self.reason = reason
  }

  public var change: PlanChange { .withdrawValue(self) }

  public var subjects: [Subject] { [.value(indicator, key.fiscalYear)] }

  public func refusal(in plan: Plan) -> Refusal? {
    if plan.indicators[indicator] == nil { return .noIndicator(indicator) }
    return plan.indicators[indicator]?.values[key] == nil ? .noValue(key.fiscalYear) : Rule.reason(reason)
  }

  public func apply(to plan: inout Plan) {
    plan.indicators[indicator]?.values[key] = nil
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.indicators[indicator]?.values[key].map {
      [EnterValue(indicator: indicator, key: key, value: $0).change]
    } ?? []
  }

  public var redacted: PlanChange {
    WithdrawValue(indicator: indicator, key: key, reason: Rule.redactedText).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("indicator", indicator)
    json.member("key", key)
    json.member("reason", reason)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    indicator = try json.identifier("indicator")
    key = try json.record("key")
    reason = try json.string("reason")
  }
}
