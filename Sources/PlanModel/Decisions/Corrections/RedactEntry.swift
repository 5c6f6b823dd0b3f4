/// 記録の内容を消す: for personal data typed by mistake; the hash of what was there stays.
public struct RedactEntry: PlanDecision {
  public static let name: StaticString = "redactEntry"

  /// The entry whose content is taken away.
  public var sequence: Int
  public var reason: String
  /// What the entry says from now on.
  public var replacement: PlanChange

  public init(sequence: Int, reason: String, replacement: PlanChange) {
    self.sequence = sequence
    self.reason = reason
    self.replacement = replacement
  }

  public var change: PlanChange { .redactEntry(self) }

  public var subjects: [Subject] { replacement.subjects }

  public func refusal(in plan: Plan) -> Refusal? {
    Rule.reason(reason)
  }

  public func apply(to plan: inout Plan) {
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    []
  }

  public var redacted: PlanChange {
    RedactEntry(
      sequence: sequence, reason: Rule.redactedText, replacement: replacement.decision.redacted
    ).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("sequence", sequence)
    json.member("reason", reason)
    json.key("replacement")
    replacement.write(to: &json)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    sequence = try json.integer("sequence")
    reason = try json.string("reason")
    replacement = try json.inside("replacement", PlanChange.init)
  }
}
