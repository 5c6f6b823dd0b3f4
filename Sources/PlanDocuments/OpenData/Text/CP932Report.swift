import PlanModel

/// What was replaced or lost in the files written as CP932, a line for each place.
public struct CP932Report: Sendable {
  /// A character of a cell.
  public struct Line: Hashable, Sendable {
    public let file: String
    /// The row of the file, from 1; 1 is the heads.
    public let row: Int
    public let column: String
    public let original: String
    public let written: String
    /// Whether nothing but 〓 stands for it.
    public let isLost: Bool
    /// How often it stands in the cell.
    public internal(set) var count: Int
  }

  public internal(set) var lines: [Line] = []

  /// How many characters were replaced by others of the same meaning.
  public var replaced: Int { lines.filter { !$0.isLost }.reduce(0) { $0 + $1.count } }

  /// How many characters were lost.
  public var lost: Int { lines.filter(\.isLost).reduce(0) { $0 + $1.count } }

  mutating func add(_ loss: CP932Encoder.Loss, file: String, row: Int, column: String) {
    // The lines of one cell stand together at the end.
    for place in lines.indices.reversed() {
      guard lines[place].row == row, lines[place].column == column, lines[place].file == file else { break }
      if lines[place].original == loss.original {
        lines[place].count += 1
        return
      }
    }
    lines.append(
      Line(
        file: file, row: row, column: column, original: loss.original, written: loss.written,
        isLost: loss.kind == .lost, count: 1))
  }

  /// As CSV, in UTF-8 so that it can show what was lost.
  func csv() -> [UInt8] {
    var csv = CSVText(heads: ["ファイル", "行番号", "列名", "文字", "符号位置", "置き換えた文字", "結果", "文字数（字）"])
    for line in lines {
      let code = line.original.unicodeScalars.map { "U+" + String($0.value, radix: 16, uppercase: true) }
      csv.append([
        .text(line.file), .number(line.row), .text(line.column), .text(line.original),
        .text(code.joined(separator: " ")), .text(line.written),
        .text(line.isLost ? "失われた" : "同じ意味の文字に置き換えた"), .number(line.count),
      ])
    }
    return csv.bytes
  }
}
