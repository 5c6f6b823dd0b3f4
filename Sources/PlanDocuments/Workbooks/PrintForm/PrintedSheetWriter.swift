import CXlsxWriter
import PlanModel
import PlanPages

/// Writes one sheet of 資料１ with the columns and the paper of its form.
struct PrintedSheetWriter {
  private let part: SheetPage.Model.Part
  private let label: String
  private let document: PlanDocument
  private let workbook: WorkbookWriter
  private let sheet: WorkbookSheet
  /// In millimetres, from the left: measure, name, values, target, analysis, departments.
  private let widths: [Double]
  private let groups: [Group]
  private let notes: [MeasuredText]
  /// Of the text, in points.
  private var size = SheetsForm.settings.size

  /// A measure's box, and for each of its rows the texts from its name on.
  private struct Group {
    let box: MeasuredText
    let rows: [[MeasuredText]]
  }

  /// What is above the rows on each page, in points.
  private static let headHeight = 90.0

  init(
    _ part: SheetPage.Model.Part, label: String, document: PlanDocument, in workbook: WorkbookWriter
  ) throws(OpenDataError) {
    self.part = part
    self.label = label
    self.document = document
    self.workbook = workbook
    sheet = try workbook.sheet(named: label.isEmpty ? "柱\(part.pillar.number)" : label)
    let columns =
      [SheetsForm.width("measure"), SheetsForm.width("name")]
      + part.columns.map { _ in SheetsForm.width("values") }
      + [SheetsForm.width("target"), SheetsForm.width("analysis"), SheetsForm.width("departments")]
    widths = columns.resolved(within: SheetsForm.settings.innerWidth)
    groups = part.groups.map { group in
      Group(
        box: MeasuredText(PrintedCells.box(group.box)),
        rows: group.entries.map { Self.cells(of: $0.indicator, part).map(MeasuredText.init) })
    }
    notes = part.notes.map { MeasuredText(PrintedCells.footnote($0)) }
    size = fittingSize()
  }

  private var indicators: [Indicator] { part.entries.map(\.indicator) }
  private var targetColumn: Int { 2 + part.columns.count }
  private var lastColumn: Int { widths.count - 1 }

  func write(title: String, foot: PrintFoot) throws(OpenDataError) {
    for (column, width) in widths.enumerated() { sheet.setWidth(millimetres: width, ofColumn: column) }
    sheet.merge(
      title, rows: 0...0, columns: 0...lastColumn - 1,
      try workbook.format(CellStyle(size: size, horizontal: .left)))
    sheet.write(
      label, 0, lastColumn,
      try workbook.format(CellStyle(size: size * 1.25, isBold: true, horizontal: .right)))
    sheet.merge(
      PrintedCells.pillar(part.pillar), rows: 1...1, columns: 0...lastColumn,
      try workbook.format(CellStyle(size: size * 1.5, isBold: true, horizontal: .left)))
    sheet.setHeight(22, ofRow: 1)
    try writeHeads()
    var row = 4
    for group in groups { row = try write(group, from: row) }
    for note in notes { row = try write(note, in: row) }
    setPage(lastRow: max(row - 1, 3), foot: foot)
  }

  private func writeHeads() throws(OpenDataError) {
    let look = CellLook(size: size, .center, isBold: true, isFramed: true, fill: CellLook.headFill)
    let format = try workbook.format(look.style)
    func head(_ text: String, _ column: Int) {
      sheet.merge(text, rows: 2...3, columns: column...column, format)
    }
    head("施策名", 0)
    head(PrintedCells.nameHead(indicators), 1)
    for (index, column) in part.columns.enumerated() {
      sheet.write(column.printedLabel, 2, 2 + index, format)
      sheet.write(PrintedCells.yearHead(column.fiscalYear), 3, 2 + index, format)
    }
    let year = part.target?.fiscalYear
    let label = year.flatMap { document.label($0, .target) } ?? TableWords.role(.target)
    sheet.write(label, 2, targetColumn, format)
    sheet.write(year.map(PrintedCells.yearHead) ?? "", 3, targetColumn, format)
    head(PrintedCells.analysisHead(indicators), targetColumn + 1)
    head("所管課", lastColumn)
    sheet.setHeight(16, ofRow: 2)
    sheet.setHeight(28, ofRow: 3)
  }

  /// The largest size at which the sheet fits on one page; the smallest where none does.
  private func fittingSize() -> Double {
    let room = SheetsForm.settings.page.innerHeight / 25.4 * 72 - Self.headHeight
    let fits = SheetsForm.sizes.first { size in
      let rows = groups.reduce(0) { $0 + heights(of: $1, at: size).reduce(0, +) }
      return rows + notes.reduce(0) { $0 + height(of: $1, at: size) } <= room
    }
    return fits ?? SheetsForm.sizes.last ?? size
  }

  /// The heights of a group's rows, in points: what the measure needs more than its rows have together is shared among them.
  private func heights(of group: Group, at size: Double) -> [Double] {
    let text = CellLook(size: size, isTop: true, isFramed: true)
    var heights = group.rows.map { row in
      row.enumerated().map { text.height(of: $1, width: widths[$0 + 1]) }.max() ?? 0
    }
    if heights.isEmpty { heights = [0] }
    let missing = text.height(of: group.box, width: widths[0]) - heights.reduce(0, +)
    return missing > 0 ? heights.map { $0 + missing / Double(heights.count) } : heights
  }

  /// - Returns: the row behind the group.
  private func write(_ group: Group, from first: Int) throws(OpenDataError) -> Int {
    let text = CellLook(size: size, isTop: true, isFramed: true)
    let value = CellLook(size: size, .center, isFramed: true)
    var row = first
    for (index, height) in heights(of: group, at: size).enumerated() {
      let cells =
        group.rows.indices.contains(index)
        ? group.rows[index] : Array(repeating: MeasuredText(""), count: lastColumn)
      var formats: [CellFormat] = []
      for (place, cell) in zip(1..., cells) {
        let isText = place == 1 || place > targetColumn
        formats.append(
          try workbook.format((isText ? text : value.fitting(cell, width: widths[place])).style))
      }
      row = TallRow(first: row, height: height).write(on: sheet) { rows in
        for (place, cell) in zip(1..., cells) {
          sheet.merge(cell.text, rows: rows, columns: place...place, formats[place - 1])
        }
      }
    }
    sheet.merge(
      group.box.text, rows: first...row - 1, columns: 0...0, try workbook.format(text.style))
    return row
  }

  /// The texts of a row, from its name on.
  private static func cells(of indicator: Indicator, _ part: SheetPage.Model.Part) -> [String] {
    let isPair = indicator.series.count > 1
    return [PrintedCells.name(indicator)]
      + part.columns.map { PrintedCells.value($0.cell(of: indicator), isPair: isPair) } + [
        PrintedCells.target(indicator.target, isPair: isPair), indicator.analysis.text,
        PrintedCells.departments(indicator.departments),
      ]
  }

  private func height(of note: MeasuredText, at size: Double) -> Double {
    CellLook(size: size, isTop: true).height(of: note, width: widths.reduce(0, +))
  }

  /// - Returns: the row behind it.
  private func write(_ note: MeasuredText, in row: Int) throws(OpenDataError) -> Int {
    let format = try workbook.format(CellLook(size: size, isTop: true).style)
    return TallRow(first: row, height: height(of: note, at: size)).write(on: sheet) { rows in
      sheet.merge(note.text, rows: rows, columns: 0...lastColumn, format)
    }
  }

  private func setPage(lastRow: Int, foot: PrintFoot) {
    let pointer = sheet.pointer
    sheet.setPage(SheetsForm.settings.page)
    worksheet_repeat_rows(pointer, 1, 3)
    worksheet_print_area(pointer, 0, 0, UInt32(lastRow), UInt16(lastColumn))
    worksheet_freeze_panes(pointer, 4, 2)
    foot.set(on: sheet)
  }
}
