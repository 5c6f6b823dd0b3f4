public import PlanModel

/// A table of the open data: a datum a cell, a subject a row.
public struct DataTable: Sendable {
  /// The name of its file, without an ending: `observations`.
  public let name: String
  /// What it is called: 値.
  public let title: Wording
  /// What a row is.
  public let about: Wording
  public let columns: [DataColumn]
  /// The names of the columns by which a row is known.
  public let primaryKey: [String]
  public let foreignKeys: [ForeignKey]
  public internal(set) var rows: [[DataValue]] = []

  /// Every table without rows, in the order in which they are told of.
  static let all: [DataTable] = [
    observations, targets, analyses, indicators, series, departments, measures, pillars, columns, footnotes,
    footnoteMarks,
  ]

  /// Columns whose values are keys of another table.
  public struct ForeignKey: Sendable {
    public let columns: [String]
    /// The other table's name.
    public let table: String
    public let referenced: [String]
  }
}

/// A column of a table.
public struct DataColumn: Sendable {
  public enum Kind: Sendable {
    case text
    case integer
    case number
    case date
  }

  /// In ASCII, for programs: `fiscalYear`.
  public let name: String
  /// The head as files have it: 西暦年度.
  public let title: String
  public let about: Wording
  public let kind: Kind
  public let isRequired: Bool
  /// The only words that may stand in it; empty where any may.
  public let choices: [String]

  init(
    _ name: String, _ title: String, kind: Kind = .text, required: Bool = false, choices: [String] = [],
    _ japanese: String, _ english: String
  ) {
    self.name = name
    self.title = title
    about = Wording(japanese: japanese, english: english)
    self.kind = kind
    isRequired = required
    self.choices = choices
  }
}

/// One datum.
public enum DataValue: Hashable, Sendable {
  case nothing
  case text(String)
  case integer(Int)
  case amount(Amount)
  case date(CalendarDate)

  /// A text, or nothing where it is empty.
  init(_ text: String?) {
    self = text.flatMap { $0.isEmpty ? nil : .text($0) } ?? .nothing
  }

  /// As it stands in a CSV, before it is quoted.
  var text: String {
    switch self {
    case .nothing: ""
    case .text(let text): text
    case .integer(let number): String(number)
    case .amount(let amount): amount.description
    case .date(let date): date.description
    }
  }
}
