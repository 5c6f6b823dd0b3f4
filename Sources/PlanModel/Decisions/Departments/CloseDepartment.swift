/// 課を廃止する.
public struct CloseDepartment: PlanDecision {
  public static let name: StaticString = "closeDepartment"

  public var department: DepartmentID
  /// The first day without it.
  public var on: CalendarDate
  public var reason: String?

  public init(department: DepartmentID, on: CalendarDate, reason: String? = nil) {
    self.department = department
    self.on = on
    self.reason = reason
  }

  public var change: PlanChange { .closeDepartment(self) }

  public var subjects: [Subject] { [.department(department)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.departments[department] else { return .noDepartment(department) }
    return plan.departmentRefusal(department) ?? Rule.text(reason, "理由", "reason") ?? Rule.changes(
      old.ends == nil) ?? Rule.order(old.begins, on)
  }

  public func apply(to plan: inout Plan) {
    plan.departments[department]?.ends = on
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.restoring([department])
  }

  public var redacted: PlanChange {
    CloseDepartment(
      department: department, on: on, reason: reason.map { _ in Rule.redactedText }
    ).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("department", department)
    json.member("on", on)
    json.member("reason", reason)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    department = try json.identifier("department")
    on = try json.date("on")
    reason = try json.optionalString("reason")
  }
}
