import PlanModel

/// What is there and not shown; whoever publishes it may not know.
enum HiddenCheck: TableCheck {
  static func findings(in sheet: CheckedSheet) -> [TableFinding] {
    let filled = Set(sheet.sheet.rows.map(\.number))
    let rows = sheet.sheet.hiddenRows.filter(filled.contains)
    let columns = sheet.sheet.hiddenColumns.filter { range in
      sheet.columns.contains { range.contains($0.number) }
    }
    var findings: [TableFinding] = []
    if sheet.sheet.isHidden {
      findings.append(finding(Wording(japanese: "シート", english: "The sheet"), cells: [], count: 1))
    }
    if !rows.isEmpty {
      findings.append(
        finding(
          Wording(japanese: "行", english: "A row"), cells: rows.map { String($0 + 1) }, count: rows.count))
    }
    if !columns.isEmpty {
      let names = columns.map {
        $0.count == 1
          ? CellAddress.letters($0.lowerBound)
          : "\(CellAddress.letters($0.lowerBound)):\(CellAddress.letters($0.upperBound))"
      }
      findings.append(finding(Wording(japanese: "列", english: "A column"), cells: names, count: names.count))
    }
    return findings
  }

  private static func finding(_ what: Wording, cells: [String], count: Int) -> TableFinding {
    var finding = TableFinding(
      .hidden, cells: cells,
      Wording(
        japanese: "値のある\(what.japanese)が非表示になっています。", english: "\(what.english) with values is hidden."),
      mend: Wording(
        japanese: "公開してよいものか確かめ、よければ再表示し、そうでなければ削除してください。",
        english: "See whether it may be published; show it, or delete it."))
    finding.count = count
    return finding
  }
}
