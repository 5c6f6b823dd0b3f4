/// 指標を移す: to another pillar, measure, code or place in the row order.
public struct MoveIndicator: PlanDecision {
  public static let name: StaticString = "moveIndicator"

  public var indicator: IndicatorID
  public var placement: Plan.Placement
  public var source: Source?

  public init(indicator: IndicatorID, placement: Plan.Placement, source: Source? = nil) {
    self.indicator = indicator
    self.placement = placement
    self.source = source
  }

  public var change: PlanChange { .moveIndicator(self) }

  public var subjects: [Subject] { [.indicator(indicator)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.indicators[indicator] else { return .noIndicator(indicator) }
    return plan.placementRefusal(placement)
      ?? Rule.changes(old.placement != placement || old.source != source)
  }

  public func apply(to plan: inout Plan) {
    plan.indicators[indicator]?.placement = placement
    plan.indicators[indicator]?.source = source
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.indicators[indicator].map {
      [MoveIndicator(indicator: indicator, placement: $0.placement, source: $0.source).change]
    } ?? []
  }

  public var redacted: PlanChange { change }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("indicator", indicator)
    json.member("placement", placement)
    source?.write(to: &json)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    indicator = try json.identifier("indicator")
    placement = try json.record("placement")
    source = try json.optionalInside("source", Source.init)
  }
}
