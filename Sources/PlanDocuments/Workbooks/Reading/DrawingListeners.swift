/// Reads what a drawing has on it, and where.
final class DrawingListener: XMLListener {
  private(set) var objects: [Worksheet.Object] = []
  private var isFrom = false
  private var digits: [UInt8] = []
  private var row: Int?
  private var column: Int?
  private var depthOfGroup = 0

  override func begin(_ name: UnsafePointer<CChar>, _ attributes: XMLAttributes) throws(TableError) {
    if isNamed(name, "from") {
      isFrom = true
      (row, column) = (nil, nil)
    } else if isNamed(name, "oneCellAnchor") || isNamed(name, "twoCellAnchor")
      || isNamed(name, "absoluteAnchor")
    {
      (row, column) = (nil, nil)
    } else if isNamed(name, "grpSp") {
      if depthOfGroup == 0 { add(.shape) }
      depthOfGroup += 1
    } else if depthOfGroup > 0 {
    } else if isNamed(name, "pic") {
      add(.picture)
    } else if isNamed(name, "graphicFrame") {
      add(.chart)
    } else if isNamed(name, "sp") || isNamed(name, "cxnSp") {
      add(.shape)
    }
    digits.removeAll(keepingCapacity: true)
  }

  private func add(_ kind: Worksheet.Object.Kind) {
    guard objects.count < 10_000 else { return }
    let place = row.flatMap { row in column.map { CellAddress(row, $0) } }
    objects.append(Worksheet.Object(kind: kind, place: place))
  }

  override func take(_ piece: UnsafeBufferPointer<UInt8>) throws(TableError) {
    if isFrom, digits.count < 8 { digits.append(contentsOf: piece.prefix(8)) }
  }

  override func end(_ name: UnsafePointer<CChar>) throws(TableError) {
    if isNamed(name, "from") {
      isFrom = false
    } else if isNamed(name, "grpSp") {
      depthOfGroup -= 1
    } else if isFrom, isNamed(name, "row") || isNamed(name, "col") {
      let number = Int(String(decoding: digits, as: UTF8.self)).flatMap {
        (0..<CellAddress.rows).contains($0) ? $0 : nil
      }
      if isNamed(name, "row") { row = number } else { column = number }
    }
  }
}

/// Reads which cells have comments.
final class CommentListener: XMLListener {
  private(set) var objects: [Worksheet.Object] = []

  override func begin(_ name: UnsafePointer<CChar>, _ attributes: XMLAttributes) throws(TableError) {
    guard isNamed(name, "comment") || isNamed(name, "threadedComment"), objects.count < 10_000 else { return }
    objects.append(
      Worksheet.Object(kind: .comment, place: attributes["ref"].flatMap { CellAddress($0.utf8) }))
  }
}
