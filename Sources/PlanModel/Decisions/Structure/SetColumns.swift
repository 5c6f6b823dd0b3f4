/// 表の列を決める: the value columns as they are shown from now on.
public struct SetColumns: PlanDecision {
  public static let name: StaticString = "setColumns"

  /// In printed order.
  public var columns: [Column]

  public init(columns: [Column]) {
    self.columns = columns
  }

  public var change: PlanChange { .setColumns(self) }

  public var subjects: [Subject] { [.columns] }

  public func refusal(in plan: Plan) -> Refusal? {
    Rule.columns(columns) ?? Rule.changes(plan.columns != columns)
  }

  public func apply(to plan: inout Plan) {
    plan.columns = columns
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    [SetColumns(columns: plan.columns).change]
  }

  public var redacted: PlanChange { SetColumns(columns: columns.map(\.redacted)).change }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("columns", columns)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    columns = try json.records("columns")
  }
}
