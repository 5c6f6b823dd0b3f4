/// 事業を加える.
public struct AddProgramme: PlanDecision {
  public static let name: StaticString = "addProgramme"

  public var programme: ProgrammeID
  public var title: String
  /// Who is entitled, to how much.
  public var terms: String?
  public var begins: CalendarDate?
  public var ends: CalendarDate?

  public init(
    programme: ProgrammeID, title: String, terms: String? = nil, begins: CalendarDate? = nil,
    ends: CalendarDate? = nil
  ) {
    self.programme = programme
    self.title = title
    self.terms = terms
    self.begins = begins
    self.ends = ends
  }

  public var change: PlanChange { .addProgramme(self) }

  public var subjects: [Subject] { [.programme(programme)] }

  public func refusal(in plan: Plan) -> Refusal? {
    if plan.programmes[programme] != nil { return .alreadyThere(programme.text) }
    return Rule.name(title, "事業の名称", "name of the programme") ?? Rule.text(terms, "条件", "terms")
      ?? Rule.order(begins, ends)
  }

  public func apply(to plan: inout Plan) {
    plan.programmes[programme] = Plan.Programme(
      names: [Plan.DatedText(title)], terms: terms.map { [Plan.DatedText($0)] } ?? [], begins: begins,
      ends: ends)
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    [Retire(part: .programme(programme), reason: Rule.takenBack).change]
  }

  public var redacted: PlanChange {
    AddProgramme(
      programme: programme, title: Rule.redactedText, terms: terms.map { _ in Rule.redactedText },
      begins: begins, ends: ends
    ).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("programme", programme)
    json.member("title", title)
    json.member("terms", terms)
    json.member("begins", begins)
    json.member("ends", ends)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    programme = try json.identifier("programme")
    title = try json.string("title")
    terms = try json.optionalString("terms")
    begins = try json.optionalDate("begins")
    ends = try json.optionalDate("ends")
  }
}
