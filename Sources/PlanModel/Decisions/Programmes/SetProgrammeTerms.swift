/// 事業の条件を改める: who is entitled, to how much.
public struct SetProgrammeTerms: PlanDecision {
  public static let name: StaticString = "setProgrammeTerms"

  public var programme: ProgrammeID
  public var terms: String
  public var on: CalendarDate?

  public init(programme: ProgrammeID, terms: String, on: CalendarDate? = nil) {
    self.programme = programme
    self.terms = terms
    self.on = on
  }

  public var change: PlanChange { .setProgrammeTerms(self) }

  public var subjects: [Subject] { [.programme(programme)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.programmes[programme] else { return .noProgramme(programme) }
    return plan.programmeRefusal(programme) ?? Rule.text(terms, "条件", "terms") ?? Rule.changes(
      Rule.differ(old.terms.last?.text, terms))
      ?? Rule.order(old.terms.last?.from ?? old.begins, on)
  }

  public func apply(to plan: inout Plan) {
    plan.programmes[programme]?.terms.append(Plan.DatedText(terms, from: on))
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.restoring(programme)
  }

  public var redacted: PlanChange {
    SetProgrammeTerms(programme: programme, terms: Rule.redactedText, on: on).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("programme", programme)
    json.member("terms", terms)
    json.member("on", on)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    programme = try json.identifier("programme")
    terms = try json.string("terms")
    on = try json.optionalDate("on")
  }
}
