import PlanModel

/// 1-7: formulas.
enum FormulaCheck: TableCheck {
  static func findings(in sheet: CheckedSheet) -> [TableFinding] {
    var groups = FindingGroups()
    for row in sheet.sheet.rows {
      for cell in row.cells where cell.hasFormula {
        groups.add(.formulas, at: CellAddress(row.number, cell.column), seen: cell.value.text) {
          (
            Wording(japanese: "数式が入っています。", english: "A cell has a formula."),
            Wording(
              japanese: "コピーして「値の貼り付け」で、計算した値にしてください。", english: "Copy it and paste the values.")
          )
        }
      }
    }
    return groups.findings
  }
}
