public import PlanModel

/// A fraction of whole numbers, so that a threshold is compared without dividing.
///
/// Every operation gives nothing where the result is beyond 128 bits; the grade is then refused, never rounded.
public struct ExactRatio: Hashable, Sendable {
  public let numerator: Int128
  /// Always more than zero.
  public let denominator: Int128

  init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0, denominator != .min, numerator != .min else { return nil }
    self.numerator = denominator < 0 ? -numerator : numerator
    self.denominator = denominator < 0 ? -denominator : denominator
  }

  init(_ amount: Amount) {
    numerator = Int128(amount.coefficient)
    denominator = Self.powersOfTen[Int(amount.scale)]
  }

  /// Which side of another it is on: −1, 0 or 1; by cross-multiplying.
  func compared(with other: ExactRatio) -> Int? {
    if denominator == other.denominator { return Self.order(numerator, other.numerator) }
    let left = numerator.multipliedReportingOverflow(by: other.denominator)
    let right = other.numerator.multipliedReportingOverflow(by: denominator)
    guard !left.overflow, !right.overflow else { return nil }
    return Self.order(left.partialValue, right.partialValue)
  }

  private static func order(_ left: Int128, _ right: Int128) -> Int {
    left < right ? -1 : left == right ? 0 : 1
  }

  func times(_ other: ExactRatio) -> ExactRatio? {
    let top = numerator.multipliedReportingOverflow(by: other.numerator)
    let bottom = denominator.multipliedReportingOverflow(by: other.denominator)
    return top.overflow || bottom.overflow ? nil : ExactRatio(top.partialValue, over: bottom.partialValue)
  }

  func over(_ other: ExactRatio) -> ExactRatio? {
    guard let inverse = ExactRatio(other.denominator, over: other.numerator) else { return nil }
    return denominator == other.denominator
      ? ExactRatio(numerator, over: other.numerator) : times(inverse)
  }

  func plus(_ other: ExactRatio) -> ExactRatio? {
    if denominator == other.denominator {
      let sum = numerator.addingReportingOverflow(other.numerator)
      return sum.overflow ? nil : ExactRatio(sum.partialValue, over: denominator)
    }
    let left = numerator.multipliedReportingOverflow(by: other.denominator)
    let right = other.numerator.multipliedReportingOverflow(by: denominator)
    let bottom = denominator.multipliedReportingOverflow(by: other.denominator)
    guard !left.overflow, !right.overflow, !bottom.overflow else { return nil }
    let sum = left.partialValue.addingReportingOverflow(right.partialValue)
    return sum.overflow ? nil : ExactRatio(sum.partialValue, over: bottom.partialValue)
  }

  var negated: ExactRatio { ExactRatio(unchecked: -numerator, over: denominator) }
  var magnitude: ExactRatio { numerator < 0 ? negated : self }

  private init(unchecked numerator: Int128, over denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The nearest amount with so many places after the point; halves go away from zero unless another way is asked for.
  ///
  /// - Parameters:
  ///   - places: 0 to 9.
  ///   - mode: which way what is left over goes.
  /// - Returns: `nil` where it is beyond what an amount holds.
  public func rounded(to places: Int, _ mode: Rounding.Mode = .halfUp) -> Amount? {
    let scaled = numerator.magnitude.multipliedReportingOverflow(
      by: Self.powersOfTen[places].magnitude)
    guard !scaled.overflow else { return nil }
    let (floor, rest) = scaled.partialValue.quotientAndRemainder(dividingBy: denominator.magnitude)
    let goesUp =
      switch mode {
      case .halfUp: rest >= denominator.magnitude - rest
      case .down: numerator < 0 && rest > 0
      case .up: numerator > 0 && rest > 0
      }
    guard let magnitude = Int64(exactly: goesUp ? floor + 1 : floor) else { return nil }
    return Amount(coefficient: numerator < 0 ? -magnitude : magnitude, scale: UInt8(places))
  }

  /// The exact decimal where it ends within nine places.
  var decimal: Amount? {
    for places in 0...9 {
      if let amount = rounded(to: places), ExactRatio(amount).compared(with: self) == 0 { return amount }
    }
    return nil
  }

  static let powersOfTen: [Int128] = [
    1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
  ]

  /// For drawing, and for growth rates.
  public var approximation: Double { Double(numerator) / Double(denominator) }
}
