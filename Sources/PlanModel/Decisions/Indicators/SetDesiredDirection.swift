/// 望ましい方向を決める: which way is good.
public struct SetDesiredDirection: PlanDecision {
  public static let name: StaticString = "setDesiredDirection"

  public var indicator: IndicatorID
  public var direction: Plan.DesiredDirection

  public init(indicator: IndicatorID, direction: Plan.DesiredDirection) {
    self.indicator = indicator
    self.direction = direction
  }

  public var change: PlanChange { .setDesiredDirection(self) }

  public var subjects: [Subject] { [.indicator(indicator)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.indicators[indicator] else { return .noIndicator(indicator) }
    return Rule.changes(old.desiredDirection != direction)
  }

  public func apply(to plan: inout Plan) {
    plan.indicators[indicator]?.desiredDirection = direction
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.indicators[indicator].map {
      [SetDesiredDirection(indicator: indicator, direction: $0.desiredDirection).change]
    } ?? []
  }

  public var redacted: PlanChange { change }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("indicator", indicator)
    json.member("direction", direction)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    indicator = try json.identifier("indicator")
    direction = try json.word("direction")
  }
}
