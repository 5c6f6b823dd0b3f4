extension Amount {
  /// Half-width with thousands separators and a real minus sign: `−1,234.5`.
  public var shown: String {
    var digits = description
    let isNegative = digits.hasPrefix("-")
    if isNegative { digits.removeFirst() }
    let parts = digits.split(separator: ".")
    let whole = Array(parts.first ?? "0")
    var grouped = ""
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index).isMultiple(of: 3) { grouped.append(",") }
      grouped.append(digit)
    }
    let fraction = parts.count > 1 ? ".\(parts[1])" : ""
    return (isNegative ? "−" : "") + grouped + fraction
  }

  /// The exact difference; `nil` where it cannot be held.
  public func minus(_ other: Amount) -> Amount? {
    let scale = max(scale, other.scale)
    func raised(_ amount: Amount) -> Int64? {
      var coefficient = amount.coefficient
      for _ in amount.scale..<scale {
        let (product, overflows) = coefficient.multipliedReportingOverflow(by: 10)
        if overflows { return nil }
        coefficient = product
      }
      return coefficient
    }
    guard let left = raised(self), let right = raised(other) else { return nil }
    let (difference, overflows) = left.subtractingReportingOverflow(right)
    return overflows ? nil : Amount(coefficient: difference, scale: scale)
  }

  /// Whether it is less than zero.
  public var isNegative: Bool { coefficient < 0 }
  /// Whether it is zero.
  public var isZero: Bool { coefficient == 0 }

  /// Without the sign; the least number of all, which has no counterpart, stays as it is.
  public var magnitude: Amount {
    coefficient < 0 && coefficient > .min ? Amount(coefficient: -coefficient, scale: scale) : self
  }
}
