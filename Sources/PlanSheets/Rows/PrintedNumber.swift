import PlanModel

/// A number as sheets print it: digits of any width, commas, a point, △ or ▲ for minus, 万 and 億.
struct PrintedNumber: Sendable {
  let amount: Amount
  /// Whether commas do not stand before each three digits.
  let isOddlyGrouped: Bool

  /// Reads a number at the cursor, also one that line ends cut.
  init?(at cursor: inout ScalarCursor) {
    var ahead = cursor
    for word in Self.prefixes where ahead.skip(word) { break }
    ahead.skipSpaces()
    let isNegative = ahead.skip(where: \.isMinus)
    if !isNegative { _ = ahead.skip(where: { $0 == "+" || $0 == "＋" }) }
    guard var digits = Digits(at: &ahead) else { return nil }
    while let next = ahead.nextInWord, let power = Self.multipliers[next] {
      // 「1万2千人」 is one number; in 「74万人」 万 belongs to the unit.
      var behind = ahead
      _ = behind.skip(where: { $0 == next })
      guard behind.nextInWord?.digit != nil, let rest = Digits(at: &behind), digits.add(rest, times: power)
      else { break }
      ahead = behind
    }
    guard let amount = digits.amount(isNegative: isNegative) else { return nil }
    self.amount = amount
    isOddlyGrouped = digits.isOddlyGrouped
    cursor = ahead
  }

  /// Words before a number that do not change it.
  private static let prefixes: [[Unicode.Scalar]] = [
    "およそ", "延べ", "累計", "最大", "約", "延", "計", "第", "年", "月", "週", "全",
  ]
  .map { Array($0.unicodeScalars) }

  private static let multipliers: [Unicode.Scalar: Int64] = ["億": 100_000_000, "万": 10_000, "千": 1000]

  private struct Digits {
    var coefficient: Int64 = 0
    var scale: UInt8 = 0
    var isOddlyGrouped = false
    /// What the last multiplier stood for, so that 2 in 1万2 is not taken for 2万.
    private var lastPower: Int64 = 1

    init?(at cursor: inout ScalarCursor) {
      guard cursor.nextInWord?.digit != nil else { return nil }
      var groupDigits = 0
      var hasComma = false
      var hasPoint = false
      var digitCount = 0
      while let scalar = cursor.nextInWord {
        if let digit = scalar.digit {
          digitCount += 1
          guard digitCount <= 17, !hasPoint || scale < 9 else { return nil }
          coefficient = coefficient * 10 + Int64(digit)
          if hasPoint { scale += 1 } else { groupDigits += 1 }
        } else if scalar.isComma, !hasPoint, Self.isFollowedByDigit(cursor) {
          isOddlyGrouped = isOddlyGrouped || groupDigits > 3 || hasComma && groupDigits != 3
          hasComma = true
          groupDigits = 0
        } else if scalar.isPoint, !hasPoint, Self.isFollowedByDigit(cursor) {
          hasPoint = true
        } else {
          break
        }
        cursor.skipBreaks()
        cursor.index += 1
      }
      isOddlyGrouped = isOddlyGrouped || hasComma && groupDigits != 3
    }

    private static func isFollowedByDigit(_ cursor: ScalarCursor) -> Bool {
      var ahead = cursor
      ahead.skipBreaks()
      ahead.index += 1
      return ahead.nextInWord?.digit != nil
    }

    mutating func add(_ rest: Digits, times power: Int64) -> Bool {
      guard scale == 0, rest.scale == 0 else { return false }
      let (product, tooLarge) = coefficient.multipliedReportingOverflow(by: power)
      let (sum, overflow) = product.addingReportingOverflow(rest.coefficient)
      guard !tooLarge, !overflow else { return false }
      coefficient = sum
      return true
    }

    func amount(isNegative: Bool) -> Amount? {
      Amount(coefficient: isNegative ? -coefficient : coefficient, scale: scale)
    }
  }
}
