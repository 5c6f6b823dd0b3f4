import PlanModel

/// 1-14 and 1-15: tables with gaps, and several tables on one sheet.
enum SplitCheck: TableCheck {
  static func findings(in sheet: CheckedSheet) -> [TableFinding] {
    var findings: [TableFinding] = []
    if let first = sheet.gaps.first?.cells.first {
      findings.append(
        TableFinding(
          .split, cells: places(of: sheet.gaps), seen: first.value.text,
          Wording(japanese: "空白の行で表が分かれています。", english: "Blank rows split the table."),
          mend: Wording(japanese: "空白の行を取ってください。", english: "Take the blank rows out.")))
    }
    let tops = sheet.otherTables.compactMap(\.first)
    if let first = tops.first?.cells.first {
      findings.append(other(at: places(of: tops), seen: first.value.text))
    }
    return findings + columns(of: sheet)
  }

  private static func places(of rows: [Worksheet.Row]) -> [String] {
    rows.compactMap { row in row.cells.first.map { "\(CellAddress(row.number, $0.column))" } }
  }

  private static func other(at places: [String], seen: String) -> TableFinding {
    TableFinding(
      .oneTable, cells: places, seen: seen,
      Wording(japanese: "一枚のシートに二つ以上の表があります。", english: "Several tables stand on one sheet."),
      mend: Wording(
        japanese: "表ごとにシート（CSVならファイル）を分けてください。同じ項目なら、区別する列を加えて一つの表にしてください。",
        english:
          "Give each a sheet (or file) of its own, or make them one with a column that tells them apart."))
  }

  /// Blank columns between others.
  private static func columns(of sheet: CheckedSheet) -> [TableFinding] {
    let numbers = sheet.columns.map(\.number)
    guard let top = sheet.heads.first ?? sheet.data.first else { return [] }
    let gaps = zip(numbers, numbers.dropFirst()).filter { $1 - $0 > 1 }
    guard let gap = gaps.first else { return [] }
    let left = Set(sheet.columns.filter { $0.number <= gap.0 }.map(\.title))
    let right = sheet.columns.filter { $0.number >= gap.1 }.map(\.title)
    if right.contains(where: { !$0.isEmpty && left.contains($0) }) {
      return [other(at: ["\(CellAddress(top.number, gap.1))"], seen: top[gap.1]?.value.text ?? "")]
    }
    return [
      TableFinding(
        .split, cells: gaps.map { "\(CellAddress.letters($0.0 + 1))\(top.number + 1)" },
        Wording(japanese: "空白の列で表が分かれています。", english: "Blank columns split the table."),
        mend: Wording(japanese: "空白の列を取ってください。", english: "Take the blank columns out."))
    ]
  }
}
