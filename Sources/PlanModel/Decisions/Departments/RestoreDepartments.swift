/// 課の記録を前の状態に戻す.
public struct RestoreDepartments: PlanDecision {
  public static let name: StaticString = "restoreDepartments"

  /// As they are from now on.
  public var departments: [NamedDepartment]

  public init(departments: [NamedDepartment]) {
    self.departments = departments
  }

  public var change: PlanChange { .restoreDepartments(self) }

  public var subjects: [Subject] { departments.map { .department($0.id) } }

  public func refusal(in plan: Plan) -> Refusal? {
    for department in departments where plan.departments[department.id] == nil {
      return .noDepartment(department.id)
    }
    for department in departments {
      if let refusal = Rule.names(department.department.names) { return refusal }
    }
    return departments.isEmpty ? Rule.changes(false) : nil
  }

  public func apply(to plan: inout Plan) {
    for department in departments { plan.departments[department.id] = department.department }
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    plan.restoring(departments.map(\.id))
  }

  public var redacted: PlanChange { RestoreDepartments(departments: departments.map(\.redacted)).change }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("departments", departments)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    departments = try json.records("departments")
  }
}
