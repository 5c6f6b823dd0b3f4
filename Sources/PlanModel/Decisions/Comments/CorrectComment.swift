/// 意見の記録を訂正する: who said what in which meeting was written down wrongly; an answer stays.
public struct CorrectComment: PlanDecision {
  public static let name: StaticString = "correctComment"

  public var comment: CommentID
  public var remark: Plan.Remark

  public init(comment: CommentID, remark: Plan.Remark) {
    self.comment = comment
    self.remark = remark
  }

  public var change: PlanChange { .correctComment(self) }

  public var subjects: [Subject] { [.comment(comment)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.comments[comment] else { return .noComment(comment) }
    return plan.remarkRefusal(remark) ?? Rule.order(remark.meeting.date, old.answer?.date)
      ?? Rule.changes(remark.differs(from: old.remark))
  }

  public func apply(to plan: inout Plan) {
    plan.comments[comment]?.remark = remark
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.comments[comment].map { [CorrectComment(comment: comment, remark: $0.remark).change] } ?? []
  }

  public var redacted: PlanChange {
    CorrectComment(comment: comment, remark: remark.redacted).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("comment", comment)
    json.member("remark", remark)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    comment = try json.identifier("comment")
    remark = try json.record("remark")
  }
}
