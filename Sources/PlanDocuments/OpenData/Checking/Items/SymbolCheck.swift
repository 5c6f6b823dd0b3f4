import PlanModel

/// 1-13: symbols among numbers, for what was not measured or is kept secret.
enum SymbolCheck: TableCheck {
  static func findings(in sheet: CheckedSheet) -> [TableFinding] {
    let columns = Set(sheet.columns.filter { $0.isNumeric && !$0.isName }.map(\.number))
    let outside = (sheet.notes + sheet.titles).flatMap(\.cells).map(\.value.text)
    var explained: [String: Bool] = [:]
    var forms: [Int: Set<String>] = [:]
    var groups = FindingGroups()
    for row in sheet.data {
      for cell in row.cells where columns.contains(cell.column) {
        guard case .text(let text) = cell.value, text.utf8.count <= 24 else { continue }
        let symbol = text.trimmingSpaces
        guard dashes.contains(symbol) || others.contains(symbol) else { continue }
        let address = CellAddress(row.number, cell.column)
        if dashes.contains(symbol), forms[cell.column, default: []].insert(symbol).inserted,
          let forms = forms[cell.column], forms.count > 1
        {
          groups.add(.symbols, kind: 1, at: address, seen: text) { several(forms) }
        }
        let isExplained =
          explained[symbol] ?? outside.contains { $0.contains(symbol) && $0.count > symbol.count }
        explained[symbol] = isExplained
        if !isExplained { groups.add(.symbols, at: address, seen: text) { unexplained(symbol) } }
      }
    }
    return groups.findings
  }

  private static func several(_ forms: Set<String>) -> (Wording, Wording) {
    (
      Wording(
        japanese: "一つの列に、形の違う横線（\(forms.sorted().joined(separator: " "))）があります。",
        english: "Dashes of several forms stand in one column."),
      Wording(japanese: "半角の「-」にそろえてください。", english: "Use one of them, the hyphen-minus.")
    )
  }

  private static func unexplained(_ symbol: String) -> (Wording, Wording) {
    (
      Wording(
        japanese: "数値の列に「\(symbol)」があり、その意味がどこにも書いてありません。",
        english: "\(symbol) stands among numbers, and nothing says what it means."),
      Wording(
        japanese: "意味（該当なし、秘匿、集計中など）を表の外の注に書くか、空にして「状態」のような別の列に書いてください。0とは区別してください。",
        english:
          "Say in a note what it means, or leave the cell empty and say it in a column of its own; it is not 0."
      )
    )
  }

  private static let dashes: Set<String> = ["-", "‐", "–", "—", "―", "－", "−", "ー", "─", "ｰ"]

  private static let others: Set<String> = [
    "X", "x", "Ｘ", "ｘ", "…", "･･･", "・・・", "...", "***", "＊＊＊", "*", "△", "▲", "×", "n/a", "N/A", "NA", "na",
    "秘匿", "不明", "不詳", "なし",
    "該当なし", "未集計", "集計中", "未定", "?", "？", "/", "／", "--", "---", "ND", "null", "NULL",
  ]
}
