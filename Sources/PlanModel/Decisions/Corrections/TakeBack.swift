/// 記録を取り消す: what the entries did is undone by the changes it carries.
public struct TakeBack: PlanDecision {
  public static let name: StaticString = "takeBack"

  /// The sequences of the entries taken back.
  public var entries: [Int]
  public var reason: String
  /// What is done instead, in order.
  public var changes: [PlanChange]

  public init(entries: [Int], reason: String, changes: [PlanChange]) {
    self.entries = entries
    self.reason = reason
    self.changes = changes
  }

  public var change: PlanChange { .takeBack(self) }

  public var subjects: [Subject] { changes.flatMap(\.subjects) }

  public func refusal(in plan: Plan) -> Refusal? {
    if let refusal = Rule.reason(reason) { return refusal }
    if changes.isEmpty {
      return Refusal(
        .final, japanese: "この記録は取り消せません（版の作成・公表、計画の作成、記録の削除は残ります）。",
        english: "this cannot be taken back (editions, the making of a plan and redactions stay)")
    }
    var copy = plan
    for change in changes {
      if let refusal = copy.takingBackRefusal(of: change) { return refusal }
      copy.apply(change)
    }
    return Rule.changes(
      copy != plan || copy.inverse(of: changes).map(\.json) != plan.inverse(of: changes).map(\.json))
  }

  public func apply(to plan: inout Plan) {
    for change in changes { plan.apply(change) }
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.inverse(of: changes)
  }

  public var redacted: PlanChange {
    TakeBack(
      entries: entries, reason: Rule.redactedText, changes: changes.map(\.decision.redacted)
    ).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("entries", entries)
    json.member("reason", reason)
    json.key("changes")
    json.array(changes) { $1.write(to: &$0) }
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    entries = try json.integers("entries")
    reason = try json.string("reason")
    changes = try json.objects("changes", PlanChange.init)
  }
}
