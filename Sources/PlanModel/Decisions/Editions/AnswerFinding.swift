/// 指摘に答える.
public struct AnswerFinding: PlanDecision {
  public static let name: StaticString = "answerFinding"

  public var finding: Plan.FindingKey
  /// `nil` takes an answer back.
  public var answer: Plan.FindingAnswer?

  public init(finding: Plan.FindingKey, answer: Plan.FindingAnswer? = nil) {
    self.finding = finding
    self.answer = answer
  }

  public var change: PlanChange { .answerFinding(self) }

  public var subjects: [Subject] { [.finding(finding)] }

  public func refusal(in plan: Plan) -> Refusal? {
    if let indicator = finding.indicator, plan.indicators[indicator] == nil { return .noIndicator(indicator) }
    return Rule.year(finding.fiscalYear) ?? Rule.text(finding.words, "言葉", "words") ?? Rule.text(
      answer?.note, "答え", "answer") ?? Rule.changes(plan.answers[finding] != answer)
  }

  public func apply(to plan: inout Plan) {
    plan.answers[finding] = answer
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    [AnswerFinding(finding: finding, answer: plan.answers[finding]).change]
  }

  public var redacted: PlanChange {
    AnswerFinding(finding: finding.redacted, answer: answer.map(\.redacted)).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("finding", finding)
    json.member("answer", answer)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    finding = try json.record("finding")
    answer = try json.optionalRecord("answer")
  }
}
