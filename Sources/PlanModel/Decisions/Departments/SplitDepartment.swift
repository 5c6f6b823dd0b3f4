/// 課を分ける: into others, which were opened before.
public struct SplitDepartment: PlanDecision {
  public static let name: StaticString = "splitDepartment"

  public var department: DepartmentID
  /// Two or more.
  public var into: [DepartmentID]
  public var on: CalendarDate

  public init(department: DepartmentID, into: [DepartmentID], on: CalendarDate) {
    self.department = department
    self.into = into
    self.on = on
  }

  public var change: PlanChange { .splitDepartment(self) }

  public var subjects: [Subject] { [.department(department)] + into.map { .department($0) } }

  public func refusal(in plan: Plan) -> Refusal? {
    plan.departmentsRefusal([department] + into)
      ?? plan.successionRefusal(from: [department], to: into, on: on)
  }

  public func apply(to plan: inout Plan) {
    plan.departments[department]?.ends = on
    for new in into { plan.departments[new]?.succeeds.append(department) }
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.restoring([department] + into)
  }

  public var redacted: PlanChange { change }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("department", department)
    json.member("into", into)
    json.member("on", on)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    department = try json.identifier("department")
    into = try json.identifiers("into")
    on = try json.date("on")
  }
}
