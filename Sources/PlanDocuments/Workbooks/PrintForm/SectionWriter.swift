import CXlsxWriter
import PlanModel

/// Writes a section of a document as a sheet of a workbook that prints as the paper does.
struct SectionWriter {
  private let section: DocumentSection
  private let settings: FormSettings
  private let workbook: WorkbookWriter
  private let sheet: WorkbookSheet
  private let grid: ColumnGrid
  private var row = 0

  init(
    _ section: DocumentSection, _ settings: FormSettings, in workbook: WorkbookWriter
  ) throws(OpenDataError) {
    self.section = section
    self.settings = settings
    self.workbook = workbook
    sheet = try workbook.sheet(named: section.tab ?? section.title.text)
    grid = ColumnGrid(
      width: settings.innerWidth,
      tables: section.tables.map { $0.columns.map(\.width).resolved(within: settings.innerWidth) })
  }

  /// Writes all of it; `about` is the city, the plan and the edition, and drafts have （案） put to their title.
  mutating func write(about: String, isDraft: Bool, foot: PrintFoot) throws(OpenDataError) {
    for (column, width) in grid.widths.enumerated() { sheet.setWidth(millimetres: width, ofColumn: column) }
    try writeHead(about: about, isDraft: isDraft)
    var repeated = 0...row - 1
    let isList = section.tables.count == 1
    for block in section.blocks {
      switch block {
      case .table(let table):
        let head = try write(table)
        if isList {
          repeated = head...head
          worksheet_freeze_panes(sheet.pointer, UInt32(head + 1), 0)
        }
      case .text(let head, let paragraphs): try write(head, paragraphs)
      case .chart: break
      case .notes(let notes):
        row += 1
        for note in notes { try writeLine(note.text, CellLook(size: settings.size * 0.9, isTop: true)) }
      case .empty(let text): try writeLine(text, plain)
      }
    }
    worksheet_repeat_rows(sheet.pointer, UInt32(repeated.lowerBound), UInt32(repeated.upperBound))
    setPage(foot)
  }

  private var plain: CellLook { CellLook(size: settings.size, isTop: true) }

  private mutating func writeHead(about: String, isDraft: Bool) throws(OpenDataError) {
    let label = section.label + (isDraft && !section.title.isOfForm ? "（案）" : "")
    if label.isEmpty || grid.all.count == 1 {
      let line = [about, label].filter { !$0.isEmpty }.joined(separator: "　")
      if !line.isEmpty { try writeLine(line, plain) }
    } else {
      let last = grid.all.upperBound
      sheet.merge(about, rows: row...row, columns: 0...last - 1, try workbook.format(plain.style))
      let look = CellStyle(size: settings.size * 1.15, isBold: true, horizontal: .right)
      sheet.write(label, row, last, try workbook.format(look))
      row += 1
    }
    for line in section.above { try writeLine(line.text, plain) }
    try writeLine(
      section.title.text + (isDraft && section.title.isOfForm ? "（案）" : ""),
      CellLook(size: settings.size * 1.6, isBold: true))
    if let lead = section.lead { try writeLine(lead, plain) }
  }

  /// A text over the whole width.
  private mutating func writeLine(_ text: String, _ look: CellLook) throws(OpenDataError) {
    let format = try workbook.format(look.style)
    row = TallRow(first: row, height: look.height(of: text, width: settings.innerWidth)).write(on: sheet) {
      rows in
      sheet.merge(text, rows: rows, columns: grid.all, format)
    }
  }

  private mutating func write(
    _ head: DocumentSection.Caption, _ paragraphs: [DocumentSection.Paragraph]
  ) throws(OpenDataError) {
    row += 1
    try writeLine(head.text, CellLook(size: settings.size * 1.1, isBold: true))
    for paragraph in paragraphs {
      try writeLine(
        [paragraph.label?.text, paragraph.text].compactMap { $0 }.joined(separator: "　"), plain)
    }
  }

  /// - Returns: the row of the heads.
  private mutating func write(_ table: DocumentTable) throws(OpenDataError) -> Int {
    row += 1
    let head = row
    let widths = table.columns.map(\.width).resolved(within: settings.innerWidth)
    let places = grid.columns(of: widths)
    let headLook = CellLook(
      size: settings.size, .center, isBold: true, isFramed: true, fill: CellLook.headFill)
    try write(table.columns.map { ($0.head, headLook) }, widths, places, least: 0)
    for line in table.rows {
      switch line {
      case .band(let lines, _):
        let band = CellLook(size: settings.size, isBold: true, isFramed: true, fill: CellLook.bandFill)
        try write(
          [(lines.joined(separator: "\n"), band)], [widths.reduce(0, +)],
          [0...(places.last?.upperBound ?? 0)], least: 0)
      case .cells(let cells):
        let texts = cells.enumerated().map { index, cell in
          let text = cell.text(inDigits: settings.digits)
          let column = table.columns[index]
          let look = CellLook(
            size: settings.size, column.alignment.horizontal, isBold: cell.isStrong, isFramed: true)
          let isValue = column.alignment != .left
          return (text, isValue ? look.fitting(MeasuredText(text), width: widths[index]) : look)
        }
        try write(
          texts, widths, places, least: cells.compactMap(\.room).max().map { $0 / 25.4 * 72 } ?? 0)
      }
    }
    return head
  }

  /// A row of cells as high as the highest needs, or as much as is to be left free.
  private mutating func write(
    _ cells: [(text: String, look: CellLook)], _ widths: [Double], _ places: [ClosedRange<Int>], least: Double
  ) throws(OpenDataError) {
    let heights = cells.enumerated().map { $1.look.height(of: $1.text, width: widths[$0]) }
    let tall = TallRow(first: row, height: max(heights.max() ?? 0, least))
    var formats: [CellFormat] = []
    for cell in cells {
      var style = cell.look.style
      // In the middle of several pages nobody looks for it.
      if tall.count > 1 { style.isTop = true }
      formats.append(try workbook.format(style))
    }
    row = tall.write(on: sheet) { rows in
      for (index, cell) in cells.enumerated() {
        sheet.merge(cell.text, rows: rows, columns: places[index], formats[index])
      }
    }
  }

  private func setPage(_ foot: PrintFoot) {
    sheet.setPage(settings.page)
    worksheet_print_area(sheet.pointer, 0, 0, UInt32(row - 1), UInt16(grid.all.upperBound))
    foot.set(on: sheet)
  }
}

extension DocumentSection {
  fileprivate var tables: [DocumentTable] {
    blocks.compactMap { block in
      if case .table(let table) = block { return table }
      return nil
    }
  }
}

extension ColumnAlignment {
  fileprivate var horizontal: CellStyle.Horizontal {
    switch self {
    case .left: .left
    case .center: .center
    case .right: .right
    }
  }
}

extension DocumentCell {
  /// The printed lines as one text.
  fileprivate func text(inDigits digits: FormSettings.Digits) -> String {
    lines.filter(\.isPrinted).map { line in
      switch line.content {
      case .text(let text, let marks, _): text + PrintedCells.marks(marks)
      case .value(let cell, let indicator):
        PrintedCell(cell, isPair: indicator.series.count > 1).text(inDigits: digits)
      }
    }.joined(separator: "\n")
  }

  /// Whether all but the small lines are to be seen first.
  fileprivate var isStrong: Bool {
    let lines = lines.filter { $0.weight != .small }
    return !lines.isEmpty && lines.allSatisfy { $0.weight == .strong }
  }
}
