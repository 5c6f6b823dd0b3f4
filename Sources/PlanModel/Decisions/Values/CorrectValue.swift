/// 値を訂正する: a settled value was wrong.
public struct CorrectValue: PlanDecision {
  public static let name: StaticString = "correctValue"

  public var indicator: IndicatorID
  public var key: Plan.ValueKey
  public var value: Plan.Value
  public var reason: String

  public init(indicator: IndicatorID, key: Plan.ValueKey, value: Plan.Value, reason: String) {
    self.indicator = indicator
    self.key = key
    self.value = value
    self.reason = reason
  }

  public var change: PlanChange { .correctValue(self) }

  public var subjects: [Subject] { [.value(indicator, key.fiscalYear)] }

  public func refusal(in plan: Plan) -> Refusal? {
    if let refusal = plan.valueRefusal(value, of: indicator) ?? Rule.year(key.fiscalYear)
      ?? Rule.reason(reason)
    {
      return refusal
    }
    guard let old = plan.indicators[indicator]?.values[key] else { return .noValue(key.fiscalYear) }
    return Rule.changes(old != value || Rule.differ(old.printed, value.printed))
  }

  public func apply(to plan: inout Plan) {
    plan.indicators[indicator]?.values[key] = value
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.indicators[indicator]?.values[key].map {
      [CorrectValue(indicator: indicator, key: key, value: $0, reason: Rule.takenBack).change]
    } ?? []
  }

  public var redacted: PlanChange {
    CorrectValue(
      indicator: indicator, key: key, value: value.redacted, reason: Rule.redactedText
    ).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("indicator", indicator)
    json.member("key", key)
    json.member("value", value)
    json.member("reason", reason)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    indicator = try json.identifier("indicator")
    key = try json.record("key")
    value = try json.record("value")
    reason = try json.string("reason")
  }
}
