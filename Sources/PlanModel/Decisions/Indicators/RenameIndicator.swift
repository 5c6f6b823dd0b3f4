/// 指標の名称を改める.
public struct RenameIndicator: PlanDecision {
  public static let name: StaticString = "renameIndicator"

  public var indicator: IndicatorID
  public var name: String

  public init(indicator: IndicatorID, name: String) {
    self.indicator = indicator
    self.name = name
  }

  public var change: PlanChange { .renameIndicator(self) }

  public var subjects: [Subject] { [.indicator(indicator)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.indicators[indicator] else { return .noIndicator(indicator) }
    return Rule.name(name, "指標の名称", "name of the indicator") ?? Rule.changes(Rule.differ(old.name, name))
  }

  public func apply(to plan: inout Plan) {
    plan.indicators[indicator]?.name = name
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.indicators[indicator].map { [RenameIndicator(indicator: indicator, name: $0.name).change] } ?? []
  }

  public var redacted: PlanChange { RenameIndicator(indicator: indicator, name: Rule.redactedText).change }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("indicator", indicator)
    json.member("name", name)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    indicator = try json.identifier("indicator")
    name = try json.string("name")
  }
}
