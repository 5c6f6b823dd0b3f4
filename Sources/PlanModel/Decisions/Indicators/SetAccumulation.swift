/// 単年・累計・時点を決める.
public struct SetAccumulation: PlanDecision {
  public static let name: StaticString = "setAccumulation"

  public var indicator: IndicatorID
  public var accumulation: Plan.Accumulation

  public init(indicator: IndicatorID, accumulation: Plan.Accumulation) {
    self.indicator = indicator
    self.accumulation = accumulation
  }

  public var change: PlanChange { .setAccumulation(self) }

  public var subjects: [Subject] { [.indicator(indicator)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.indicators[indicator] else { return .noIndicator(indicator) }
    return Rule.changes(old.accumulation != accumulation)
  }

  public func apply(to plan: inout Plan) {
    plan.indicators[indicator]?.accumulation = accumulation
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.indicators[indicator].map {
      [SetAccumulation(indicator: indicator, accumulation: $0.accumulation).change]
    } ?? []
  }

  public var redacted: PlanChange { change }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("indicator", indicator)
    json.member("accumulation", accumulation)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    indicator = try json.identifier("indicator")
    accumulation = try json.word("accumulation")
  }
}
