import PlanModel

/// 1-6: heads that are missing or the same, and values left out because the row above has them.
enum OmissionCheck: TableCheck {
  static func findings(in sheet: CheckedSheet) -> [TableFinding] {
    heads(of: sheet) + repeated(in: sheet)
  }

  private static func heads(of sheet: CheckedSheet) -> [TableFinding] {
    var findings: [TableFinding] = []
    guard let bottom = sheet.heads.last else { return [] }
    let missing = sheet.columns.filter { $0.heads.allSatisfy(\.trimmingSpaces.isEmpty) }
    if !missing.isEmpty {
      findings.append(
        TableFinding(
          .omitted, cells: missing.map { "\(CellAddress(bottom.number, $0.number))" },
          Wording(japanese: "項目名のない列があります。", english: "A column has no head."),
          mend: Wording(japanese: "どの列にも項目名を書いてください。", english: "Give every column a head.")))
    }
    var seen: [[String]: Int] = [:]
    for column in sheet.columns where !column.title.isEmpty { seen[column.heads, default: 0] += 1 }
    let same = sheet.columns.filter { seen[$0.heads, default: 0] > 1 }
    if let first = same.first {
      findings.append(
        TableFinding(
          .omitted, cells: same.map { "\(CellAddress(bottom.number, $0.number))" }, seen: first.title,
          Wording(japanese: "同じ項目名の列が二つ以上あります。", english: "Several columns have the same head."),
          mend: Wording(
            japanese: "上の見出しを合わせた、列ごとに違う項目名にしてください（「男」「女」を「令和5年度（2023年度）男」のように）。",
            english: "Give each a head of its own, with the words of the heads above it.")))
    }
    return findings
  }

  /// Marks for "as above", and a first column that is filled only where it changes.
  private static func repeated(in sheet: CheckedSheet) -> [TableFinding] {
    var groups = FindingGroups()
    for row in sheet.data {
      for cell in row.cells {
        guard case .text(let text) = cell.value, dittos.contains(text.trimmingSpaces) else { continue }
        groups.add(.omitted, kind: 1, at: CellAddress(row.number, cell.column), seen: text) {
          (
            Wording(japanese: "「同上」のような印で、値が省略されています。", english: "A mark stands for the value above."),
            Wording(japanese: "上と同じ値を書いてください。", english: "Write the value itself.")
          )
        }
      }
    }
    guard let first = sheet.columns.first(where: { !$0.heads.isEmpty }), !first.isNumeric,
      sheet.columns.count > 1
    else { return groups.findings }
    var hasValue = false
    for row in sheet.data {
      if row[first.number] != nil {
        hasValue = true
      } else if hasValue {
        groups.add(.omitted, kind: 2, at: CellAddress(row.number, first.number), seen: nil) {
          (
            Wording(
              japanese: "「\(first.title)」の列に空のセルがあります。上の行と同じなので省略したように見えます。",
              english: "The column \(first.title) has empty cells, as if the value above were meant."),
            Wording(japanese: "行ごとに値を書いてください。", english: "Write the value in every row.")
          )
        }
      }
    }
    return groups.findings
  }

  private static let dittos: Set<String> = ["〃", "同上", "同左", "\"", "″", "々", "仝"]
}
