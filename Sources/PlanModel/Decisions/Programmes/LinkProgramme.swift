/// 事業と指標を結ぶ: the indicators whose values it makes.
public struct LinkProgramme: PlanDecision {
  public static let name: StaticString = "linkProgramme"

  public var programme: ProgrammeID
  public var indicators: [IndicatorID]

  public init(programme: ProgrammeID, indicators: [IndicatorID]) {
    self.programme = programme
    self.indicators = indicators
  }

  public var change: PlanChange { .linkProgramme(self) }

  public var subjects: [Subject] { [.programme(programme)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.programmes[programme] else { return .noProgramme(programme) }
    for indicator in indicators where plan.indicators[indicator] == nil { return .noIndicator(indicator) }
    return plan.programmeRefusal(programme) ?? Rule.changes(old.indicators != Set(indicators).sorted())
  }

  public func apply(to plan: inout Plan) {
    plan.programmes[programme]?.indicators = Set(indicators).sorted()
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.restoring(programme)
  }

  public var redacted: PlanChange { change }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("programme", programme)
    json.member("indicators", indicators)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    programme = try json.identifier("programme")
    indicators = try json.identifiers("indicators")
  }
}
