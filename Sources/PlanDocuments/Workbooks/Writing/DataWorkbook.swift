import CXlsxWriter
import PlanModel

/// The data form as a workbook: a sheet a table, a datum a cell, nothing merged.
public struct DataWorkbook {
  let tables: [DataTable]
  let title: String

  /// The workbook of an edition by itself.
  ///
  /// - Throws: `OpenDataError` where there is no room for a temporary file.
  public static func bytes(
    of edition: DataEdition, _ settings: OpenDataSettings
  ) throws(OpenDataError) -> [UInt8] {
    try DataWorkbook(
      tables: PlanTables(edition, municipality: settings.municipality).all, title: edition.fullTitle
    ).bytes()
  }

  func bytes() throws(OpenDataError) -> [UInt8] {
    let workbook = try WorkbookWriter(title: title)
    let head = try workbook.format(CellStyle(isBold: true, horizontal: .left, isFramed: true, fill: 0xE6EDF5))
    let date = try workbook.format(CellStyle(number: "yyyy-mm-dd"))
    let plain = try workbook.format(CellStyle())
    for table in tables {
      let sheet = try workbook.sheet(named: table.title.japanese)
      for (column, described) in table.columns.enumerated() {
        sheet.write(described.title, 0, column, head)
        sheet.setWidth(Self.width(of: column, in: table), ofColumn: column)
      }
      worksheet_freeze_panes(sheet.pointer, 1, 0)
      for (index, row) in table.rows.enumerated() {
        for (column, value) in row.enumerated() {
          switch value {
          case .nothing: break
          case .text(let text): sheet.write(text, index + 1, column, plain)
          case .integer(let number): sheet.write(Double(number), index + 1, column, plain)
          case .amount(let amount): sheet.write(amount.approximation, index + 1, column, plain)
          case .date(let day): sheet.write(day, index + 1, column, date)
          }
        }
      }
    }
    return try workbook.finish()
  }

  /// As wide as the head and the first values need, within what a screen holds.
  private static func width(of column: Int, in table: DataTable) -> Double {
    let texts = [table.columns[column].title] + table.rows.prefix(50).map { $0[column].text }
    let widest = texts.map(TextWidth.columns).max() ?? 0
    return Double(min(max(widest + 2, 8), 48))
  }
}
