/// Finds rows by long pieces of their names in a text, so that a remark about another row is recognised.
struct NameIndex: Sendable {
  /// How many scalars of a name must stand together in a text.
  static let length = 6

  private var places: [[UInt16]: [Int]] = [:]

  /// Pieces that stand in the names of many rows tell none of them.
  private static let most = 3

  /// - Parameter names: the rows' names, in the rows' order.
  init(_ names: [[UInt16]]) {
    for (row, name) in names.enumerated() where name.count >= Self.length {
      for piece in Set((0...name.count - Self.length).map { Array(name[$0..<$0 + Self.length]) }) {
        places[piece, default: []].append(row)
      }
    }
    places = places.filter { $0.value.count <= Self.most }
  }

  /// The rows of which a piece of the name stands in a part of a text, in their order.
  func rows(in scalars: [UInt16], _ range: Range<Int>) -> [Int] {
    guard range.count >= Self.length else { return [] }
    var rows: Set<Int> = []
    for begin in range.lowerBound...range.upperBound - Self.length {
      if let found = places[Array(scalars[begin..<begin + Self.length])] { rows.formUnion(found) }
    }
    return rows.sorted()
  }
}
