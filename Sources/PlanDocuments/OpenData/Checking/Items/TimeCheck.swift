import PlanModel

/// 1-11: years by era alone.
enum TimeCheck: TableCheck {
  static func findings(in sheet: CheckedSheet) -> [TableFinding] {
    var groups = FindingGroups()
    for (index, row) in sheet.heads.enumerated() {
      for cell in row.cells {
        guard let year = eraYear(cell) else { continue }
        let others = sheet.heads.indices.filter { $0 != index }.compactMap {
          // A head that spans several columns stands over the first of them.
          sheet.heads[$0].last(upTo: cell.column)?.value.text
        }
        if !others.contains(where: { YearText.westernYears($0).contains(year) }) {
          add(cell, row, to: &groups)
        }
      }
    }
    for row in sheet.data {
      var western: [Int]?
      for cell in row.cells {
        guard let year = eraYear(cell) else { continue }
        let years = western ?? row.cells.flatMap { YearText.westernYears($0.value.text) }
        western = years
        if !years.contains(year) { add(cell, row, to: &groups) }
      }
    }
    return groups.findings
  }

  /// The year of the era where the cell is a time and states no western year.
  private static func eraYear(_ cell: Worksheet.Cell) -> Int? {
    guard case .text(let text) = cell.value, text.utf8.count <= 60, !YearText.hasWesternYear(text) else {
      return nil
    }
    return YearText.eraYear(text)?.western
  }

  private static func add(_ cell: Worksheet.Cell, _ row: Worksheet.Row, to groups: inout FindingGroups) {
    groups.add(.time, at: CellAddress(row.number, cell.column), seen: cell.value.text) {
      (
        Wording(japanese: "年が和暦だけで書いてあります。", english: "A year is written by era alone."),
        Wording(
          japanese: "西暦にするか、西暦を添えてください（「令和5年度（2023年度）」、または西暦の列を作る）。",
          english: "Write the western year, or put it beside (令和5年度（2023年度）, or a column of its own).")
      )
    }
  }
}
