import PlanModel

/// A table that a person filled in: CSV in any usual encoding, or the first sheet of a workbook that is shown.
public struct TypedTable: Sendable {
  /// A row with something in it.
  public struct Row: Sendable {
    /// As programs for tables count them, from 1.
    public let number: Int
    /// By column; empty where the cell is.
    public let cells: [String]
  }

  /// What stands in the first row that has something in it.
  public let heads: [String]
  /// The rows below, each with as many cells as there are heads.
  public let rows: [Row]

  /// - Throws: `TableError` where the bytes are no table, or hold more than is read.
  public init(_ bytes: [UInt8]) throws(TableError) {
    let sheet: Worksheet
    if bytes.starts(with: Array("PK".utf8)) {
      let sheets = try WorkbookReader(bytes).sheets
      guard let shown = sheets.first(where: { !$0.isHidden }) ?? sheets.first else {
        throw TableError(japanese: "シートがありません。", english: "has no sheet")
      }
      sheet = shown
    } else {
      sheet = try SeparatedValues(bytes).sheet
    }
    guard let head = sheet.rows.first else {
      throw TableError(japanese: "何も書かれていません。", english: "is empty")
    }
    guard sheet.rows.count <= Self.mostRows else {
      throw TableError(japanese: "10万行を超えています。ファイルを分けてください。", english: "has more than 100,000 rows; split it")
    }
    let width = min((head.cells.last?.column ?? -1) + 1, Self.mostColumns)
    heads = Self.cells(of: head, width)
    rows = sheet.rows.dropFirst().map { Row(number: $0.number + 1, cells: Self.cells(of: $0, width)) }
  }

  private static let mostRows = 100_000
  /// What stands further right has no head that anybody reads.
  private static let mostColumns = 256

  private static func cells(of row: Worksheet.Row, _ width: Int) -> [String] {
    var cells = [String](repeating: "", count: width)
    for cell in row.cells.prefix(while: { $0.column < width }) { cells[cell.column] = typed(cell.value) }
    return cells
  }

  /// As a person typed it: a day for what is shown as one, and without the apostrophe that keeps a text from being a formula.
  private static func typed(_ value: Worksheet.Value) -> String {
    switch value {
    case .date(let serial):
      // Day 25,569 of workbooks is 1 January 1970.
      guard let days = Double(serial), (1..<2_958_466).contains(days) else { return serial }
      return CalendarDate(daysSince1970: Int(days) - 25_569).description
    case .text(let text) where text.hasPrefix("'") && CSVText.beginsAsFormula(String(text.dropFirst())):
      return String(text.dropFirst())
    default: return value.text
    }
  }
}
