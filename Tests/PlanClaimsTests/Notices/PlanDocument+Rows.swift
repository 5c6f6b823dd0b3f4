import PlanModel

extension PlanDocument {
  /// A document of invented rows, each in a pillar of its own with the code Ⅱ-ⅲ.
  static func of(_ rows: [InventedRow], without role: ColumnRole? = nil) -> PlanDocument {
    PlanDocument(
      title: nil, organization: nil,
      columns: InventedRow.columns.filter { $0.role != role }
        .map { Column(fiscalYear: FiscalYear($0.year), role: $0.role, label: "") },
      pillars: rows.enumerated().map { index, row in
        Pillar(number: index + 1, title: "柱", tag: nil, indicators: [row.indicator])
      })
  }
}
