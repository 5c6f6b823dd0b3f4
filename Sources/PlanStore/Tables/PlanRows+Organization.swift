internal import GRDB
internal import PlanModel

extension PlanRows {
  func writeDepartment(_ id: DepartmentID, _ department: Plan.Department?) throws {
    guard let department else { return }
    let key = [plan.text.databaseValue, id.text.databaseValue]
    var cells = Cells()
    cells.add(plan)
    cells.add(id)
    cells.add(department.name)
    cells.add(department.begins)
    cells.add(department.ends)
    cells.add(department.isOutside)
    cells.add(department.isRetired)
    try insert(.department, cells)
    try run("DELETE FROM department_name WHERE plan = ? AND department = ?", key)
    try run("DELETE FROM department_succession WHERE plan = ? AND department = ?", key)
    try insertDated(department.names, .departmentName, id.text)
    for (index, old) in department.succeeds.enumerated() {
      var cells = Cells()
      cells.add(plan)
      cells.add(id)
      cells.add(index + 1)
      cells.add(old)
      try insert(.departmentSuccession, cells)
    }
  }

  func writeProgramme(_ id: ProgrammeID, _ programme: Plan.Programme?) throws {
    guard let programme else { return }
    let key = [plan.text.databaseValue, id.text.databaseValue]
    var cells = Cells()
    cells.add(plan)
    cells.add(id)
    cells.add(programme.name)
    cells.add(programme.begins)
    cells.add(programme.ends)
    cells.add(programme.isRetired)
    try insert(.programme, cells)
    try run("DELETE FROM programme_name WHERE plan = ? AND programme = ?", key)
    try run("DELETE FROM programme_terms WHERE plan = ? AND programme = ?", key)
    try run("DELETE FROM programme_indicator WHERE plan = ? AND programme = ?", key)
    try insertDated(programme.names, .programmeName, id.text)
    try insertDated(programme.terms, .programmeTerms, id.text)
    for (index, indicator) in programme.indicators.enumerated() {
      var cells = Cells()
      cells.add(plan)
      cells.add(id)
      cells.add(index + 1)
      cells.add(indicator)
      try insert(.programmeIndicator, cells)
    }
  }

  private func insertDated(_ texts: [Plan.DatedText], _ table: StoreTable, _ id: String) throws {
    for (index, text) in texts.enumerated() {
      var cells = Cells()
      cells.add(plan)
      cells.add(id)
      cells.add(index + 1)
      cells.add(text.text)
      cells.add(text.from)
      try insert(table, cells)
    }
  }
}
