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
      case .text(let text): bytes += Self.quoted(text ?? "").utf8
      case .number(let number): bytes += (number.map { String($0) } ?? "").utf8
      case .amount(let amount): bytes += (amount?.description ?? "").utf8
      }
    }
    bytes += [0x0D, 0x0A]
  }

  /// The text as it stands between commas: an apostrophe before what begins as a formula does, quotes where they are needed.
  public static func quoted(_ text: String) -> String {
    let shown = beginsAsFormula(text) ? "'" + text : text
    guard shown.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else {
      return shown
    }
    // Byte by byte: a mark that combines may stand behind a quote.
    var quoted: [UInt8] = [0x22]
    for byte in shown.utf8 { quoted += byte == 0x22 ? [0x22, 0x22] : [byte] }
    return String(decoding: quoted + [0x22], as: UTF8.self)
  }

  /// Whether a workbook would calculate the text: = + - @ in either width, and what is skipped before them.
  ///
  /// One character alone calculates nothing.
  public static func beginsAsFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, text.unicodeScalars.dropFirst().first != nil else {
      return false
    }
    switch first {
    case "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠": return true
    default: return false
    }
  }
}
