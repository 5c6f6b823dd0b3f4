/// 計画を作る: begins a plan, with its title and the body whose plan it is.
public struct MakePlan: PlanDecision {
  public static let name: StaticString = "makePlan"

  public var title: String
  public var organization: String
  /// The first fiscal year of its period.
  public var first: FiscalYear?
  public var last: FiscalYear?

  public init(title: String, organization: String, first: FiscalYear? = nil, last: FiscalYear? = nil) {
    self.title = title
    self.organization = organization
    self.first = first
    self.last = last
  }

  public var change: PlanChange { .makePlan(self) }

  public var subjects: [Subject] { [.plan] }

  public func refusal(in plan: Plan) -> Refusal? {
    if plan.isMade {
      return Refusal(.alreadyThere, japanese: "この計画はもうあります。", english: "this plan is already there")
    }
    return Rule.name(title, "計画の名称", "title of the plan") ?? Rule.text(organization, "団体名", "organization")
      ?? Rule.period(first, last)
  }

  public func apply(to plan: inout Plan) {
    plan.title = title
    plan.organization = organization
    plan.period = Rule.range(first, last)
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    []
  }

  public var redacted: PlanChange {
    MakePlan(
      title: Rule.redactedText, organization: Rule.redactedText, first: first, last: last
    ).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("title", title)
    json.member("organization", organization)
    json.member("first", first)
    json.member("last", last)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    title = try json.string("title")
    organization = try json.string("organization")
    first = try json.optionalFiscalYear("first")
    last = try json.optionalFiscalYear("last")
  }
}
