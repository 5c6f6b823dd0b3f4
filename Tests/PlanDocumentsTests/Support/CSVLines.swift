import Foundation

/// A plain reader of CSV, so that what is written is not read by what wrote it.
func csvRows(_ bytes: [UInt8], encoding: String.Encoding = .utf8) -> [[String]] {
  var text = String(data: Data(bytes), encoding: encoding) ?? ""
  if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
  var rows: [[String]] = [[]]
  var cell = ""
  var isQuoted = false
  var scalars = text.unicodeScalars.makeIterator()
  var next = scalars.next()
  while let scalar = next {
    next = scalars.next()
    switch scalar {
    case "\"" where isQuoted && next == "\"":
      cell.append("\"")
      next = scalars.next()
    case "\"": isQuoted.toggle()
    case "," where !isQuoted:
      rows[rows.count - 1].append(cell)
      cell = ""
    case "\r" where !isQuoted: break
    case "\n" where !isQuoted:
      rows[rows.count - 1].append(cell)
      cell = ""
      rows.append([])
    default: cell.unicodeScalars.append(scalar)
    }
  }
  if rows.last == [] { rows.removeLast() }
  return rows
}
