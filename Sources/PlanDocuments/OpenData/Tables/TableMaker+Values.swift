import PlanModel

extension TableMaker {
  mutating func addValues(of row: IndicatorRow) {
    var written = Set<[DataValue]>()
    for value in row.indicator.values {
      for (index, counted) in row.series.enumerated() {
        let key: [DataValue] = [
          .integer(index), .integer(value.fiscalYear.westernYear), .text(value.role.rawValue),
        ]
        // Two columns of the same role and year say the same.
        guard written.insert(key).inserted else { continue }
        observations.rows.append(
          place + [.text(row.id), .integer(index + 1)] + years(value.fiscalYear)
            + [
              .text(TableWords.role(value.role)), .integer(row.pillar.number), row.code, row.name,
              .plain(counted.name),
            ] + Self.datum(value.cell, at: index, unit: counted.unit))
      }
    }
  }

  mutating func addTargets(of row: IndicatorRow) {
    let target = row.indicator.target
    let cells = [target.original] + (target.revised.map { [$0] } ?? [])
    for (order, cell) in cells.enumerated() {
      for (index, counted) in row.series.enumerated() {
        targets.rows.append(
          place + [.text(row.id), .integer(index + 1)] + years(target.fiscalYear)
            + [
              .integer(order + 1), .text(order == 0 ? TableWords.original : TableWords.revised),
              order == 0 ? .nothing : .integer(row.indicator.analysis.fiscalYear.westernYear),
              order == 0 ? .nothing : .text(row.indicator.analysis.fiscalYear.japaneseName),
              .integer(row.pillar.number), row.code, row.name,
              .plain(counted.name),
            ] + Self.datum(cell, at: index, unit: counted.unit))
      }
    }
  }

  /// The cells of `DataTable.datum`.
  private static func datum(_ cell: Cell, at index: Int, unit: String) -> [DataValue] {
    let datum = Datum(cell, at: index)
    return [
      datum.amount.map { .amount($0) } ?? .nothing, .plain(unit), .text(TableWords.state(datum.state)),
      .plain(datum.word), .text(TableWords.finality(cell.finality)), .plain(cell.reason),
      cell.expected.map { .date($0) } ?? .nothing,
    ]
  }

  mutating func addMeasures(of pillar: Pillar) {
    var numbers = Set<String>()
    for measure in pillar.measures where numbers.insert(measure.number).inserted {
      measures.rows.append(
        place + [
          .integer(pillar.number), .plain(measure.number), .plain(measure.title), .plain(measure.issue),
          .plain(measure.direction),
        ])
    }
    // A document may name a measure that it does not print.
    for indicator in pillar.indicators {
      guard let number = indicator.measure, !number.isEmpty, numbers.insert(number).inserted else { continue }
      measures.rows.append(
        place + [.integer(pillar.number), .plain(number), .nothing, .nothing, .nothing])
    }
  }

  /// - Returns: the number of each note.
  mutating func addFootnotes(of pillar: Pillar) -> [Footnote: Int] {
    var numbers: [Footnote: Int] = [:]
    for note in pillar.footnotes {
      let number = footnotes.rows.count + 1
      numbers[note] = number
      footnotes.rows.append(
        place + [
          .integer(number), .integer(pillar.number), .plain(note.sheet), .plain(note.mark), .plain(note.text),
        ])
    }
    return numbers
  }

  mutating func addMarks(of row: IndicatorRow) {
    func add(_ list: [String], _ subject: String, _ year: FiscalYear?, _ role: ColumnRole?) {
      for mark in list {
        marks.rows.append(
          place + [
            .text(row.id), .text(subject), year.map { .integer($0.westernYear) } ?? .nothing,
            year.map { .text($0.japaneseName) } ?? .nothing,
            role.map { .text(TableWords.role($0)) } ?? .nothing, .plain(mark),
            row.note(mark).map { .integer($0) } ?? .nothing,
          ])
      }
    }
    let target = row.indicator.target
    add(row.indicator.footnotes, "指標名", nil, nil)
    for value in row.indicator.values { add(value.cell.footnotes, "値", value.fiscalYear, value.role) }
    add(target.original.footnotes, TableWords.original, target.fiscalYear, .target)
    add(target.revised?.footnotes ?? [], TableWords.revised, target.fiscalYear, .target)
  }
}

/// What a cell says of one series.
struct Datum {
  let amount: Amount?
  let state: Cell.State
  /// The word, where the state is `qualitative`.
  let word: String?

  init(_ cell: Cell, at index: Int) {
    amount = index < cell.amounts.count ? cell.amounts[index] : nil
    // In a pair one may be missing: 「5,957人（―）」.
    state = cell.state == .number && amount == nil ? .notAvailable : cell.state
    word = cell.state == .qualitative ? cell.printed : nil
  }
}
