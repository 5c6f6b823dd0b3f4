import PlanModel

/// Reads the cells of a sheet, what is merged and what is hidden.
final class WorksheetListener: XMLListener {
  private(set) var sheet: Worksheet
  private let texts: [String]
  private let dates: [Bool]
  private var cells: Int
  private var textBytes: Int
  private var row = Worksheet.Row(number: -1, cells: [])
  private var column = -1
  private var type = Kind.number
  private var isDate = false
  private var hasFormula = false
  private var value: [UInt8] = []
  private var isValue = false
  private var readings = 0

  private enum Kind {
    case number
    case sharedText
    case text
    case boolean
    case error
    case date
  }

  init(name: String, texts: [String], dates: [Bool], limits: ReadingLimits, read: (cells: Int, text: Int)) {
    sheet = Worksheet(name: name)
    self.texts = texts
    self.dates = dates
    cells = limits.cells - read.cells
    textBytes = limits.text - read.text
  }

  override func begin(_ name: UnsafePointer<CChar>, _ attributes: XMLAttributes) throws(TableError) {
    if isNamed(name, "c") {
      beginCell(attributes)
    } else if isNamed(name, "v") {
      isValue = true
    } else if isNamed(name, "t") {
      isValue = column >= 0 && readings == 0
    } else if isNamed(name, "rPh") {
      readings += 1
    } else if isNamed(name, "f") {
      hasFormula = true
    } else if isNamed(name, "row") {
      beginRow(attributes)
    } else if isNamed(name, "mergeCell") {
      if let range = attributes["ref"].flatMap({ CellRange($0) }), sheet.merged.count < 100_000 {
        sheet.merged.append(range)
      }
    } else if isNamed(name, "col"), attributes.isTrue("hidden") {
      let first = attributes["min"].flatMap { Int($0) } ?? 1
      let last = attributes["max"].flatMap { Int($0) } ?? first
      if first >= 1, first <= last, first <= CellAddress.columns, sheet.hiddenColumns.count < 1000 {
        sheet.hiddenColumns.append(first - 1...min(last, CellAddress.columns) - 1)
      }
    }
  }

  private func beginRow(_ attributes: XMLAttributes) {
    let next = row.number + 1
    let number = attributes["r"].flatMap { Int($0) }.map { $0 - 1 } ?? next
    row = Worksheet.Row(number: (0..<CellAddress.rows).contains(number) ? number : next, cells: [])
    if attributes.isTrue("hidden") { sheet.hiddenRows.append(row.number) }
    column = -1
  }

  private func beginCell(_ attributes: XMLAttributes) {
    let next = (row.cells.last?.column ?? -1) + 1
    let address = attributes.pointer("r").flatMap { CellAddress(Self.bytes($0)) }
    column = address?.column ?? max(next, column + 1)
    isDate = false
    if let style = attributes["s"].flatMap({ Int($0) }), dates.indices.contains(style) {
      isDate = dates[style]
    }
    type =
      switch attributes["t"] {
      case "s": .sharedText
      case "inlineStr", "str": .text
      case "b": .boolean
      case "e": .error
      case "d": .date
      default: .number
      }
    hasFormula = false
    value.removeAll(keepingCapacity: true)
  }

  private static func bytes(_ text: UnsafePointer<CChar>) -> UnsafeBufferPointer<UInt8> {
    var count = 0
    while count < 16, text[count] != 0 { count += 1 }
    return text.withMemoryRebound(to: UInt8.self, capacity: count) {
      UnsafeBufferPointer(start: $0, count: count)
    }
  }

  override func take(_ piece: UnsafeBufferPointer<UInt8>) throws(TableError) {
    guard isValue else { return }
    textBytes -= piece.count
    guard textBytes >= 0 else { throw SharedTextListener.tooMuch }
    value.append(contentsOf: piece)
  }

  override func end(_ name: UnsafePointer<CChar>) throws(TableError) {
    if isNamed(name, "v") || isNamed(name, "t") {
      isValue = false
    } else if isNamed(name, "rPh") {
      readings -= 1
    } else if isNamed(name, "c") {
      try endCell()
    } else if isNamed(name, "row"), !row.cells.isEmpty {
      endRow()
    }
  }

  private func endCell() throws(TableError) {
    guard !value.isEmpty || hasFormula, column < CellAddress.columns else { return }
    cells -= 1
    guard cells >= 0 else {
      throw TableError(
        japanese: "値のあるセルが500万を超えています。ファイルを分けてください。", english: "has more than 5,000,000 cells; split it")
    }
    row.cells.append(Worksheet.Cell(column: column, value: read(), hasFormula: hasFormula))
  }

  private func read() -> Worksheet.Value {
    let text = String(decoding: value, as: UTF8.self)
    return switch type {
    case .sharedText: .text(Int(text).flatMap { texts.indices.contains($0) ? texts[$0] : nil } ?? "")
    case .text: .text(EscapedText.plain(value))
    case .boolean: .boolean(text == "1" || text == "true")
    case .error: .error(text)
    case .date: .date(text)
    case .number: isDate ? .date(text) : .number(text)
    }
  }

  private func endRow() {
    // A good workbook has its rows and cells in order; another is put in order, and what comes twice is taken once.
    if !Self.isRising(row.cells.map(\.column)) {
      var last = -1
      row.cells = row.cells.sorted { $0.column < $1.column }.filter { cell in
        defer { last = cell.column }
        return cell.column != last
      }
    }
    sheet.rows.append(row)
    row.cells = []
  }

  private static func isRising(_ numbers: [Int]) -> Bool {
    zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
  }

  /// The sheet, with its rows from the top and each once.
  func finish() -> Worksheet {
    guard !Self.isRising(sheet.rows.map(\.number)) else { return sheet }
    var last = -1
    sheet.rows = sheet.rows.sorted { $0.number < $1.number }.filter { row in
      defer { last = row.number }
      return row.number != last
    }
    return sheet
  }

  /// How many cells it has, and how much text they have beside the shared ones.
  func used(of limits: ReadingLimits) -> (cells: Int, text: Int) {
    (limits.cells - cells, limits.text - textBytes)
  }
}
