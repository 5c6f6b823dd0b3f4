/// A kind of table, described once for paper, workbook and ear: its columns, and what each shows of a row.
struct TableForm<Row> {
  /// As templates name it.
  let name: String
  let columns: [Column]

  struct Column {
    let part: String
    let head: String
    /// Whether the head is the same for every plan and stands in the form's settings.
    var isFixed = true
    let width: ColumnWidth
    var alignment = ColumnAlignment.left
    let reading: ColumnReading
    let lines: (Row) -> [DocumentCell.Line]
    /// What is left free to be written in, in millimetres.
    var room: (Row) -> Double? = { _ in nil }
  }

  init(_ name: String, _ columns: [Column]) {
    self.name = name
    self.columns = columns
  }

  /// The table of rows in their order, with the heading that each belongs below where it changes.
  func table(_ rows: [Row], band: (Row) -> Band? = { _ in nil }) -> DocumentTable {
    var made: [DocumentTable.Row] = []
    var last: Band?
    for row in rows {
      let here = band(row)
      if let here, here.key != last?.key { made.append(.band(here.lines, spoken: here.spoken)) }
      last = here
      made.append(.cells(columns.map { DocumentCell($0.lines(row), room: $0.room(row)) }))
    }
    return DocumentTable(
      name: name,
      columns: columns.map {
        DocumentTable.Column(
          part: $0.part, head: $0.head, width: $0.width, alignment: $0.alignment, reading: $0.reading)
      }, rows: made)
  }

  /// The heading of a group of rows.
  struct Band {
    /// What tells it from the one before.
    var key: [String]
    var lines: [String]
    var spoken: String
  }

  /// The table as the settings of a template say it, which a city may change there.
  var setting: String {
    var parts: [String] = []
    let lines = columns.compactMap { column -> String? in
      guard !parts.contains(column.part) else { return nil }
      parts.append(column.part)
      let title = column.isFixed ? "\"\(column.head.replacing("\n", with: "\\n"))\"" : "auto"
      return "      (part: \"\(column.part)\", title: \(title), width: \(column.width.setting)),\n"
    }
    return "    \(name): (\n\(lines.joined())    ),\n"
  }
}

extension ColumnWidth {
  var setting: String {
    switch self {
    case .millimetres(let width): "\(FormSettings.short(width))mm"
    case .share(let share): "\(FormSettings.short(share))fr"
    }
  }
}
