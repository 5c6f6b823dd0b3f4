import PlanModel

extension Amount {
  /// The amount in billionths, of which each is a whole number.
  private var billionths: Int128 {
    (scale..<9).reduce(Int128(coefficient)) { product, _ in product * 10 }
  }

  /// Whether it is more than twice another.
  func isOverTwice(_ other: Amount) -> Bool { billionths > 2 * other.billionths }

  /// Whether the way from an old value to this one is at least so many per cent of the old; any way from zero is.
  func isMove(ofAtLeast percent: Amount, from old: Amount) -> Bool {
    let way = (billionths - old.billionths).magnitude
    guard way > 0 else { return false }
    let hundred = Amount(coefficient: 100).billionths.magnitude
    let left = way.multipliedFullWidth(by: hundred)
    let right = old.billionths.magnitude.multipliedFullWidth(by: percent.billionths.magnitude)
    return (left.high, left.low) >= (right.high, right.low)
  }
}
