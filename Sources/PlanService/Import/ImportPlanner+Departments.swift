import PlanModel

extension ImportPlanner {
  /// A department whose rows all name it behind ← under one new name was renamed.
  mutating func renameDepartments() {
    if isOlder || proposal.basis == 0 { return }
    var followers: [String: Set<String>] = [:]
    var current: Set<String> = []
    for row in document.pillars.flatMap(\.indicators) {
      for department in row.departments {
        current.insert(department.name)
        if let former = department.formerName { followers[former, default: []].insert(department.name) }
      }
    }
    for (former, names) in followers.sorted(by: { $0.key < $1.key }) {
      guard let id = departments[former], names.count == 1, let name = names.first, departments[name] == nil,
        !current.contains(former)
      else { continue }
      note(
        .department, "", "所管課「\(former)」が「\(name)」に改称します。", "the department \(former) is renamed to \(name)")
      record(RenameDepartment(department: id, title: name).change)
      departments[former] = nil
      departments[name] = id
    }
  }

  mutating func planDepartments(of row: Indicator, _ id: IndicatorID, _ place: String) {
    if isOlder { return }
    var responsibilities: [Plan.Responsibility] = []
    for department in row.departments {
      let known = departments[department.name] ?? openDepartment(department)
      responsibilities.append(Plan.Responsibility(department: known, formerName: department.formerName))
    }
    guard let old = plan.indicators[id]?.responsibilities, old != responsibilities else { return }
    if !old.isEmpty, old.map(\.department) != responsibilities.map(\.department) {
      let (from, to) = (departmentNames(old), departmentNames(responsibilities))
      note(
        .department, place, "\(place)の所管課が「\(from)」から「\(to)」に変わります。",
        "the department of \(place) changes from \(from) to \(to)")
    }
    record(AssignDepartments(indicator: id, responsibilities: responsibilities).change)
  }

  private func departmentNames(_ responsibilities: [Plan.Responsibility]) -> String {
    responsibilities.map { plan.departments[$0.department]?.name ?? "" }.joined(separator: "、")
  }

  private mutating func openDepartment(_ department: Department) -> DepartmentID {
    let id: DepartmentID = newID()
    let former = department.formerName.flatMap { departments[$0] }
    record(OpenDepartment(department: id, title: department.name, succeeds: former.map { [$0] } ?? []).change)
    departments[department.name] = id
    return id
  }
}
