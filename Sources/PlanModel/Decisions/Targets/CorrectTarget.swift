/// 目標値の誤りを訂正する: it was written down wrongly; for a change of mind there is the revision.
public struct CorrectTarget: PlanDecision {
  public static let name: StaticString = "correctTarget"

  public var indicator: IndicatorID
  /// The year the target is for.
  public var fiscalYear: FiscalYear
  public var value: Plan.Value
  public var reason: String

  public init(indicator: IndicatorID, fiscalYear: FiscalYear, value: Plan.Value, reason: String) {
    self.indicator = indicator
    self.fiscalYear = fiscalYear
    self.value = value
    self.reason = reason
  }

  public var change: PlanChange { .correctTarget(self) }

  public var subjects: [Subject] { [.target(indicator, fiscalYear)] }

  public func refusal(in plan: Plan) -> Refusal? {
    if let refusal = plan.valueRefusal(value, of: indicator) ?? Rule.reason(reason) { return refusal }
    guard let old = plan.indicators[indicator]?.targets[fiscalYear] else { return .noTarget(fiscalYear) }
    return Rule.changes(old.original != value)
  }

  public func apply(to plan: inout Plan) {
    plan.indicators[indicator]?.targets[fiscalYear]?.original = value
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.indicators[indicator]?.targets[fiscalYear].map {
      [
        CorrectTarget(
          indicator: indicator, fiscalYear: fiscalYear, value: $0.original, reason: Rule.takenBack
        ).change
      ]
    } ?? []
  }

  public var redacted: PlanChange {
    CorrectTarget(
      indicator: indicator, fiscalYear: fiscalYear, value: value.redacted, reason: Rule.redactedText
    ).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("indicator", indicator)
    json.member("fiscalYear", fiscalYear)
    json.member("value", value)
    json.member("reason", reason)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    indicator = try json.identifier("indicator")
    fiscalYear = try json.fiscalYear("fiscalYear")
    value = try json.record("value")
    reason = try json.string("reason")
  }
}
