import Foundation
import PlanModel

/// Reads comma-separated values, which may come from anybody, as a sheet.
struct SeparatedValues {
  /// How its bytes are characters.
  enum Encoding: Sendable {
    case utf8
    case utf16
    case cp932
  }

  let encoding: Encoding
  let sheet: Worksheet
  /// The rows, from 0, that have more or fewer cells than the first; at most the first hundred.
  let oddRows: [Int]

  /// - Throws: `TableError` where the bytes are no text, a quote does not end, or there is more than the limits allow.
  init(_ bytes: [UInt8], limits: ReadingLimits = ReadingLimits()) throws(TableError) {
    let (encoding, text) = try Self.decode(bytes)
    self.encoding = encoding
    var scanner = Scanner(limits: limits)
    try scanner.scan(text)
    var sheet = Worksheet(name: nil)
    sheet.rows = scanner.rows
    self.sheet = sheet
    oddRows = scanner.oddRows
  }

  private static func decode(_ bytes: [UInt8]) throws(TableError) -> (Encoding, [UInt8]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]), String(validating: bytes, as: UTF8.self) != nil {
      return (.utf8, Array(bytes.dropFirst(3)))
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      if let text = String(data: Data(bytes), encoding: .utf16) { return (.utf16, Array(text.utf8)) }
    } else if !bytes.contains(0) {
      if String(validating: bytes, as: UTF8.self) != nil { return (.utf8, bytes) }
      if let text = String(data: Data(bytes), encoding: .shiftJIS) { return (.cp932, Array(text.utf8)) }
    }
    throw TableError(
      japanese: "CSVの文字コードが分かりません。UTF-8で保存し直してください。",
      english: "has an encoding that is not known; save it as UTF-8")
  }

  /// Goes over the bytes once.
  private struct Scanner {
    let limits: ReadingLimits
    var rows: [Worksheet.Row] = []
    var oddRows: [Int] = []
    private var row = Worksheet.Row(number: 0, cells: [])
    private var column = 0
    private var cell: [UInt8] = []
    private var width: Int?
    private var cells = 0

    init(limits: ReadingLimits) {
      self.limits = limits
    }

    mutating func scan(_ bytes: [UInt8]) throws(TableError) {
      var index = 0
      var quoteBegan: Int?
      while index < bytes.count {
        let byte = bytes[index]
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        index += 1
        if quoteBegan != nil {
          if byte != UInt8(ascii: "\"") {
            cell.append(byte)
          } else if next == UInt8(ascii: "\"") {
            cell.append(byte)
            index += 1
          } else {
            quoteBegan = nil
          }
          continue
        }
        switch byte {
        case UInt8(ascii: "\"") where cell.isEmpty: quoteBegan = row.number
        case UInt8(ascii: ","): try endCell()
        case 0x0D, 0x0A:
          if byte == 0x0D, next == 0x0A { index += 1 }
          try endCell()
          endRow()
        default: cell.append(byte)
        }
      }
      if let quoteBegan {
        throw TableError(
          japanese: "\(quoteBegan + 1)行目で始まる引用符「\"」が閉じていません。",
          english: "the quote that begins in row \(quoteBegan + 1) does not end")
      }
      if !cell.isEmpty || column > 0 {
        try endCell()
        endRow()
      }
    }

    private mutating func endCell() throws(TableError) {
      defer {
        column += 1
        cell.removeAll(keepingCapacity: true)
      }
      guard !cell.isEmpty else { return }
      cells += 1
      guard cells <= limits.cells else {
        throw TableError(
          japanese: "値のあるセルが500万を超えています。ファイルを分けてください。", english: "has more than 5,000,000 cells; split it")
      }
      let text = String(decoding: cell, as: UTF8.self)
      row.cells.append(
        Worksheet.Cell(column: column, value: NumberText.isPlain(text) ? .number(text) : .text(text)))
    }

    private mutating func endRow() {
      let isBlank = row.cells.isEmpty && column <= 1
      if !isBlank {
        width = width ?? column
        if column != width, oddRows.count < 100 { oddRows.append(row.number) }
      }
      if !row.cells.isEmpty { rows.append(row) }
      row = Worksheet.Row(number: row.number + 1, cells: [])
      column = 0
    }
  }
}
