import PlanModel

/// Departments and programmes.
extension RandomChanges {
  static let organizationRecipes = [
    Recipe(6) { $1.departments.count < 60 ? $0.openDepartment($1) : nil },
    Recipe(3) { $0.renameDepartment($1) },
    Recipe(2) { $0.splitDepartment($1) },
    Recipe(2) { $0.mergeDepartments($1) },
    Recipe(1) { $0.closeDepartment($1) },
    Recipe(1) { $0.restoreDepartments($1) },
    Recipe(4) { $1.programmes.count < 30 ? $0.addProgramme() : nil },
    Recipe(2) { $0.renameProgramme($1) },
    Recipe(2) { $0.setProgrammeTerms($1) },
    Recipe(2) { $0.endProgramme($1) },
    Recipe(3) { $0.linkProgramme($1) },
    Recipe(1) { $0.restoreProgramme($1) },
  ]

  private mutating func openDepartment(_ plan: Plan) -> PlanChange {
    OpenDepartment(
      department: identifier(), title: random.name(), begins: maybe(1, in: 2) { $0.date() },
      isOutside: random.chance(1, in: 5),
      succeeds: random.chance(1, in: 8) ? [department(plan)?.id].compactMap(\.self) : []
    ).change
  }

  private mutating func renameDepartment(_ plan: Plan) -> PlanChange? {
    department(plan).map {
      RenameDepartment(department: $0.id, title: random.name(), on: maybe(1, in: 2) { $0.lateDate() }).change
    }
  }

  private mutating func splitDepartment(_ plan: Plan) -> PlanChange? {
    let departments = someDepartments(plan, 3)
    return departments.count < 3
      ? nil
      : SplitDepartment(department: departments[0], into: Array(departments[1...]), on: lateDate()).change
  }

  private mutating func mergeDepartments(_ plan: Plan) -> PlanChange? {
    let departments = someDepartments(plan, 3)
    return departments.count < 3
      ? nil
      : MergeDepartments(departments: Array(departments[1...]), into: departments[0], on: lateDate()).change
  }

  private mutating func closeDepartment(_ plan: Plan) -> PlanChange? {
    department(plan).map {
      CloseDepartment(department: $0.id, on: lateDate(), reason: maybe(1, in: 2) { $0.random.text() }).change
    }
  }

  private mutating func restoreDepartments(_ plan: Plan) -> PlanChange? {
    department(plan).map { found in
      var department = found.part
      department.names[0].text = random.name()
      department.begins = maybe(1, in: 2) { $0.date() }
      return RestoreDepartments(departments: [NamedDepartment(id: found.id, department: department)]).change
    }
  }

  private mutating func someDepartments(_ plan: Plan, _ count: Int) -> [DepartmentID] {
    Set((0..<count * 2).compactMap { _ in department(plan)?.id }).sorted().prefix(count).map(\.self)
  }

  private mutating func addProgramme() -> PlanChange {
    AddProgramme(
      programme: identifier(), title: random.name(), terms: maybe(1, in: 2) { $0.random.text() },
      begins: maybe(1, in: 2) { $0.date() }, ends: maybe(1, in: 6) { $0.lateDate() }
    ).change
  }

  private mutating func renameProgramme(_ plan: Plan) -> PlanChange? {
    programme(plan).map {
      RenameProgramme(programme: $0.id, title: random.name(), on: maybe(1, in: 2) { $0.lateDate() }).change
    }
  }

  private mutating func setProgrammeTerms(_ plan: Plan) -> PlanChange? {
    programme(plan).map {
      SetProgrammeTerms(programme: $0.id, terms: random.text(), on: maybe(1, in: 2) { $0.lateDate() }).change
    }
  }

  private mutating func endProgramme(_ plan: Plan) -> PlanChange? {
    programme(plan).map {
      EndProgramme(programme: $0.id, on: lateDate(), reason: maybe(1, in: 2) { $0.random.text() }).change
    }
  }

  private mutating func linkProgramme(_ plan: Plan) -> PlanChange? {
    guard let programme = programme(plan) else { return nil }
    let indicators = (0...random.number(in: 0...3)).compactMap { _ in indicator(plan)?.id }
    return LinkProgramme(programme: programme.id, indicators: indicators).change
  }

  private mutating func restoreProgramme(_ plan: Plan) -> PlanChange? {
    programme(plan).map { found in
      var programme = found.part
      programme.names[0].text = random.name()
      programme.ends = maybe(1, in: 2) { $0.lateDate() }
      return RestoreProgramme(programme: NamedProgramme(id: found.id, programme: programme)).change
    }
  }
}
