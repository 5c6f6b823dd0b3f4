/// 事業の名称を改める.
public struct RenameProgramme: PlanDecision {
  public static let name: StaticString = "renameProgramme"

  public var programme: ProgrammeID
  public var title: String
  public var on: CalendarDate?

  public init(programme: ProgrammeID, title: String, on: CalendarDate? = nil) {
    self.programme = programme
    self.title = title
    self.on = on
  }

  public var change: PlanChange { .renameProgramme(self) }

  public var subjects: [Subject] { [.programme(programme)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.programmes[programme] else { return .noProgramme(programme) }
    return plan.programmeRefusal(programme) ?? Rule.name(title, "事業の名称", "name of the programme")
      ?? Rule.changes(Rule.differ(old.name, title))
      ?? Rule.order(old.names.last?.from ?? old.begins, on)
  }

  public func apply(to plan: inout Plan) {
    plan.programmes[programme]?.names.append(Plan.DatedText(title, from: on))
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.restoring(programme)
  }

  public var redacted: PlanChange {
    RenameProgramme(programme: programme, title: Rule.redactedText, on: on).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("programme", programme)
    json.member("title", title)
    json.member("on", on)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    programme = try json.identifier("programme")
    title = try json.string("title")
    on = try json.optionalDate("on")
  }
}
