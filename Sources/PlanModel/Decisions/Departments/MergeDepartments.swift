/// 課を合わせる: into one, which was opened before.
public struct MergeDepartments: PlanDecision {
  public static let name: StaticString = "mergeDepartments"

  /// Two or more.
  public var departments: [DepartmentID]
  public var into: DepartmentID
  public var on: CalendarDate

  public init(departments: [DepartmentID], into: DepartmentID, on: CalendarDate) {
    self.departments = departments
    self.into = into
    self.on = on
  }

  public var change: PlanChange { .mergeDepartments(self) }

  public var subjects: [Subject] { [.department(into)] + departments.map { .department($0) } }

  public func refusal(in plan: Plan) -> Refusal? {
    plan.departmentsRefusal([into] + departments)
      ?? plan.successionRefusal(from: departments, to: [into], on: on)
  }

  public func apply(to plan: inout Plan) {
    for old in departments {
      plan.departments[old]?.ends = on
      plan.departments[into]?.succeeds.append(old)
    }
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.restoring([into] + departments)
  }

  public var redacted: PlanChange { change }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("departments", departments)
    json.member("into", into)
    json.member("on", on)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    departments = try json.identifiers("departments")
    into = try json.identifier("into")
    on = try json.date("on")
  }
}
