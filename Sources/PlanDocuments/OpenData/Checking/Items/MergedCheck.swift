import PlanModel

/// 1-4: merged cells.
enum MergedCheck: TableCheck {
  static func findings(in sheet: CheckedSheet) -> [TableFinding] {
    guard let first = sheet.sheet.merged.first else { return [] }
    let row = sheet.sheet.rows.first { $0.number == first.first.row }
    return [
      TableFinding(
        .merged, cells: sheet.sheet.merged.map(\.text), seen: row?[first.first.column]?.value.text,
        Wording(japanese: "セルが結合されています。", english: "Cells are merged."),
        mend: Wording(
          japanese: "結合を解除し、空いたセルにも同じ値を入れてください。",
          english: "Undo the merging and fill every cell with the value."))
    ]
  }
}
