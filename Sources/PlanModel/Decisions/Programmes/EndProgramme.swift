/// 事業を終える.
public struct EndProgramme: PlanDecision {
  public static let name: StaticString = "endProgramme"

  public var programme: ProgrammeID
  public var on: CalendarDate
  public var reason: String?

  public init(programme: ProgrammeID, on: CalendarDate, reason: String? = nil) {
    self.programme = programme
    self.on = on
    self.reason = reason
  }

  public var change: PlanChange { .endProgramme(self) }

  public var subjects: [Subject] { [.programme(programme)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.programmes[programme] else { return .noProgramme(programme) }
    return plan.programmeRefusal(programme) ?? Rule.text(reason, "理由", "reason") ?? Rule.changes(
      old.ends != on) ?? Rule.order(old.begins, on)
  }

  public func apply(to plan: inout Plan) {
    plan.programmes[programme]?.ends = on
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.restoring(programme)
  }

  public var redacted: PlanChange {
    EndProgramme(
      programme: programme, on: on, reason: reason.map { _ in Rule.redactedText }
    ).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("programme", programme)
    json.member("on", on)
    json.member("reason", reason)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    programme = try json.identifier("programme")
    on = try json.date("on")
    reason = try json.optionalString("reason")
  }
}
