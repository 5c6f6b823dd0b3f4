import CXlsxWriter
import PlanModel

/// A sheet being written; rows and columns count from 0.
struct WorkbookSheet {
  let pointer: UnsafeMutablePointer<lxw_worksheet>

  init(_ pointer: UnsafeMutablePointer<lxw_worksheet>) {
    self.pointer = pointer
  }

  /// The most that a cell of a workbook holds, in UTF-16 units.
  private static let longestText = 32_767

  func write(_ text: String, _ row: Int, _ column: Int, _ format: CellFormat? = nil) {
    var text = WorkbookText.escaped(WorkbookText.writable(text))
    if text.utf16.count > Self.longestText {
      text = String(decoding: text.utf16.prefix(Self.longestText - 1), as: UTF16.self) + "…"
    }
    worksheet_write_string(pointer, UInt32(row), UInt16(column), text, format?.pointer)
  }

  func write(_ number: Double, _ row: Int, _ column: Int, _ format: CellFormat? = nil) {
    worksheet_write_number(pointer, UInt32(row), UInt16(column), number, format?.pointer)
  }

  func write(_ date: CalendarDate, _ row: Int, _ column: Int, _ format: CellFormat) {
    var day = lxw_datetime(
      year: CInt(date.year), month: CInt(date.month), day: CInt(date.day), hour: 0, min: 0, sec: 0)
    worksheet_write_datetime(pointer, UInt32(row), UInt16(column), &day, format.pointer)
  }

  func writeBlank(_ row: Int, _ column: Int, _ format: CellFormat) {
    worksheet_write_blank(pointer, UInt32(row), UInt16(column), format.pointer)
  }

  /// Merges cells, which must be more than one; a single cell is written as it is.
  func merge(
    _ text: String, rows: ClosedRange<Int>, columns: ClosedRange<Int>, _ format: CellFormat
  ) {
    guard rows.count > 1 || columns.count > 1 else {
      return write(text, rows.lowerBound, columns.lowerBound, format)
    }
    worksheet_merge_range(
      pointer, UInt32(rows.lowerBound), UInt16(columns.lowerBound), UInt32(rows.upperBound),
      UInt16(columns.upperBound), WorkbookText.escaped(WorkbookText.writable(text)), format.pointer)
  }

  /// The width is in widths of a digit.
  func setWidth(_ width: Double, ofColumn column: Int) {
    worksheet_set_column(pointer, UInt16(column), UInt16(column), width, nil)
  }

  /// Sets the paper, A4, as wide as which the sheet is printed.
  func setPage(_ page: PrintedPage) {
    if page.isLandscape { worksheet_set_landscape(pointer) } else { worksheet_set_portrait(pointer) }
    worksheet_set_paper(pointer, 9)
    worksheet_fit_to_pages(pointer, 1, 0)
    let inch = 25.4
    // The foot stands within the lower margin, for which a printer needs some more than paper has.
    worksheet_set_margins(
      pointer, page.side / inch, page.side / inch, page.top / inch, (page.bottom + 3) / inch)
  }

  func setWidth(millimetres: Double, ofColumn column: Int) {
    let pixels = UInt32((millimetres / 25.4 * 96).rounded())
    worksheet_set_column_pixels(pointer, UInt16(column), UInt16(column), pixels, nil)
  }

  /// The height is in points, at most 409.
  func setHeight(_ height: Double, ofRow row: Int) {
    worksheet_set_row(pointer, UInt32(row), min(height, 409), nil)
  }
}
