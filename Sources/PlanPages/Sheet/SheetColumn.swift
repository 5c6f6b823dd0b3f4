package import PlanModel

/// A value column of one sheet.
package struct SheetColumn: Hashable {
  package let fiscalYear: FiscalYear
  package let role: ColumnRole
  /// As printed; empty where the plan has no such column.
  package let label: String

  /// The plan's columns that these rows fill, then those that only the rows know.
  static func columns(of entries: [PlanContents.Entry], in document: PlanDocument) -> [SheetColumn] {
    var columns: [SheetColumn] = []
    func add(_ year: FiscalYear, _ role: ColumnRole, _ label: String) {
      guard !columns.contains(where: { $0.fiscalYear == year && $0.role == role }) else { return }
      columns.append(SheetColumn(fiscalYear: year, role: role, label: label))
    }
    let values = entries.flatMap(\.places)
    for column in document.columns
    where values.contains(where: { $0.fiscalYear == column.fiscalYear && $0.role == column.role }) {
      add(column.fiscalYear, column.role, column.label)
    }
    for value in values { add(value.fiscalYear, value.role, "") }
    return columns
  }

  /// The row's cell in this column.
  package func cell(of indicator: Indicator) -> Cell? {
    indicator.values.first { $0.fiscalYear == fiscalYear && $0.role == role }?.cell
  }
}

extension PlanDocument {
  /// A column's head as printed; `nil` where none is.
  package func label(_ year: FiscalYear, _ role: ColumnRole) -> String? {
    columns.first { $0.fiscalYear == year && $0.role == role && !$0.label.isEmpty }?.label
  }
}
