import PlanModel

/// A row that prints its department's former name.
enum DepartmentRenamed: RowNotice {
  static let kind = FindingKind.departmentRenamed

  static func findings(of row: CheckedRow) -> [Finding] {
    row.indicator.departments.compactMap { department in
      department.formerName.map { former in
        row.notice(
          kind, .note, year: row.year,
          japanese: "所管課は「\(former)」から「\(department.name)」に変わっています。旧名称を載せ続けるか確かめてください。",
          english: "the department 「\(department.name)」 is printed with its former name 「\(former)」; "
            + "check whether that is still wanted.")
      }
    }
  }
}
