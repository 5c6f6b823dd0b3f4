/// The slips that a number is tried with: one more, a tenth more, two digits swapped.
enum Slip: CaseIterable {
  case oneMore
  case tenthMore
  case swapped

  /// The number after the slip; `nil` where it stays what it is.
  func applied(to number: Int64) -> Int64? {
    let slipped: Int64
    switch self {
    case .oneMore: slipped = number + 1
    case .tenthMore: slipped = number + max(number / 10, 1)
    case .swapped:
      var digits = Array(String(number.magnitude))
      guard let place = digits.indices.dropLast().last(where: { digits[$0] != digits[$0 + 1] }) else {
        return nil
      }
      digits.swapAt(place, place + 1)
      slipped = Int64(String(digits)) ?? number
    }
    return slipped == number ? nil : slipped
  }
}
