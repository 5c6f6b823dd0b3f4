import PlanModel

/// 1-2: 「5,957人（30回）」 and lists in one cell.
enum OneDatumCheck: TableCheck {
  static func findings(in sheet: CheckedSheet) -> [TableFinding] {
    var groups = FindingGroups()
    for row in sheet.data {
      for cell in row.cells {
        guard case .text(let text) = cell.value, NumberText.isSeveral(text), NumberText.flaws(text) == nil,
          sheet.column(cell.column)?.isName != true
        else { continue }
        groups.add(.oneDatum, at: CellAddress(row.number, cell.column), seen: text) {
          (
            Wording(japanese: "一つのセルに二つ以上の数があります。", english: "Several numbers stand in one cell."),
            Wording(
              japanese: "数ごとに列か行を分け、一つのセルに一つの数だけを入れてください。",
              english: "Give each number a column or a row of its own.")
          )
        }
      }
    }
    return groups.findings
  }
}
