/// 評価のきまりを選ぶ.
public struct ChooseRatingRule: PlanDecision {
  public static let name: StaticString = "chooseRatingRule"

  /// `nil` for none.
  public var choice: Plan.RatingRuleChoice?

  public init(choice: Plan.RatingRuleChoice? = nil) {
    self.choice = choice
  }

  public var change: PlanChange { .chooseRatingRule(self) }

  public var subjects: [Subject] { [.ratingRule] }

  public func refusal(in plan: Plan) -> Refusal? {
    Rule.name(choice?.rule ?? "-", "規則のID", "rule's id") ?? Rule.text(
      choice?.version, "規則の版", "rule's version")
      ?? Rule.text(choice?.text, "規則", "rule") ?? Rule.changes(plan.ratingRule != choice)
  }

  public func apply(to plan: inout Plan) {
    plan.ratingRule = choice
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    [ChooseRatingRule(choice: plan.ratingRule).change]
  }

  public var redacted: PlanChange {
    var kept = choice
    kept?.text = nil
    return ChooseRatingRule(choice: kept).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("choice", choice)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    choice = try json.optionalRecord("choice")
  }
}
