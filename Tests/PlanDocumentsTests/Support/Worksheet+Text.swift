@testable import PlanDocuments

extension Worksheet {
  /// A sheet drawn with strokes between its cells, a line a row; a cell in quotes is text whatever it looks like.
  init(drawn: String) {
    self.init(name: "表")
    for (number, line) in drawn.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      var row = Row(number: number, cells: [])
      for (column, text) in line.split(separator: "|", omittingEmptySubsequences: false).enumerated()
      where !text.isEmpty {
        let isQuoted = text.hasPrefix("\"") && text.hasSuffix("\"") && text.count > 1
        let shown = (isQuoted ? String(text.dropFirst().dropLast()) : String(text)).replacing("⏎", with: "\n")
        let value: Value = !isQuoted && NumberText.isPlain(shown) ? .number(shown) : .text(shown)
        row.cells.append(Cell(column: column, value: value))
      }
      if !row.cells.isEmpty { rows.append(row) }
    }
  }

  /// The cells as they were drawn.
  var texts: [[String]] {
    rows.map { row in
      (0...(row.cells.last?.column ?? 0)).map { row[$0]?.value.text ?? "" }
    }
  }
}

/// What is found in a drawn sheet, each as its item and places.
func found(_ drawn: String, _ item: CheckItem) -> [String] {
  TableChecks.findings(in: Worksheet(drawn: drawn)).filter { $0.item == item }.map {
    $0.cells.joined(separator: " ")
  }
}
