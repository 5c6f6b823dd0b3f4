/// 意見に回答する; a later answer takes the place of the one before.
public struct AnswerComment: PlanDecision {
  public static let name: StaticString = "answerComment"

  public var comment: CommentID
  /// `nil` takes the answer back.
  public var answer: Plan.CommentAnswer?

  public init(comment: CommentID, answer: Plan.CommentAnswer? = nil) {
    self.comment = comment
    self.answer = answer
  }

  public var change: PlanChange { .answerComment(self) }

  public var subjects: [Subject] { [.comment(comment)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.comments[comment] else { return .noComment(comment) }
    guard let answer else { return Rule.changes(old.answer != nil) }
    if let refusal = Rule.passage(answer.text, "回答", "answer")
      ?? answer.department.flatMap({ Rule.name($0, "回答する課", "answering department") })
      ?? Rule.year(answer.date.fiscalYear) ?? Rule.order(old.remark.meeting.date, answer.date)
    {
      return refusal
    }
    return Rule.changes(old.answer.map(answer.differs) ?? true)
  }

  public func apply(to plan: inout Plan) {
    plan.comments[comment]?.answer = answer
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.comments[comment].map { [AnswerComment(comment: comment, answer: $0.answer).change] } ?? []
  }

  public var redacted: PlanChange {
    AnswerComment(comment: comment, answer: answer?.redacted).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("comment", comment)
    json.member("answer", answer)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    comment = try json.identifier("comment")
    answer = try json.optionalRecord("answer")
  }
}
