/// 使わないことにする: takes a pillar, a measure, an indicator, a series, a department or a programme out of use.
public struct Retire: PlanDecision {
  public static let name: StaticString = "retire"

  public var part: Plan.Part
  public var reason: String

  public init(part: Plan.Part, reason: String) {
    self.part = part
    self.reason = reason
  }

  public var change: PlanChange { .retire(self) }

  public var subjects: [Subject] { part.subjects }

  public func refusal(in plan: Plan) -> Refusal? {
    plan.partRefusal(part) ?? Rule.reason(reason)
      ?? (plan.isRetired(part) == true ? Rule.changes(false) : plan.hangingRefusal(part))
  }

  public func apply(to plan: inout Plan) {
    plan.setRetired(part, true)
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    // Where it was out of use before, it stays so.
    [plan.isRetired(part) == true ? change : Reinstate(part: part).change]
  }

  public var redacted: PlanChange { Retire(part: part, reason: Rule.redactedText).change }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("part", part)
    json.member("reason", reason)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    part = try json.record("part")
    reason = try json.string("reason")
  }
}
