import PlanModel

/// Whether a number, as precisely as it was said, fits a figure.
struct Fit {
  enum Result {
    case fits
    /// 約 stretched too far.
    case loose
    case fails
  }

  let tolerances: DegreeTolerances

  /// Holds a number as it was said against a figure, which is a quotient in ten-thousandths with a denominator above zero.
  func result(_ quantity: Quantity, _ numerator: Int128, over denominator: Int128 = 1, scale: Int64 = 1)
    -> Result
  {
    let (said, step) = (Int128(quantity.value) * Int128(scale), Int128(quantity.step) * Int128(scale))
    let (value, over) = (numerator, denominator)
    // All compared with the figure multiplied by its denominator.
    let stated = said * over
    let width = step * over
    let distance = value > stated ? value - stated : stated - value
    // Shares are also cut off behind the last digit said.
    let isCut = quantity.unit.family.isRatio && value >= stated && value < stated + width
    let rounds = isCut || value * 2 >= stated * 2 - width && value * 2 < stated * 2 + width
    switch quantity.bound {
    case .exactly: break
    case .atLeast: return value >= stated ? .fits : .fails
    case .atMost: return value <= stated ? .fits : .fails
    case .above:
      return value >= stated && (value < stated + width || isNear(distance, stated)) ? .fits : .fails
    case .below:
      return value <= stated && (value > stated - width || isNear(distance, stated)) ? .fits : .fails
    }
    if rounds { return .fits }
    guard quantity.isAbout else { return .fails }
    if isNear(distance, stated) { return .fits }
    // 約400 may stretch; 約81 claims its second digit.
    return !isPrecise(quantity) && isNear(distance, stated, times: 2) ? .loose : .fails
  }

  /// Whether it is said with two digits or more.
  private func isPrecise(_ quantity: Quantity) -> Bool {
    var value = quantity.value
    while value != 0, value.isMultiple(of: 10) { value /= 10 }
    return value.magnitude >= 10
  }

  private func isNear(_ distance: Int128, _ stated: Int128, times: Int128 = 1) -> Bool {
    let (room, overflow) = stated.magnitude128.multipliedReportingOverflow(
      by: Int128(tolerances.about.coefficient) * times)
    let (share, isFar) = distance.multipliedReportingOverflow(by: 100 * Self.unit(tolerances.about))
    return !overflow && !isFar && share <= room
  }

  /// Ten to the number of digits behind the point.
  static func unit(_ amount: Amount) -> Int128 {
    var unit: Int128 = 1
    for _ in 0..<amount.scale { unit *= 10 }
    return unit
  }

  /// Whether a move is at most a share, in per cent, of what it is measured by.
  static func isAtMost(_ move: Int64, _ share: Amount, of base: Int64) -> Bool {
    Int128(move).magnitude128 * 100 * unit(share) <= Int128(base).magnitude128 * Int128(share.coefficient)
  }

  static func isAtLeast(_ move: Int64, _ share: Amount, of base: Int64) -> Bool {
    Int128(move).magnitude128 * 100 * unit(share) >= Int128(base).magnitude128 * Int128(share.coefficient)
  }
}

extension Int128 {
  var magnitude128: Int128 { self < 0 ? -self : self }
}
