import CXlsxWriter
import PlanModel
import PlanPages

/// Writes one sheet of 資料１.
struct PrintedSheetWriter {
  private let part: SheetPage.Model.Part
  private let label: String
  private let document: PlanDocument
  private let styles: PrintedStyles
  private let writer: WorkbookSheet
  /// In widths of a digit, from the left: measure, name, values, target, analysis, departments.
  private let widths: [Int]

  /// Points that a line of text is high.
  private static let lineHeight = 12.0
  /// The most that one row of a workbook is high; a cell that needs more takes several.
  private static let tallestRow = 400.0

  init(
    _ part: SheetPage.Model.Part, label: String, document: PlanDocument, styles: PrintedStyles,
    on writer: WorkbookSheet
  ) {
    self.part = part
    self.label = label
    self.document = document
    self.styles = styles
    self.writer = writer
    widths = [30, 26] + part.columns.map { _ in 11 } + [13, 66, 16]
  }

  private var indicators: [Indicator] { part.entries.map(\.indicator) }
  private var targetColumn: Int { 2 + part.columns.count }
  private var lastColumn: Int { widths.count - 1 }

  func write(title: String, paper: PrintedWorkbook.Paper, fingerprint: String?) {
    for (column, width) in widths.enumerated() { writer.setWidth(Double(width), ofColumn: column) }
    writer.merge(title, rows: 0...0, columns: 0...lastColumn - 1, styles.title)
    writer.write(label, 0, lastColumn, styles.label)
    writer.merge(PrintedCells.pillar(part.pillar), rows: 1...1, columns: 0...lastColumn, styles.pillar)
    writer.setHeight(22, ofRow: 1)
    writeHeads()
    var row = 4
    for group in part.groups { row = write(group, from: row) }
    for note in part.notes { row = write(note, in: row) }
    setPage(paper, lastRow: max(row - 1, 3), fingerprint: fingerprint)
  }

  private func writeHeads() {
    func head(_ text: String, _ column: Int) {
      writer.merge(text, rows: 2...3, columns: column...column, styles.head)
    }
    head("施策名", 0)
    head(PrintedCells.nameHead(indicators), 1)
    for (index, column) in part.columns.enumerated() {
      writer.write(
        column.label.isEmpty ? TableWords.role(column.role) : column.label, 2, 2 + index, styles.head)
      writer.write(PrintedCells.yearHead(column.fiscalYear), 3, 2 + index, styles.head)
    }
    let year = part.target?.fiscalYear
    let label = year.flatMap { document.label($0, .target) } ?? TableWords.role(.target)
    writer.write(label, 2, targetColumn, styles.head)
    writer.write(year.map(PrintedCells.yearHead) ?? "", 3, targetColumn, styles.head)
    head(PrintedCells.analysisHead(indicators), targetColumn + 1)
    head("所管課", lastColumn)
    writer.setHeight(16, ofRow: 2)
    writer.setHeight(28, ofRow: 3)
  }

  /// - Returns: the row behind the group.
  private func write(_ group: MeasureGroup, from first: Int) -> Int {
    let measure = PrintedCells.box(group.box)
    let rows = group.entries.map { cells(of: $0.indicator) }
    var heights = rows.isEmpty ? [0] : rows.map(height)
    // The measure needs as much as its rows have together; what is missing is shared among them.
    let missing = height(measure, width: widths[0]) - heights.reduce(0, +)
    if missing > 0 { heights = heights.map { $0 + missing / Double(heights.count) } }
    var row = first
    for (index, height) in heights.enumerated() {
      let count = max(1, Int((height / Self.tallestRow).rounded(.up)))
      let range = row...row + count - 1
      for part in range { writer.setHeight(height / Double(count), ofRow: part) }
      if rows.indices.contains(index) {
        for (column, text) in rows[index].enumerated() {
          let place = column + 1
          let isText = place == 1 || place > targetColumn
          writer.merge(text, rows: range, columns: place...place, isText ? styles.text : styles.value)
        }
      } else {
        for column in 1...lastColumn { writer.merge("", rows: range, columns: column...column, styles.value) }
      }
      row += count
    }
    writer.merge(measure, rows: first...row - 1, columns: 0...0, styles.text)
    return row
  }

  /// The texts of a row, from its name on.
  private func cells(of indicator: Indicator) -> [String] {
    let isPair = indicator.series.count > 1
    return [PrintedCells.name(indicator)]
      + part.columns.map { $0.cell(of: indicator).map { PrintedCells.value($0, isPair: isPair) } ?? "" } + [
        PrintedCells.target(indicator.target, isPair: isPair), indicator.analysis.text,
        PrintedCells.departments(indicator.departments),
      ]
  }

  private func height(_ cells: [String]) -> Double {
    cells.enumerated().map { height($1, width: widths[$0 + 1]) }.max() ?? 0
  }

  /// A line more than is reckoned, as programs break lines differently.
  private func height(_ text: String, width: Int) -> Double {
    Double(TextWidth.lines(text, width: width - 1) + 1) * Self.lineHeight
  }

  /// - Returns: the row behind it.
  private func write(_ note: Footnote, in row: Int) -> Int {
    let text = PrintedCells.footnote(note)
    writer.merge(text, rows: row...row, columns: 0...lastColumn, styles.note)
    writer.setHeight(
      Double(TextWidth.lines(text, width: widths.reduce(0, +) - 4)) * Self.lineHeight + 4, ofRow: row)
    return row + 1
  }

  private func setPage(_ paper: PrintedWorkbook.Paper, lastRow: Int, fingerprint: String?) {
    let pointer = writer.pointer
    worksheet_set_landscape(pointer)
    worksheet_set_paper(pointer, paper == .a3 ? 8 : 9)
    worksheet_fit_to_pages(pointer, 1, 0)
    worksheet_set_margins(pointer, 0.4, 0.4, 0.5, 0.6)
    worksheet_repeat_rows(pointer, 1, 3)
    worksheet_print_area(pointer, 0, 0, UInt32(lastRow), UInt16(lastColumn))
    worksheet_freeze_panes(pointer, 4, 2)
    let mark = fingerprint.map { "&L" + $0.replacing("&", with: "&&") } ?? ""
    worksheet_set_footer(pointer, mark + "&C&P／&N")
  }
}
