import PlanModel

/// What the words of one cell mean.
struct CellReading: Sendable {
  /// A number, or a dash in its place, with its unit.
  struct Item: Hashable, Sendable {
    var amount: Amount?
    /// As printed, width kept; empty where none is.
    var unit: [Unicode.Scalar]
  }

  var state: Cell.State
  /// One for each series that the cell speaks of; empty for a word, and for a dash without a unit.
  var items: [Item]
  /// Whether the digits are grouped as nobody writes them: 1,4 or 1,23,456.
  var isOddlyGrouped = false

  /// Reads the whole of a cell's words, without footnote marks.
  init(_ words: [Unicode.Scalar]) {
    var cursor = ScalarCursor(words)
    var items: [Item] = []
    var isOdd = false
    if let items = Self.items(at: &cursor, isOdd: &isOdd), cursor.isAtEnd {
      self.items = items
      state = items.contains { $0.amount != nil } ? .number : .notAvailable
      isOddlyGrouped = isOdd
    } else {
      items = []
      self.items = items
      state = CellWord.state(of: words)
    }
  }

  /// One item, and a second one in brackets or behind a stroke.
  private static func items(at cursor: inout ScalarCursor, isOdd: inout Bool) -> [Item]? {
    guard let first = item(at: &cursor, isOdd: &isOdd) else { return nil }
    var items = [first]
    cursor.skipSpaces()
    if let stroke = cursor.next, stroke == "／" || stroke == "/" || stroke == "・" || stroke.isComma {
      cursor.index += 1
      cursor.skipSpaces()
      guard let second = item(at: &cursor, isOdd: &isOdd) else { return nil }
      return items + [second]
    }
    if cursor.next?.digit != nil {
      guard let second = item(at: &cursor, isOdd: &isOdd), second.unit != first.unit else { return nil }
      return items + [second]
    }
    while let opening = cursor.next, opening.isOpeningBracket {
      cursor.index += 1
      guard let close = cursor.rest.firstIndex(where: \.isClosingBracket) else { return nil }
      var inner = ScalarCursor(cursor.scalars, in: cursor.index..<close)
      // A note such as （見込み） stays in the printed words only.
      if let second = item(at: &inner, isOdd: &isOdd), inner.isAtEnd { items.append(second) }
      cursor.index = close + 1
      cursor.skipSpaces()
    }
    return items
  }

  private static func item(at cursor: inout ScalarCursor, isOdd: inout Bool) -> Item? {
    cursor.skipSpaces()
    let begin = cursor.index
    if let number = PrintedNumber(at: &cursor), let unit = CellUnit.read(at: &cursor) {
      isOdd = isOdd || number.isOddlyGrouped
      return Item(amount: number.amount, unit: unit)
    }
    cursor.index = begin
    guard cursor.skip(where: { $0.isDash }) else { return nil }
    while cursor.skip(where: { $0.isDash }) {}
    cursor.skipSpaces()
    guard cursor.next?.digit == nil, let unit = CellUnit.read(at: &cursor), !CellWord.isKnown(unit) else {
      return nil
    }
    return Item(amount: nil, unit: unit)
  }
}
