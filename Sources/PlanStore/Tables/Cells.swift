internal import GRDB
internal import PlanModel

/// The cells of one row that is to be written, in the order of the table's columns.
struct Cells {
  private(set) var values: [DatabaseValue] = []

  init(reservingCapacity capacity: Int = 24) {
    values.reserveCapacity(capacity)
  }

  mutating func add(_ text: String) { values.append(text.databaseValue) }
  mutating func add(_ number: Int) { values.append(number.databaseValue) }
  mutating func add(_ flag: Bool) { values.append((flag ? 1 : 0).databaseValue) }
  mutating func add(_ year: FiscalYear) { add(year.westernYear) }
  mutating func add<Thing>(_ identifier: Identifier<Thing>) { add(identifier.text) }

  mutating func add<Word: RawRepresentable>(word: Word) where Word.RawValue == String { add(word.rawValue) }

  mutating func add(_ text: String?) { values.append(text?.databaseValue ?? .null) }
  mutating func add(_ number: Int?) { values.append(number?.databaseValue ?? .null) }
  mutating func add(_ year: FiscalYear?) { add(year?.westernYear) }
  mutating func add(_ date: CalendarDate?) { add(date?.description) }
  mutating func add<Thing>(_ identifier: Identifier<Thing>?) { add(identifier?.text) }

  /// The exact text and, for those who sum up, the nearest floating-point number.
  mutating func add(_ amount: Amount?) {
    add(amount?.description)
    values.append(amount?.approximation.databaseValue ?? .null)
  }

  /// Words without spaces, with spaces between them.
  mutating func add(words: [String]) { add(words.joined(separator: " ")) }

  mutating func add(_ source: Source?) {
    add(source?.file)
    add(source?.firstLine)
    add(source?.lastLine)
    add(source?.characters?.begin)
    add(source?.characters?.end)
  }

  mutating func add(_ reference: Plan.IndicatorReference?) {
    add(reference?.plan)
    add(reference?.indicator)
  }

  /// What a value says besides its numbers.
  mutating func add(saying value: Plan.Value) {
    add(word: value.state)
    add(word: value.finality)
    add(value.printed)
    add(value.reason)
    add(value.expected)
    add(words: value.footnotes)
    add(value.source)
  }
}
