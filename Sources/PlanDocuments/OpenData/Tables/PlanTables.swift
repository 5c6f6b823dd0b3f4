import PlanModel

/// The tables of an edition's open data: a pure function of the edition and the city's code.
public struct PlanTables: Sendable {
  /// In the order in which they are told of.
  public let all: [DataTable]

  public init(_ edition: DataEdition, municipality: MunicipalityCode?) {
    var maker = TableMaker(edition, municipality: municipality)
    maker.make()
    all = maker.tables
  }
}

/// Fills the tables row by row.
struct TableMaker {
  let document: PlanDocument
  /// The cells that every row begins with.
  let place: [DataValue]
  private var knownYears: [FiscalYear: [DataValue]] = [:]
  var columns = DataTable.columns
  var pillars = DataTable.pillars
  var measures = DataTable.measures
  var indicators = DataTable.indicators
  var series = DataTable.series
  var observations = DataTable.observations
  var targets = DataTable.targets
  var analyses = DataTable.analyses
  var departments = DataTable.departments
  var footnotes = DataTable.footnotes
  var marks = DataTable.footnoteMarks

  /// In the order of `DataTable.all`.
  var tables: [DataTable] {
    [
      observations, targets, analyses, indicators, series, departments, measures, pillars, columns, footnotes,
      marks,
    ]
  }

  init(_ edition: DataEdition, municipality: MunicipalityCode?) {
    document = edition.document
    place = [
      DataValue(municipality?.digits), .plain(edition.organization), .plain(edition.plan),
      .plain(edition.name),
    ]
  }

  mutating func make() {
    for (index, column) in document.columns.enumerated() {
      columns.rows.append(
        place + [.integer(index + 1), .text(TableWords.role(column.role)), .plain(column.label)]
          + years(column.fiscalYear))
    }
    var notes: [Int: [Footnote: Int]] = [:]
    for (index, pillar) in document.pillars.enumerated() {
      pillars.rows.append(place + [.integer(pillar.number), .plain(pillar.title), .plain(pillar.tag)])
      addMeasures(of: pillar)
      notes[index] = addFootnotes(of: pillar)
    }
    for row in IndicatorRow.rows(of: document, notes: notes) { add(row) }
  }

  private mutating func add(_ row: IndicatorRow) {
    let indicator = row.indicator
    indicators.rows.append(
      place + [
        .text(row.id), .integer(row.pillar.number), .plain(indicator.measure),
        .text(TableWords.kind(indicator.kind)), row.code, row.name,
        .text(TableWords.accumulation(isCumulative: indicator.cumulative)), .plain(indicator.sheet),
      ])
    for (index, counted) in row.series.enumerated() {
      series.rows.append(
        place + [.text(row.id), .integer(index + 1), .plain(counted.name), .plain(counted.unit)])
    }
    for (index, department) in indicator.departments.enumerated() {
      departments.rows.append(
        place + [
          .text(row.id), .integer(index + 1), .plain(department.name), .plain(department.formerName),
        ])
    }
    if !indicator.analysis.text.isEmpty {
      analyses.rows.append(
        place + [.text(row.id), row.name] + years(indicator.analysis.fiscalYear)
          + [.plain(indicator.analysis.text)])
    }
    addValues(of: row)
    addTargets(of: row)
    addMarks(of: row)
  }

  /// The cells of a fiscal year.
  mutating func years(_ year: FiscalYear) -> [DataValue] {
    if let known = knownYears[year] { return known }
    let cells: [DataValue] = [
      .integer(year.westernYear), .text(year.japaneseName), .text(TableWords.timeCode(year)),
    ]
    knownYears[year] = cells
    return cells
  }
}

/// An indicator with what its rows in the tables need.
struct IndicatorRow {
  let indicator: Indicator
  let pillar: Pillar
  /// The number of the note for a mark, on the indicator's sheet or else on any of the pillar.
  let notes: [Footnote: Int]
  var id: String
  let code: DataValue
  let name: DataValue

  init(_ indicator: Indicator, pillar: Pillar, notes: [Footnote: Int]) {
    self.indicator = indicator
    self.pillar = pillar
    self.notes = notes
    id = Self.id(indicator, pillar)
    code = .plain(indicator.code)
    name = .plain(indicator.name)
  }

  /// The rows of a plan in printed order; a code that a sheet prints twice, which its reader doubts, stays two rows.
  static func rows(of document: PlanDocument, notes: [Int: [Footnote: Int]] = [:]) -> [IndicatorRow] {
    var ids = Set<String>()
    return document.pillars.enumerated().flatMap { index, pillar in
      pillar.indicators.map { indicator in
        var row = IndicatorRow(indicator, pillar: pillar, notes: notes[index] ?? [:])
        let id = row.id
        var copy = 2
        while !ids.insert(row.id).inserted {
          row.id = "\(id)#\(copy)"
          copy += 1
        }
        return row
      }
    }
  }

  /// The plan's own identifier, else pillar and code.
  static func id(_ indicator: Indicator, _ pillar: Pillar) -> String {
    indicator.id?.text ?? "\(pillar.number):\(PlainText.plain(indicator.code))"
  }

  /// One for each thing counted; one without a unit where all is said in words.
  var series: [Series] { indicator.series.isEmpty ? [Series(name: nil, unit: "")] : indicator.series }

  func note(_ mark: String) -> Int? {
    let meant = pillar.footnotes.filter { $0.mark == mark }
    return (meant.first { $0.sheet == indicator.sheet } ?? meant.first).flatMap { notes[$0] }
  }
}

extension DataValue {
  /// A text in the form of the tables.
  static func plain(_ text: String?) -> DataValue { DataValue(text.map(PlainText.plain)) }
}
