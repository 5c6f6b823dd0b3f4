import PlanModel

/// Makes an indicator of a row as read.
struct IndicatorMaker {
  let text: SheetText
  let analysisYear: FiscalYear
  /// The columns before the target's, or all where the head has no target.
  let valueColumns: [Column]
  private let targetYear: FiscalYear
  /// The position of the target's column; `nil` where the head has none.
  private let targetPosition: Int?

  init(text: SheetText, columns: [Column], analysisYear: FiscalYear) {
    self.text = text
    self.analysisYear = analysisYear
    targetPosition = columns.lastIndex { $0.role == .target }
    targetYear = targetPosition.map { columns[$0].fiscalYear } ?? columns.last?.fiscalYear ?? analysisYear
    var valueColumns = columns
    if let targetPosition { valueColumns.remove(at: targetPosition) }
    self.valueColumns = valueColumns
  }

  func indicator(_ row: RowReading, scanned: ScannedRow, sheet: String, kind: Indicator.Kind) -> Indicator {
    let (cells, original) = inColumnOrder(row)
    let series = series(row)
    let missing = Cell(printed: "", state: .notAvailable, amounts: Array(repeating: nil, count: series.count))
    let values = valueColumns.indices.map { index in
      ColumnValue(
        fiscalYear: valueColumns[index].fiscalYear, role: valueColumns[index].role,
        cell: index < cells.count ? cell(cells[index], series: series.count) : missing)
    }
    return Indicator(
      sheet: sheet, kind: kind, code: scanned.code.text, name: row.name.string, measure: nil, series: series,
      cumulative: saysCumulative(row.name.scalars), footnotes: row.name.marks, values: values,
      target: Target(
        fiscalYear: targetYear, original: original.map { cell($0, series: series.count) } ?? missing,
        revised: row.revised.map { cell($0, series: series.count) }),
      analysis: Analysis(fiscalYear: analysisYear, text: row.analysis.joined(in: text)),
      departments: row.departments,
      source: text.source(lines: scanned.codeLine...(scanned.lines.last?.line ?? scanned.codeLine)))
  }

  /// Where the target stands among the values, but its column is not the last, what was read in its place is it.
  private func inColumnOrder(_ row: RowReading) -> (
    values: [RowReading.ReadCell], original: RowReading.ReadCell?
  ) {
    guard let targetPosition, targetPosition < valueColumns.count, row.values.count == valueColumns.count,
      row.targetStandsAmongValues, let last = row.original
    else { return (row.values, row.original) }
    var values = row.values
    let original = values.remove(at: targetPosition)
    values.append(last)
    return (values, original)
  }

  /// Whether a name says 累計.
  private func saysCumulative(_ name: [Unicode.Scalar]) -> Bool {
    name.indices.dropLast().contains { name[$0] == "累" && name[$0 + 1] == "計" }
  }

  private func series(_ row: RowReading) -> [Series] {
    var cells = row.values
    if let original = row.original { cells.append(original) }
    if let revised = row.revised { cells.append(revised) }
    var count = 0
    for cell in cells where cell.reading.items.contains(where: { $0.amount != nil || !$0.unit.isEmpty }) {
      count = max(count, cell.reading.items.count)
    }
    let names = count == 2 ? SeriesNames.read(row.name.scalars) : nil
    return (0..<count).map { index in
      Series(name: names.map { $0[index] } ?? nil, unit: unit(of: index, in: cells).string)
    }
  }

  /// The unit that most cells print, numbers before dashes; the first of equally frequent ones.
  private func unit(of index: Int, in cells: [RowReading.ReadCell]) -> [Unicode.Scalar] {
    var units: [(unit: [Unicode.Scalar], numbers: Int, count: Int)] = []
    for cell in cells where index < cell.reading.items.count {
      let item = cell.reading.items[index]
      let place = units.firstIndex { $0.unit == item.unit } ?? units.count
      if place == units.count { units.append((item.unit, 0, 0)) }
      units[place].numbers += item.amount == nil ? 0 : 1
      units[place].count += 1
    }
    var best = units.first
    for unit in units.dropFirst() {
      if let first = best, (unit.numbers, unit.count) > (first.numbers, first.count) { best = unit }
    }
    return best?.unit ?? []
  }

  private func cell(_ read: RowReading.ReadCell, series: Int) -> Cell {
    let items = read.reading.items
    let isNumber = read.reading.state == .number
    return Cell(
      printed: read.words.string, state: read.reading.state,
      amounts: (0..<series).map { isNumber && $0 < items.count ? items[$0].amount : nil },
      footnotes: read.words.marks,
      source: read.words.place.isEmpty ? nil : text.source(of: read.words.place, nearLine: read.line))
  }
}

extension Collection<Range<Int>> {
  /// The text of lines, without the line ends.
  func joined(in text: SheetText) -> String {
    guard count > 1 else { return first.map(text.string) ?? "" }
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(reduce(0) { $0 + $1.count })
    for range in self { scalars.append(contentsOf: text.scalars[range]) }
    return scalars.string
  }
}
