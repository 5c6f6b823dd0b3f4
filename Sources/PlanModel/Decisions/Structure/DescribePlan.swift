/// 計画の名称・団体・期間を改める: renames a plan, or tells its period.
public struct DescribePlan: PlanDecision {
  public static let name: StaticString = "describePlan"

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

  public var change: PlanChange { .describePlan(self) }

  public var subjects: [Subject] { [.plan] }

  public func refusal(in plan: Plan) -> Refusal? {
    Rule.name(title, "計画の名称", "title of the plan") ?? Rule.text(organization, "団体名", "organization")
      ?? Rule.period(first, last)
      ?? Rule.changes(
        Rule.differ(plan.title, title) || Rule.differ(plan.organization, organization)
          || plan.period != Rule.range(first, last))
  }

  public func apply(to plan: inout Plan) {
    plan.title = title
    plan.organization = organization
    plan.period = Rule.range(first, last)
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    [
      DescribePlan(
        title: plan.title, organization: plan.organization, first: plan.period?.lowerBound,
        last: plan.period?.upperBound
      ).change
    ]
  }

  public var redacted: PlanChange {
    DescribePlan(
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
