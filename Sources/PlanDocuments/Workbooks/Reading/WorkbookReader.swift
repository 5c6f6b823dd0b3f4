import PlanModel

/// Reads the sheets of an XLSX workbook, which may come from anybody.
struct WorkbookReader {
  /// Whether the workbook has programs in it.
  let hasMacros: Bool
  let sheets: [Worksheet]

  /// - Throws: `TableError` where the bytes are no workbook, or more than the limits allow.
  init(_ bytes: [UInt8], limits: ReadingLimits = ReadingLimits()) throws(TableError) {
    let archive = try Archive(bytes, limits: limits)
    let book = WorkbookFile(archive: archive, limits: limits)
    guard let main = try book.relationships(of: "").first(where: { $0.kind == "officeDocument" }) else {
      throw TableError(
        japanese: "Excelのファイルではありません（ブックがありません）。", english: "is no workbook (names none)")
    }
    let parts = try book.relationships(of: main.target)
    let list = WorkbookListener(limits: limits)
    try book.read(main.target, by: list)
    let texts = SharedTextListener(limits: limits)
    if let part = parts.first(where: { $0.kind == "sharedStrings" }), archive.has(part.target) {
      try book.read(part.target, by: texts)
    }
    let styles = StyleListener()
    if let part = parts.first(where: { $0.kind == "styles" }), archive.has(part.target) {
      try book.read(part.target, by: styles)
    }
    var sheets: [Worksheet] = []
    var read = (cells: 0, text: 0)
    for (name, id, isHidden) in list.sheets {
      guard let part = parts.first(where: { $0.id == id }) else { continue }
      let listener = WorksheetListener(
        name: name, texts: texts.texts, dates: styles.isDate, limits: limits, read: read)
      if part.kind == "worksheet" { try book.read(part.target, by: listener) }
      read = listener.used(of: limits)
      var sheet = listener.finish()
      sheet.isHidden = isHidden
      sheet.objects = try book.objects(on: part)
      sheets.append(sheet)
    }
    guard !sheets.isEmpty else {
      throw TableError(japanese: "シートがありません。", english: "has no sheet")
    }
    self.sheets = sheets
    hasMacros = parts.contains { $0.kind == "vbaProject" }
  }
}

/// The parts of a workbook by their names.
private struct WorkbookFile {
  let archive: Archive
  let limits: ReadingLimits

  func read(_ part: String, by listener: XMLListener) throws(TableError) {
    try XMLPart.read(part, of: archive, limits: limits, by: listener)
  }

  func relationships(of part: String) throws(TableError) -> [Relationship] {
    let entry = RelationshipListener.entry(of: part)
    guard archive.has(entry) else { return [] }
    let listener = RelationshipListener(of: part)
    try read(entry, by: listener)
    return listener.relationships
  }

  func objects(on sheet: Relationship) throws(TableError) -> [Worksheet.Object] {
    if sheet.kind == "chartsheet" { return [Worksheet.Object(kind: .chart, place: nil)] }
    var objects: [Worksheet.Object] = []
    for part in try relationships(of: sheet.target) where archive.has(part.target) {
      switch part.kind {
      case "drawing":
        let listener = DrawingListener()
        try read(part.target, by: listener)
        objects += listener.objects
      case "comments":
        let listener = CommentListener()
        try read(part.target, by: listener)
        objects += listener.objects
      case "oleObject", "package", "ctrlProp", "control": objects.append(.init(kind: .embedded, place: nil))
      case "pivotTable": objects.append(.init(kind: .pivotTable, place: nil))
      default: break
      }
    }
    return objects
  }
}
