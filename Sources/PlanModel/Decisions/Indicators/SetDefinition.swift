/// 指標の定義を書く: what exactly is counted, how and when.
public struct SetDefinition: PlanDecision {
  public static let name: StaticString = "setDefinition"

  public var indicator: IndicatorID
  public var definition: String?

  public init(indicator: IndicatorID, definition: String? = nil) {
    self.indicator = indicator
    self.definition = definition
  }

  public var change: PlanChange { .setDefinition(self) }

  public var subjects: [Subject] { [.indicator(indicator)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.indicators[indicator] else { return .noIndicator(indicator) }
    return Rule.text(definition, "定義", "definition") ?? Rule.changes(Rule.differ(old.definition, definition))
  }

  public func apply(to plan: inout Plan) {
    plan.indicators[indicator]?.definition = definition
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.indicators[indicator].map { [SetDefinition(indicator: indicator, definition: $0.definition).change] }
      ?? []
  }

  public var redacted: PlanChange {
    SetDefinition(
      indicator: indicator, definition: definition.map { _ in Rule.redactedText }
    ).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("indicator", indicator)
    json.member("definition", definition)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    indicator = try json.identifier("indicator")
    definition = try json.optionalString("definition")
  }
}
