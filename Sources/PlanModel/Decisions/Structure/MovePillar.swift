/// 柱の番号を改める.
public struct MovePillar: PlanDecision {
  public static let name: StaticString = "movePillar"

  public var pillar: PillarID
  public var number: Int

  public init(pillar: PillarID, number: Int) {
    self.pillar = pillar
    self.number = number
  }

  public var change: PlanChange { .movePillar(self) }

  public var subjects: [Subject] { [.pillar(pillar)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.pillars[pillar] else { return .noPillar(pillar) }
    return plan.pillarNumberRefusal(number, except: pillar) ?? Rule.changes(old.number != number)
  }

  public func apply(to plan: inout Plan) {
    plan.pillars[pillar]?.number = number
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.pillars[pillar].map { [MovePillar(pillar: pillar, number: $0.number).change] } ?? []
  }

  public var redacted: PlanChange { change }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("pillar", pillar)
    json.member("number", number)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    pillar = try json.identifier("pillar")
    number = try json.integer("number")
  }
}
