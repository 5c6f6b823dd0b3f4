/// A row of a printed table, which takes several of a workbook where one is not high enough.
struct TallRow {
  let first: Int
  /// In points.
  let height: Double

  /// The most that one row of a workbook is high, in points.
  private static let tallest = 400.0

  /// How many rows of the workbook it takes.
  var count: Int { max(1, Int((height / Self.tallest).rounded(.up))) }

  /// Sets the heights and has the cells written.
  ///
  /// - Returns: the row behind it.
  func write(on sheet: WorkbookSheet, cells: (ClosedRange<Int>) -> Void) -> Int {
    let rows = first...first + count - 1
    for row in rows { sheet.setHeight(height / Double(count), ofRow: row) }
    cells(rows)
    return first + count
  }
}
