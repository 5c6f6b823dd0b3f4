/// An exact decimal: `coefficient` × 10^−`scale`.
///
/// Every amount that is stored or compared is one of these; `Double` is only for drawing.
public struct Amount: Sendable {
  /// The digits as a whole number, with the sign.
  public let coefficient: Int64
  /// How many of the digits stand after the point, 0 to 9.
  public let scale: UInt8

  /// Makes an amount from its digits.
  ///
  /// - Parameters:
  ///   - coefficient: the digits as a whole number, with the sign.
  ///   - scale: how many of them stand after the point, 0 to 9.
  public init(coefficient: Int64, scale: UInt8 = 0) {
    precondition(scale <= 9, "an amount has at most nine digits after the point")
    self.coefficient = coefficient
    self.scale = scale
  }

  /// Reads what `description` writes: an optional hyphen-minus, digits, and up to nine digits after a point.
  ///
  /// - Returns: `nil` for anything else, and for numbers beyond 64 bits.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let whole = parts[0].hasPrefix("-") ? parts[0].dropFirst() : parts[0]
    let fraction = parts.count > 1 ? parts[1] : ""
    let areDigits = (whole + fraction).utf8.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
    guard !whole.isEmpty, areDigits, fraction.utf8.count <= 9, parts.count == 1 || !fraction.isEmpty,
      let coefficient = Int64(parts[0] + fraction)
    else { return nil }
    self.init(coefficient: coefficient, scale: UInt8(fraction.utf8.count))
  }

  /// The nearest floating-point number, for drawing only.
  public var approximation: Double {
    Double(coefficient) / Double(Self.powersOfTen[Int(scale)])
  }

  /// The amount as plain digits, with a hyphen-minus for negative ones: `-12.50`.
  public var description: String {
    guard scale > 0 else { return String(coefficient) }
    let magnitude = coefficient.magnitude
    let unit = UInt64(Self.powersOfTen[Int(scale)])
    let fraction = String(magnitude % unit)
    let zeros = String(repeating: "0", count: Int(scale) - fraction.utf8.count)
    return "\(coefficient < 0 ? "-" : "")\(magnitude / unit).\(zeros)\(fraction)"
  }

  static let powersOfTen: [Int64] = [
    1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
  ]
}

extension Amount: CustomStringConvertible {}

extension Amount: Comparable {
  /// Both coefficients brought to the same scale; `Int128` holds every product.
  private static func aligned(_ left: Amount, _ right: Amount) -> (Int128, Int128) {
    let scale = max(left.scale, right.scale)
    return (
      Int128(left.coefficient) * Int128(powersOfTen[Int(scale - left.scale)]),
      Int128(right.coefficient) * Int128(powersOfTen[Int(scale - right.scale)])
    )
  }

  public static func == (left: Amount, right: Amount) -> Bool {
    let (first, second) = aligned(left, right)
    return first == second
  }

  public static func < (left: Amount, right: Amount) -> Bool {
    let (first, second) = aligned(left, right)
    return first < second
  }
}

extension Amount: Hashable {
  public func hash(into hasher: inout Hasher) {
    var coefficient = coefficient
    var scale = scale
    while scale > 0, coefficient % 10 == 0 {
      coefficient /= 10
      scale -= 1
    }
    hasher.combine(coefficient)
    hasher.combine(scale)
  }
}
