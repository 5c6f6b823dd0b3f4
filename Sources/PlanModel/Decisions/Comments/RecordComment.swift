/// 会議で出た意見を記録する.
public struct RecordComment: PlanDecision {
  public static let name: StaticString = "recordComment"

  public var comment: CommentID
  public var remark: Plan.Remark
  /// Its place among those of the meeting.
  public var position: Int

  public init(comment: CommentID, remark: Plan.Remark, position: Int) {
    self.comment = comment
    self.remark = remark
    self.position = position
  }

  public var change: PlanChange { .recordComment(self) }

  public var subjects: [Subject] { [.comment(comment)] }

  public func refusal(in plan: Plan) -> Refusal? {
    if plan.comments[comment] != nil { return .alreadyThere(comment.text) }
    return plan.remarkRefusal(remark) ?? Rule.position(position)
  }

  public func apply(to plan: inout Plan) {
    plan.comments[comment] = Plan.Comment(remark: remark, position: position)
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    [WithdrawComment(comment: comment, reason: Rule.takenBack).change]
  }

  public var redacted: PlanChange {
    RecordComment(comment: comment, remark: remark.redacted, position: position).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("comment", comment)
    json.member("remark", remark)
    json.member("position", position)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    comment = try json.identifier("comment")
    remark = try json.record("remark")
    position = try json.integer("position")
  }
}
