/// 課を置く.
public struct OpenDepartment: PlanDecision {
  public static let name: StaticString = "openDepartment"

  public var department: DepartmentID
  public var title: String
  public var begins: CalendarDate?
  /// A company, a foundation, another office.
  public var isOutside: Bool
  /// Those whose work it took over.
  public var succeeds: [DepartmentID]

  public init(
    department: DepartmentID, title: String, begins: CalendarDate? = nil, isOutside: Bool = false,
    succeeds: [DepartmentID] = []
  ) {
    self.department = department
    self.title = title
    self.begins = begins
    self.isOutside = isOutside
    self.succeeds = succeeds
  }

  public var change: PlanChange { .openDepartment(self) }

  public var subjects: [Subject] { [.department(department)] }

  public func refusal(in plan: Plan) -> Refusal? {
    if plan.departments[department] != nil { return .alreadyThere(department.text) }
    for old in succeeds where plan.departments[old] == nil { return .noDepartment(old) }
    return Rule.name(title, "課の名称", "name of the department")
  }

  public func apply(to plan: inout Plan) {
    plan.departments[department] = Plan.Department(
      names: [Plan.DatedText(title)], begins: begins, isOutside: isOutside, succeeds: succeeds)
  }

  public func inverse(in plan: Plan) -> [PlanChange] {
    [Retire(part: .department(department), reason: Rule.takenBack).change]
  }

  public var redacted: PlanChange {
    OpenDepartment(
      department: department, title: Rule.redactedText, begins: begins, isOutside: isOutside,
      succeeds: succeeds
    ).change
  }

  public func writeMembers(to json: inout JSONWriter) {
    json.member("department", department)
    json.member("title", title)
    json.member("begins", begins)
    json.member("isOutside", isOutside)
    json.member("succeeds", succeeds)
  }

  public init(_ json: JSONObject, version: Int) throws(JSONError) {
    department = try json.identifier("department")
    title = try json.string("title")
    begins = try json.optionalDate("begins")
    isOutside = try json.flag("isOutside")
    succeeds = try json.identifiers("succeeds")
  }
}
