/// ふたたび使う: brings back what was taken out of use.
public struct Reinstate: PlanDecision {
  public static let name: StaticString = "reinstate"

  public var part: Plan.Part

  public init(part: Plan.Part) {
    self.part = part
  }

  public var change: PlanChange { .reinstate(self) }

  public var subjects: [Subject] { part.subjects }

  public func refusal(in plan: Plan) -> Refusal? {
    plan.partRefusal(part) ?? Rule.changes(plan.isRetired(part) == true) ?? plan.returnRefusal(part)
  }

  public func apply(to plan: inout Plan) {
    plan.setRetired(part, false)
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    [plan.isRetired(part) == false ? change : Retire(part: part, reason: Rule.takenBack).change]
  }

  public var redacted: PlanChange { change }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("part", part)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    part = try json.record("part")
  }
}
