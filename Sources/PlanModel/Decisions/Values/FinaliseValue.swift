/// 暫定値を確定する: an update, never an erratum, though the number may differ.
public struct FinaliseValue: PlanDecision {
  public static let name: StaticString = "finaliseValue"

  public var indicator: IndicatorID
  public var key: Plan.ValueKey
  public var value: Plan.Value

  public init(indicator: IndicatorID, key: Plan.ValueKey, value: Plan.Value) {
    self.indicator = indicator
    self.key = key
    self.value = value
  }

  public var change: PlanChange { .finaliseValue(self) }

  public var subjects: [Subject] { [.value(indicator, key.fiscalYear)] }

  public func refusal(in plan: Plan) -> Refusal? {
    if let refusal = plan.valueRefusal(value, of: indicator) ?? Rule.year(key.fiscalYear) { return refusal }
    guard let old = plan.indicators[indicator]?.values[key] else { return .noValue(key.fiscalYear) }
    guard old.finality == .provisional, value.isSettled else {
      return Refusal(
        .notProvisional, japanese: "\(key.fiscalYear.japaneseName)の値は暫定ではありません。",
        english: "the value of \(key.fiscalYear.westernYear) is not provisional")
    }
    return nil
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
    FinaliseValue(indicator: indicator, key: key, value: value.redacted).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("indicator", indicator)
    json.member("key", key)
    json.member("value", value)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    indicator = try json.identifier("indicator")
    key = try json.record("key")
    value = try json.record("value")
  }
}
