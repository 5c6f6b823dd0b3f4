/// 誤って記録した意見を取り下げる.
public struct WithdrawComment: PlanDecision {
  public static let name: StaticString = "withdrawComment"

  public var comment: CommentID
  public var reason: String

  public init(comment: CommentID, reason: String) {
    self.comment = comment
    self.reason = reason
  }

  public var change: PlanChange { .withdrawComment(self) }

  public var subjects: [Subject] { [.comment(comment)] }

  public func refusal(in plan: Plan) -> Refusal? {
    plan.comments[comment] == nil ? .noComment(comment) : Rule.reason(reason)
  }

  public func apply(to plan: inout Plan) {
    plan.comments[comment] = nil
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    guard let old = plan.comments[comment] else { return [] }
    let record = RecordComment(comment: comment, remark: old.remark, position: old.position).change
    return [record] + (old.answer.map { [AnswerComment(comment: comment, answer: $0).change] } ?? [])
  }

  public var redacted: PlanChange {
    WithdrawComment(comment: comment, reason: Rule.redactedText).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("comment", comment)
    json.member("reason", reason)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    comment = try json.identifier("comment")
    reason = try json.string("reason")
  }
}
