import PlanModel

/// Whether a number that does not agree looks as if it were meant for the figure it is held against.
///
/// A slip of the pen leaves a number near the true one, with the same digits in another order, or a digit too many. A number
/// far from all that the row shows is most likely about something else, and a wrong accusation is worse than none.
enum Likeness {
  /// Whether a number said, to so many places, is a slip for a figure; both without sign and in the same unit.
  static func isSlip(_ said: Int128, of figure: Int128, step: Int128) -> Bool {
    let distance = said > figure ? said - figure : figure - said
    if distance * 5 <= max(said, figure) * 2 || distance <= step { return true }
    let (written, meant) = (digits(said / step), digits((figure + step / 2) / step))
    return written.sorted() == meant.sorted() || isOneDigitOff(written, meant)
  }

  /// From the last to the first.
  private static func digits(_ number: Int128) -> [UInt8] {
    var rest = number
    var digits: [UInt8] = []
    while rest != 0 {
      digits.append(UInt8(rest % 10))
      rest /= 10
    }
    return digits
  }

  /// Whether a digit was mistaken, left out or added; a number of one digit tells nothing.
  private static func isOneDigitOff(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    guard long.count > 1, long.count - short.count <= 1 else { return false }
    let same = zip(short, long).prefix { $0 == $1 }.count
    let (rest, others) = (short[same...], long[same...])
    if rest.isEmpty { return true }
    return short.count == long.count ? rest.dropFirst() == others.dropFirst() : rest == others.dropFirst()
  }
}

extension CheckedClaim.Working {
  /// The figure that a number of the claim stands for, without its sign, as a quotient; `nil` where it stands for none.
  func figure(for quantity: Quantity) -> (numerator: Int128, denominator: Int128)? {
    let one = Int128(NumberReader.one)
    let parts: Int128 =
      switch quantity.unit.family {
      case .percent: 100
      case .tenths: 10
      default: 1
      }
    switch self {
    case .move(let value, _, let before, _): return (Int128(value - before).magnitude128, 1)
    case .change(let value, _, let before, _):
      return before == 0
        ? nil : (Int128(value - before).magnitude128 * parts * one, Int128(before).magnitude128)
    case .multiple(let value, _, let before, _):
      return before == 0 ? nil : (Int128(value).magnitude128 * parts * one, Int128(before).magnitude128)
    case .value(let value, _): return (Int128(value).magnitude128, 1)
    case .ownCount(let value, _, let before, _): return (Int128(value - before).magnitude128, 1)
    case .target(let value, let target, _): return (Int128(value - target).magnitude128, 1)
    case .attainment(let value, let target, _, let isInverted):
      let (upper, lower) = isInverted ? (target, value) : (value, target)
      return lower == 0 ? nil : (Int128(upper).magnitude128 * parts * one, Int128(lower).magnitude128)
    case .targetValue(let target, _): return (Int128(target).magnitude128, 1)
    case .revision(_, let revised): return revised.map { (Int128($0).magnitude128, 1) }
    case .parts, .record, .missing: return nil
    }
  }
}
