/// 課の名称を改める.
public struct RenameDepartment: PlanDecision {
  public static let name: StaticString = "renameDepartment"

  public var department: DepartmentID
  public var title: String
  public var on: CalendarDate?

  public init(department: DepartmentID, title: String, on: CalendarDate? = nil) {
    self.department = department
    self.title = title
    self.on = on
  }

  public var change: PlanChange { .renameDepartment(self) }

  public var subjects: [Subject] { [.department(department)] }

  public func refusal(in plan: Plan) -> Refusal? {
    guard let old = plan.departments[department] else { return .noDepartment(department) }
    return plan.departmentRefusal(department) ?? Rule.name(title, "課の名称", "name of the department")
      ?? Rule.changes(Rule.differ(old.name, title))
      ?? Rule.order(old.names.last?.from ?? old.begins, on)
  }

  public func apply(to plan: inout Plan) {
    plan.departments[department]?.names.append(Plan.DatedText(title, from: on))
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.restoring([department])
  }

  public var redacted: PlanChange {
    RenameDepartment(department: department, title: Rule.redactedText, on: on).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("department", department)
    json.member("title", title)
    json.member("on", on)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    department = try json.identifier("department")
    title = try json.string("title")
    on = try json.optionalDate("on")
  }
}
