import PlanModel

/// Puts the sheets of one or several files together to one plan.
struct PlanAssembler {
  private(set) var findings: [Finding] = []
  private var title: String?
  private var organization: String?
  private var columns: [Column] = []
  private var pillars: [Int: PillarParts] = [:]
  private var labels: [SheetLabel] = []
  private var currentPillar: Int?
  /// A label that the file before left over.
  private var labelLeft: String?
  private var lastColumns: [Column]?
  private var lastKind = Indicator.Kind.activity

  private struct PillarParts {
    var pillar: Pillar
    /// Where each row stands in the pillar's indicators.
    var rows: [RowCode: Int] = [:]
    var measures: [MeasureNumber: Measure] = [:]
    var sheets: [SheetParts] = []
    /// Sheet, mark and text of the footnotes met.
    var footnotes: Set<[String]> = []
  }

  /// What is compared sheet by sheet when everything is read.
  private struct SheetParts {
    var label: String
    var marks: [(mark: String, code: String, source: Source?)] = []
    var notes: [(mark: String, source: Source?)] = []
  }

  /// Takes a file's sheets.
  ///
  /// - Throws: where the file is no sheet at all.
  mutating func add(_ scan: SheetScanner.Result, of text: SheetText) throws(SheetError) {
    let line = 1 + (text.lines.firstIndex { !$0.content.isEmpty } ?? 0)
    guard scan.hasColumns || lastColumns != nil else {
      throw SheetError(file: text.file, line: line, reason: .noColumns)
    }
    guard scan.hasColumns || scan.sheets.contains(where: { !$0.rows.isEmpty }) else {
      throw SheetError(file: text.file, line: line, reason: .noColumns)
    }
    guard scan.sheets.contains(where: { !$0.rows.isEmpty }),
      let firstHead = scan.sheets.lazy.compactMap(\.head.columns).first ?? lastColumns
    else {
      throw SheetError(file: text.file, line: line, reason: .noRows)
    }
    readTitle(scan.preamble, in: text)
    currentPillar = nil
    let labelBefore = labelLeft
    labelLeft = scan.labelLeft
    for (index, var sheet) in scan.sheets.enumerated() {
      if index == 0, sheet.label.isEmpty, let labelBefore { sheet.label = labelBefore }
      let sheetColumns = sheet.head.columns ?? lastColumns ?? firstHead
      lastColumns = sheetColumns
      for column in sheetColumns
      where !columns.contains(where: { $0.fiscalYear == column.fiscalYear && $0.role == column.role }) {
        columns.append(column)
      }
      add(sheet, columns: sheetColumns, of: text)
    }
  }

  private mutating func add(_ sheet: ScannedSheet, columns: [Column], of text: SheetText) {
    let number = pillarNumber(of: sheet)
    currentPillar = number
    // Taken out while it grows, so that it is not copied.
    var parts =
      pillars.removeValue(forKey: number) ?? PillarParts(pillar: Pillar(number: number, title: "", tag: nil))
    if let heading = sheet.heading, parts.pillar.source == nil {
      (parts.pillar.title, parts.pillar.tag) = PillarTitle.read(heading.title, in: text)
      parts.pillar.source = text.source(lines: heading.lines)
    }
    for box in sheet.boxes {
      parts.measures[box.number] = MeasureBox.measure(box, in: text).merged(into: parts.measures[box.number])
    }
    var sheetParts = SheetParts(label: sheet.label)
    let maker = IndicatorMaker(
      text: text, columns: columns, analysisYear: sheet.head.analysisYear ?? Self.actualYear(columns))
    let kinds = RowKinds(sheet, otherwise: lastKind)
    lastKind = kinds.last
    for (index, row) in sheet.rows.enumerated() {
      let endsText = sheet.isCutAtEnd && index + 1 == sheet.rows.count
      if let (indicator, marks) = read(
        row, maker: maker, sheet: sheet, kind: kinds.kind(ofRow: index), pillar: number, endsText: endsText)
      {
        for mark in marks { sheetParts.marks.append((mark, indicator.code, indicator.source)) }
        if let first = parts.rows[row.code] {
          findings.append(
            .indicatorTwice(indicator, pillar: number, first: parts.pillar.indicators[first]))
        } else {
          parts.rows[row.code] = parts.pillar.indicators.count
          parts.pillar.indicators.append(indicator)
        }
      }
    }
    for note in sheet.notes {
      let source = text.source(lines: note.lines)
      sheetParts.notes.append((note.mark, source))
      let footnote = Footnote(
        sheet: sheet.label, mark: note.mark, text: note.text.joined(in: text), source: source)
      // A note printed again on the same sheet says nothing new.
      if parts.footnotes.insert([footnote.sheet, footnote.mark, footnote.text]).inserted {
        parts.pillar.footnotes.append(footnote)
      }
    }
    parts.sheets.append(sheetParts)
    pillars[number] = parts
    labels.append(contentsOf: SheetLabel(text: sheet.label).map { [$0] } ?? [])
  }

  private func pillarNumber(of sheet: ScannedSheet) -> Int {
    sheet.heading?.number ?? sheet.boxes.first?.number.pillar ?? currentPillar ?? 1
  }

  /// The year that the analyses speak of where the head does not say it: the last actual's.
  private static func actualYear(_ columns: [Column]) -> FiscalYear {
    columns.last { $0.role == .actual }?.fiscalYear ?? columns.last { $0.role != .target }?.fiscalYear
      ?? columns[columns.count - 1].fiscalYear
  }

  /// Reads one row and notes what is doubtful about it.
  ///
  /// - Returns: `nil` for a row that was cut.
  private mutating func read(
    _ scanned: ScannedRow, maker: IndicatorMaker, sheet: ScannedSheet, kind: Indicator.Kind, pillar: Int,
    endsText: Bool
  ) -> (Indicator, marks: [String])? {
    let row = RowReader.read(scanned, count: maker.valueColumns.count, in: maker.text)
    let indicator = maker.indicator(row, scanned: scanned, sheet: sheet.label, kind: kind)
    let isCut =
      row.values.isEmpty || row.original == nil && row.departments.isEmpty
      || endsText && (!row.isWhole || row.printedValues < row.expectedValues)
    if !row.isWhole || isCut {
      findings.append(
        .rowIncomplete(row, at: RowPlace(pillar: pillar, indicator: indicator), isLeftOut: isCut))
    }
    guard !isCut else { return nil }
    if RowDoubts.areLikely(row) {
      findings += RowDoubts.findings(row, at: RowPlace(pillar: pillar, indicator: indicator))
    }
    var marks = row.name.marks
    for cell in row.values { marks += cell.words.marks }
    marks += (row.original?.words.marks ?? []) + (row.revised?.words.marks ?? [])
    return (indicator, marks)
  }

  private mutating func readTitle(_ preamble: [Range<Int>], in text: SheetText) {
    for range in preamble {
      let words = text.scalars[range]
      if organization == nil, words.count <= 12, let last = words.last,
        "都道府県市区町村".unicodeScalars.contains(last),
        !words.contains(where: \.isSpace)
      {
        organization = words.string
      } else if title == nil, words.count <= 60,
        ["計画", "戦略", "プラン", "ビジョン", "構想"].contains(where: { words.string.contains($0) })
      {
        title = words.string
      }
    }
  }

  /// The plan, with what only the whole of it shows.
  mutating func finish() -> PlanDocument {
    var done: [Pillar] = []
    for (number, parts) in pillars.sorted(by: { $0.key < $1.key }) {
      var pillar = parts.pillar
      let measures = parts.measures.sorted { ($0.key.pillar, $0.key.place) < ($1.key.pillar, $1.key.place) }
      pillar.measures = measures.map(\.value)
      for (code, index) in parts.rows {
        pillar.indicators[index].measure =
          parts.measures[MeasureNumber(pillar: number, place: code.measure)]?.number
      }
      findings += pillar.measures.compactMap { .issueOrDirectionMissing($0, pillar: number) }
      findings += pillar.indicators.filter { $0.measure == nil }.map {
        .measureNotPrinted($0, pillar: number)
      }
      for sheet in parts.sheets {
        findings += DanglingFootnotes.findings(
          marks: sheet.marks, notes: sheet.notes, sheet: sheet.label, pillar: number)
      }
      done.append(pillar)
    }
    findings += MissingSheets.findings(labels)
    return PlanDocument(title: title, organization: organization, columns: columns, pillars: done)
  }
}
