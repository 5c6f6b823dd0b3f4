internal import PlanModel

extension PlanReading {
  func departments() throws -> [DepartmentID: Plan.Department] {
    var departments: [DepartmentID: Plan.Department] = [:]
    try each(.department) { row in
      var department = Plan.Department(
        names: [], begins: try row.date(3), ends: try row.date(4), isOutside: row.flag(5))
      department.isRetired = row.flag(6)
      departments[try row.identifier(1)] = department
    }
    try each(.departmentName) { row in
      departments[try row.identifier(1)]?.names.append(Plan.DatedText(row.text(3), from: try row.date(4)))
    }
    try each(.departmentSuccession) { row in
      departments[try row.identifier(1)]?.succeeds.append(try row.identifier(3))
    }
    return departments
  }

  func programmes() throws -> [ProgrammeID: Plan.Programme] {
    var programmes: [ProgrammeID: Plan.Programme] = [:]
    try each(.programme) { row in
      var programme = Plan.Programme(names: [], begins: try row.date(3), ends: try row.date(4))
      programme.isRetired = row.flag(5)
      programmes[try row.identifier(1)] = programme
    }
    try each(.programmeName) { row in
      programmes[try row.identifier(1)]?.names.append(Plan.DatedText(row.text(3), from: try row.date(4)))
    }
    try each(.programmeTerms) { row in
      programmes[try row.identifier(1)]?.terms.append(Plan.DatedText(row.text(3), from: try row.date(4)))
    }
    try each(.programmeIndicator) { row in
      programmes[try row.identifier(1)]?.indicators.append(try row.identifier(3))
    }
    return programmes
  }
}
