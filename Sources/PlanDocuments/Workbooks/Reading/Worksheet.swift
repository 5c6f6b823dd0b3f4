public import PlanModel

/// A sheet of a workbook, or a file of comma-separated values, as a program sees it.
public struct Worksheet: Sendable {
  /// What its tab says; `nil` for a CSV.
  public let name: String?
  /// The rows that have something in them, from the top.
  var rows: [Row] = []
  var merged: [CellRange] = []
  var isHidden = false
  /// Rows and columns that are not shown, from 0.
  var hiddenRows: [Int] = []
  var hiddenColumns: [ClosedRange<Int>] = []
  var objects: [Object] = []

  init(name: String?) {
    self.name = name
  }

  struct Row: Sendable {
    /// From 0.
    var number: Int
    /// From the left, each of another column; none is empty.
    var cells: [Cell]

    /// The cell of a column, `nil` where it is empty.
    subscript(column: Int) -> Cell? { last(upTo: column).flatMap { $0.column == column ? $0 : nil } }

    /// The last cell that stands no further right than a column.
    func last(upTo column: Int) -> Cell? {
      var (low, high) = (0, cells.count)
      while low < high {
        let middle = (low + high) / 2
        if cells[middle].column <= column { low = middle + 1 } else { high = middle }
      }
      return low > 0 ? cells[low - 1] : nil
    }
  }

  struct Cell: Sendable {
    /// From 0.
    var column: Int
    var value: Value
    var hasFormula = false
  }

  enum Value: Hashable, Sendable {
    case text(String)
    /// The digits as they are kept.
    case number(String)
    /// A number that is shown as a date.
    case date(String)
    case boolean(Bool)
    /// #DIV/0!
    case error(String)

    var text: String {
      switch self {
      case .text(let text), .number(let text), .date(let text), .error(let text): text
      case .boolean(let value): value ? "TRUE" : "FALSE"
      }
    }

    var isNumber: Bool {
      if case .number = self { return true }
      return false
    }
  }

  /// What lies on a sheet and is no cell.
  struct Object: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
      case picture
      case chart
      case shape
      case comment
      case embedded
      case pivotTable
    }

    var kind: Kind
    /// Its upper left corner, where that is told.
    var place: CellAddress?
  }
}

/// A cell's place, from 0.
public struct CellAddress: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let row: Int
  public let column: Int

  init(_ row: Int, _ column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads `B7`, `$B$7` or `B7` with anything that is no letter or digit left out; within what a workbook can hold.
  init?(_ text: some Sequence<UInt8>) {
    var (row, column, isNumber) = (0, 0, false)
    for byte in text {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where !isNumber: column = column * 26 + Int(byte) - 0x40
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        isNumber = true
        row = row * 10 + Int(byte) - 0x30
      case UInt8(ascii: "$"): break
      default: return nil
      }
      guard column <= Self.columns, row <= Self.rows else { return nil }
    }
    guard row > 0, column > 0 else { return nil }
    self.init(row - 1, column - 1)
  }

  /// How many rows and columns a sheet of a workbook can have.
  static let rows = 1_048_576
  static let columns = 16_384

  public static func < (left: CellAddress, right: CellAddress) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }

  /// `B7`.
  public var description: String { Self.letters(column) + String(row + 1) }

  /// The letters of a column: 0 is A, 26 is AA.
  static func letters(_ column: Int) -> String {
    var (rest, letters) = (column + 1, "")
    while rest > 0 {
      rest -= 1
      letters = String(UnicodeScalar(UInt8(0x41 + rest % 26))) + letters
      rest /= 26
    }
    return letters
  }
}

/// Cells from one corner to the other.
struct CellRange: Hashable, Sendable {
  let first: CellAddress
  let last: CellAddress

  /// Reads `A1:B3`, or `A1` alone.
  init?(_ text: String) {
    let corners = text.split(separator: ":").map { CellAddress($0.utf8) }
    guard let first = corners.first ?? nil, let last = corners.last ?? nil, corners.count <= 2 else {
      return nil
    }
    self.first = CellAddress(min(first.row, last.row), min(first.column, last.column))
    self.last = CellAddress(max(first.row, last.row), max(first.column, last.column))
  }

  var text: String { first == last ? "\(first)" : "\(first):\(last)" }
}

/// Why a file cannot be read as a table; one line without the file's name.
public struct TableError: Error, Hashable, Sendable {
  public let message: Wording

  init(japanese: String, english: String) {
    message = Wording(japanese: japanese, english: english)
  }
}
