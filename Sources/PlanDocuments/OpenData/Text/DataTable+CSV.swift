import PlanModel

extension DataTable {
  /// The table as UTF-8 with a byte-order mark.
  func csv() -> [UInt8] {
    var csv = CSVText(heads: columns.map(\.title))
    for row in rows { csv.append(row.map(\.cell)) }
    return csv.bytes
  }

  /// The table as CP932, with what could not be written as it is.
  func cp932(file: String, into report: inout CP932Report) -> [UInt8] {
    let encoder = CP932Encoder()
    let heads = columns.map(\.title)
    var bytes: [UInt8] = []
    var number = 0
    func append(_ count: Int, _ text: (Int) -> String) {
      number += 1
      for column in 0..<count {
        if column > 0 { bytes.append(UInt8(ascii: ",")) }
        encoder.encode(text(column), onto: &bytes) {
          report.add($0, file: file, row: number, column: heads[column])
        }
      }
      bytes += [0x0D, 0x0A]
    }
    append(heads.count) { heads[$0] }
    for row in rows { append(row.count) { row[$0].quoted } }
    return bytes
  }
}

extension DataValue {
  fileprivate var cell: CSVText.Cell {
    switch self {
    case .nothing: .text(nil)
    case .text(let text): .text(text)
    case .integer(let number): .number(number)
    case .amount(let amount): .amount(amount)
    case .date(let date): .text(date.description)
    }
  }

  /// As it stands between commas; only what is text is guarded, so that −5 stays a number.
  fileprivate var quoted: String {
    if case .text(let text) = self { return CSVText.quoted(text) }
    return text
  }
}
