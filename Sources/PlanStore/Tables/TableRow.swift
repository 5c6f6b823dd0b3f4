internal import GRDB
internal import PlanModel

/// A row being read, its cells by their place among the table's columns.
struct TableRow {
  let row: Row
  let table: StoreTable

  func text(_ index: Int) -> String { row[index] }
  func optionalText(_ index: Int) -> String? { row[index] }
  func number(_ index: Int) -> Int { row[index] }
  func optionalNumber(_ index: Int) -> Int? { row[index] }
  func flag(_ index: Int) -> Bool { number(index) != 0 }
  func year(_ index: Int) -> FiscalYear { FiscalYear(number(index)) }
  func optionalYear(_ index: Int) -> FiscalYear? { optionalNumber(index).map { FiscalYear($0) } }

  /// Words that stand with spaces between them.
  func words(_ index: Int) -> [String] {
    let text = text(index)
    return text.isEmpty ? [] : text.split(separator: " ").map(String.init)
  }

  func identifier<Thing>(_ index: Int) throws -> Identifier<Thing> {
    guard let identifier = Identifier<Thing>(text(index)) else { throw fault(index) }
    return identifier
  }

  func optionalIdentifier<Thing>(_ index: Int) throws -> Identifier<Thing>? {
    optionalText(index) == nil ? nil : try identifier(index)
  }

  func word<Word: RawRepresentable>(_ index: Int) throws -> Word where Word.RawValue == String {
    guard let word = Word(rawValue: text(index)) else { throw fault(index) }
    return word
  }

  func optionalWord<Word: RawRepresentable>(_ index: Int) throws -> Word? where Word.RawValue == String {
    optionalText(index) == nil ? nil : try word(index)
  }

  func date(_ index: Int) throws -> CalendarDate? {
    optionalText(index) == nil ? nil : try day(index)
  }

  func day(_ index: Int) throws -> CalendarDate {
    guard let date = CalendarDate(text(index)) else { throw fault(index) }
    return date
  }

  func amount(_ index: Int) throws -> Amount? {
    optionalText(index) == nil ? nil : try decimal(index)
  }

  func decimal(_ index: Int) throws -> Amount {
    guard let amount = Amount(text(index)) else { throw fault(index) }
    return amount
  }

  func reference(_ index: Int) throws -> Plan.IndicatorReference? {
    guard let plan: PlanID = try optionalIdentifier(index) else { return nil }
    return Plan.IndicatorReference(plan: plan, indicator: try identifier(index + 1))
  }

  func source(_ index: Int) -> Source? {
    guard let file = optionalText(index) else { return nil }
    let characters = optionalNumber(index + 3).map {
      Source.CharacterRange(begin: $0, end: number(index + 4))
    }
    return Source(
      file: file, firstLine: number(index + 1), lastLine: number(index + 2), characters: characters)
  }

  /// What a value says, without its numbers.
  func saying(_ index: Int) throws -> Plan.Value {
    Plan.Value(
      printed: text(index + 2), state: try word(index), finality: try word(index + 1), amounts: [],
      reason: optionalText(index + 3), expected: try date(index + 4), footnotes: words(index + 5),
      source: source(index + 6))
  }

  private func fault(_ index: Int) -> TableFault {
    TableFault(table: table.name, column: table.columns[index])
  }
}

extension Database {
  /// Hands over the rows of a plan in one table, in the order of its key.
  func eachRow(of table: StoreTable, in plan: PlanID, _ body: (TableRow) throws -> Void) throws {
    let statement = try cachedStatement(sql: table.selection)
    let rows = try Row.fetchCursor(statement, arguments: [plan.text])
    while let row = try rows.next() { try body(TableRow(row: row, table: table)) }
  }
}

extension StoreTable {
  /// Asks for the rows of one plan in the order of the key.
  var selection: String {
    let keys = columns[1..<max(keyCount, 2)].joined(separator: ", ")
    return "SELECT \(columns.joined(separator: ", ")) FROM \(name) WHERE plan = ? ORDER BY \(keys)"
  }
}
