/// 目標値を決める: the first for its year.
public struct SetTarget: PlanDecision {
  public static let name: StaticString = "setTarget"

  public var indicator: IndicatorID
  /// The year the target is for.
  public var fiscalYear: FiscalYear
  public var value: Plan.Value

  public init(indicator: IndicatorID, fiscalYear: FiscalYear, value: Plan.Value) {
    self.indicator = indicator
    self.fiscalYear = fiscalYear
    self.value = value
  }

  public var change: PlanChange { .setTarget(self) }

  public var subjects: [Subject] { [.target(indicator, fiscalYear)] }

  public func refusal(in plan: Plan) -> Refusal? {
    if let refusal = plan.valueRefusal(value, of: indicator) ?? Rule.year(fiscalYear) { return refusal }
    guard plan.indicators[indicator]?.targets[fiscalYear] == nil else {
      return Refusal(
        .settled, japanese: "\(fiscalYear.japaneseName)の目標値はもうあります。変えるときは目標変更を、誤りは訂正をしてください。",
        english: "the target for \(fiscalYear.westernYear) is there; revise it, or correct a mistake")
    }
    return nil
  }

  public func apply(to plan: inout Plan) {
    // Should there be one already, its revisions stay.
    plan.indicators[indicator]?.targets[fiscalYear, default: Plan.TargetLedger(original: value)].original =
      value
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    [WithdrawTarget(indicator: indicator, fiscalYear: fiscalYear, reason: Rule.takenBack).change]
  }

  public var redacted: PlanChange {
    SetTarget(indicator: indicator, fiscalYear: fiscalYear, value: value.redacted).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("indicator", indicator)
    json.member("fiscalYear", fiscalYear)
    json.member("value", value)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    indicator = try json.identifier("indicator")
    fiscalYear = try json.fiscalYear("fiscalYear")
    value = try json.record("value")
  }
}
