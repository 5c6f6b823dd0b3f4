import PlanModel

/// A number as sheets print it: digits of any width, commas, a point, △ or ▲ for minus, 万 and 億.
struct PrintedNumber: Sendable {
  let amount: Amount
  /// Whether commas do not stand before each three digits.
  let isOddlyGrouped: Bool

  /// Reads a number at the cursor, also one that line ends cut; where there is none, the cursor stays.
  init?(at cursor: inout ScalarCursor) {
    let begin = cursor.index
    Self.skipPrefix(at: &cursor)
    let isNegative = Self.skipMinus(at: &cursor)
    if !isNegative { _ = cursor.skip { $0 == "+" || $0 == "＋" } }
    guard var digits = PrintedDigits(at: &cursor) else {
      cursor.index = begin
      return nil
    }
    Self.readMultiples(at: &cursor, into: &digits)
    amount = Amount(coefficient: isNegative ? -digits.coefficient : digits.coefficient, scale: digits.scale)
    isOddlyGrouped = digits.isOddlyGrouped
  }

  /// 「1万2千人」 is one number; in 「74万人」 万 belongs to the unit.
  private static func readMultiples(at cursor: inout ScalarCursor, into digits: inout PrintedDigits) {
    var total = digits
    var part = digits
    var isFirst = true
    while digits.scale == 0, cursor.nextInWord.flatMap({ multipliers[$0] }) != nil {
      let begin = cursor.index
      var power: Int64 = 1
      // 「5千万」 is 5 × 千 × 万.
      while let scalar = cursor.nextInWord, let factor = multipliers[scalar], power < 100_000 {
        power *= factor
        cursor.skipBreaks()
        cursor.index += 1
      }
      let next = PrintedDigits(at: &cursor)
      if isFirst {
        total.coefficient = 0
        guard next != nil else {
          cursor.index = begin
          return
        }
      }
      guard next?.scale ?? 0 == 0, total.add(part, times: power) else {
        cursor.index = begin
        return
      }
      isFirst = false
      digits.coefficient = total.coefficient
      guard let next else { return }
      part = next
      if cursor.nextInWord.flatMap({ multipliers[$0] }) == nil, total.add(part, times: 1) {
        digits.coefficient = total.coefficient
      }
    }
  }

  /// A hyphen must touch its number, as a dash stands for a value of its own; △ need not.
  private static func skipMinus(at cursor: inout ScalarCursor) -> Bool {
    guard let sign = cursor.next, sign.isMinus else { return false }
    let begin = cursor.index
    cursor.index += 1
    if !sign.isDash { cursor.skipSpaces() }
    if cursor.next?.digit != nil { return true }
    cursor.index = begin
    return false
  }

  private static func skipPrefix(at cursor: inout ScalarCursor) {
    guard let first = cursor.next, first.digit == nil else { return }
    for word in prefixes.words(beginningWith: first) where cursor.skip(word) {
      cursor.skipSpaces()
      return
    }
  }

  /// Words before a number that do not change it.
  private static let prefixes = WordList("およそ", "延べ", "累計", "最大", "約", "延", "計", "第", "年", "月", "週", "全")

  private static let multipliers: [Unicode.Scalar: Int64] = ["億": 100_000_000, "万": 10_000, "千": 1000]
}

/// Digits with their commas and point.
struct PrintedDigits: Sendable {
  var coefficient: Int64 = 0
  private(set) var scale: UInt8 = 0
  private(set) var isOddlyGrouped = false

  /// Reads digits at the cursor; where there are none, or more than an amount holds, the cursor stays.
  init?(at cursor: inout ScalarCursor) {
    let begin = cursor.index
    var groupDigits = 0
    var hasComma = false
    var hasPoint = false
    var digitCount = 0
    while let scalar = cursor.nextInWord {
      if let digit = scalar.digit {
        digitCount += 1
        guard digitCount <= 17, !hasPoint || scale < 9 else {
          cursor.index = begin
          return nil
        }
        coefficient = coefficient * 10 + Int64(digit)
        if hasPoint { scale += 1 } else { groupDigits += 1 }
      } else if scalar.isComma, digitCount > 0, !hasPoint, Self.isFollowedByDigit(&cursor) {
        isOddlyGrouped = isOddlyGrouped || groupDigits > 3 || hasComma && groupDigits != 3
        hasComma = true
        groupDigits = 0
      } else if scalar.isPoint, digitCount > 0, !hasPoint, Self.isFollowedByDigit(&cursor) {
        hasPoint = true
      } else {
        break
      }
      cursor.skipBreaks()
      cursor.index += 1
    }
    guard digitCount > 0 else { return nil }
    isOddlyGrouped = isOddlyGrouped || hasComma && groupDigits != 3
  }

  private static func isFollowedByDigit(_ cursor: inout ScalarCursor) -> Bool {
    let begin = cursor.index
    defer { cursor.index = begin }
    cursor.skipBreaks()
    cursor.index += 1
    return cursor.nextInWord?.digit != nil
  }

  /// Adds `part` × `power`; `false`, and nothing is changed, where the sum is larger than an amount holds.
  mutating func add(_ part: PrintedDigits, times power: Int64) -> Bool {
    let (product, tooLarge) = part.coefficient.multipliedReportingOverflow(by: power)
    let (sum, overflow) = coefficient.addingReportingOverflow(product)
    guard !tooLarge, !overflow else { return false }
    coefficient = sum
    return true
  }
}
