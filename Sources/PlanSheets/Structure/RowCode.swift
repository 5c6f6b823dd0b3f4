/// A row's code, Ⅰ-ⅰ, whatever dash and width it is printed with.
struct RowCode: Hashable, Sendable {
  /// The measure's place in the pillar, 1 to 12.
  let measure: Int
  /// The row's place in the measure, 1 to 12.
  let row: Int

  /// `Ⅰ-ⅰ`.
  var text: String {
    "\(Self.scalar(0x2160, measure))-\(Self.scalar(0x2170, row))"
  }

  private static func scalar(_ first: UInt32, _ number: Int) -> Unicode.Scalar {
    Unicode.Scalar(first + UInt32(number) - 1) ?? "?"
  }

  /// Reads a code at the cursor; it must end at a space or with the line.
  init?(at cursor: inout ScalarCursor) {
    var ahead = cursor
    guard let measure = Self.roman(at: &ahead, first: 0x2160, letters: ("I", "V", "X")) else { return nil }
    ahead.skipSpaces()
    guard ahead.skip(where: { $0.isDash }) else { return nil }
    ahead.skipSpaces()
    guard let row = Self.roman(at: &ahead, first: 0x2170, letters: ("i", "v", "x")) else { return nil }
    guard ahead.next.map({ $0.isSpace || $0 == "\n" }) ?? true else { return nil }
    self.measure = measure
    self.row = row
    cursor = ahead
  }

  /// One Roman numeral as a single character or in letters of any width, 1 to 12.
  private static func roman(
    at cursor: inout ScalarCursor, first: UInt32,
    letters: (one: Unicode.Scalar, five: Unicode.Scalar, ten: Unicode.Scalar)
  ) -> Int? {
    guard let scalar = cursor.nextInWord else { return nil }
    if (first..<first + 12).contains(scalar.value) {
      cursor.skipBreaks()
      cursor.index += 1
      return Int(scalar.value - first) + 1
    }
    var values: [Int] = []
    while let letter = cursor.next?.halfWidth {
      switch letter {
      case letters.one: values.append(1)
      case letters.five: values.append(5)
      case letters.ten: values.append(10)
      default: return Self.sum(values)
      }
      cursor.index += 1
    }
    return Self.sum(values)
  }

  private static func sum(_ values: [Int]) -> Int? {
    var total = 0
    for (index, value) in values.enumerated() {
      total += index + 1 < values.count && value < values[index + 1] ? -value : value
    }
    return (1...12).contains(total) ? total : nil
  }

  /// The scalars that a code can begin with.
  static func mayBegin(with scalar: Unicode.Scalar) -> Bool {
    (0x2160...0x216B).contains(scalar.value) || "IVX".unicodeScalars.contains(scalar.halfWidth)
  }
}
