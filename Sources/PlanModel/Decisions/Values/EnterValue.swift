/// 値を入れる: the first of its year, or one in place of what was pending, not available or provisional.
public struct EnterValue: PlanDecision {
  public static let name: StaticString = "enterValue"

  public var indicator: IndicatorID
  public var key: Plan.ValueKey
  public var value: Plan.Value

  public init(indicator: IndicatorID, key: Plan.ValueKey, value: Plan.Value) {
    self.indicator = indicator
    self.key = key
    self.value = value
  }

  public var change: PlanChange { .enterValue(self) }

  public var subjects: [Subject] { [.value(indicator, key.fiscalYear)] }

  public func refusal(in plan: Plan) -> Refusal? {
    if let refusal = plan.valueRefusal(value, of: indicator) ?? Rule.year(key.fiscalYear) { return refusal }
    guard let old = plan.indicators[indicator]?.values[key] else { return nil }
    if old.isSettled {
      return Refusal(
        .settled, japanese: "\(key.fiscalYear.japaneseName)の値はもう確定しています。改めるときは訂正してください。",
        english: "the value of \(key.fiscalYear.westernYear) is settled; correct it instead")
    }
    if old.finality == .provisional, value.isSettled {
      return Refusal(
        .notProvisional, japanese: "\(key.fiscalYear.japaneseName)の値は暫定です。確定するときは、確定として入れてください。",
        english: "the value of \(key.fiscalYear.westernYear) is provisional; make it final instead")
    }
    return Rule.changes(old != value || Rule.differ(old.printed, value.printed))
  }

  public func apply(to plan: inout Plan) {
    plan.indicators[indicator]?.values[key] = value
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    guard let old = plan.indicators[indicator]?.values[key] else {
      return [WithdrawValue(indicator: indicator, key: key, reason: Rule.takenBack).change]
    }
    return [EnterValue(indicator: indicator, key: key, value: old).change]
  }

  public var redacted: PlanChange { EnterValue(indicator: indicator, key: key, value: value.redacted).change }

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
