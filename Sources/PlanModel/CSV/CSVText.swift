/// CSV as offices open it: UTF-8 with a byte-order mark, CRLF, and no cell that a workbook would take for a formula.
public struct CSVText: Sendable {
  public private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// - Parameter heads: the first line.
  public init(heads: [String]) {
    append(heads.map { .text($0) })
  }

  public enum Cell: Sendable {
    case text(String?)
    case number(Int?)
    case amount(Amount?)
  }

  public mutating func append(_ cells: [Cell]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      switch cell {
      case .text(let text): append(text ?? "")
      case .number(let number): bytes += (number.map { String($0) } ?? "").utf8
      case .amount(let amount): bytes += (amount?.description ?? "").utf8
      }
    }
    bytes += [0x0D, 0x0A]
  }

  private mutating func append(_ text: String) {
    let isFormula = text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
    let shown = isFormula ? "'" + text : text
    guard shown.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else {
      bytes += shown.utf8
      return
    }
    bytes.append(0x22)
    for byte in shown.utf8 { bytes += byte == 0x22 ? [0x22, 0x22] : [byte] }
    bytes.append(0x22)
  }
}
