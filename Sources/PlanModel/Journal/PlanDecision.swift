/// One kind of decision: what it says in JSON, what it is about, when it may be made, and what it does.
///
/// Each kind has a file of its own under `Decisions`. The JSON of a shipped version never changes; a new version reads the
/// old ones too.
public protocol PlanDecision: Hashable, Sendable {
  /// The word for it in JSON, `enterValue`; never changes.
  static var name: StaticString { get }

  /// What it touches; never empty, the principal subject first.
  var subjects: [Subject] { get }

  /// The rules: runs once, when the change is to be recorded.
  func refusal(in plan: Plan) -> Refusal?

  /// Does it; must not refuse or trap, whatever the plan, as rules made later do not bind what is recorded.
  func apply(to plan: inout Plan)

  /// What takes it back, given the plan before it; empty where nothing can.
  func inverse(in plan: Plan) -> [PlanChange]

  /// The decision without the texts a person typed, for when personal data got into them.
  var redacted: PlanChange { get }

  /// Writes all members but `change` and `v`.
  func writeMembers(to json: inout JSONWriter)

  /// Reads what `writeMembers` wrote, in this version or an earlier one.
  init(_ json: JSONObject, version: Int) throws(JSONError)

  var change: PlanChange { get }
}

extension PlanDecision {
  /// The newest version of its JSON.
  public static var version: Int { 1 }
}
