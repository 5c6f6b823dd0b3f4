import PlanModel

/// Reads numbers: 1,558 and 7万4千 and 二千, with what stands before and behind them.
struct NumberReader {
  let scalars: [UInt16]

  /// Ten-thousandths in one.
  static let one: Int64 = 10_000
  /// Beyond this, products would not fit.
  static let largest: Int64 = 100_000_000_000_000_000

  struct Number {
    var value: Int64
    var step: Int64
    var end: Int
  }

  /// Digits, with commas, a point, and the words 億, 万, 千, 百 behind them.
  func digits(at begin: Int) -> Number? {
    guard var number = plainDigits(at: begin) else { return nil }
    var total: Int64 = 0
    var last = number
    // 1億2千万: each counts less than the one before.
    var above = Int64.max
    while let (factor, length) = factor(at: last.end), factor < above {
      above = factor
      guard let part = product(last.value, factor), let step = product(last.step, factor) else { return nil }
      total += part
      number = Number(value: total, step: step, end: last.end + length)
      guard total <= Self.largest else { return nil }
      guard number.end < scalars.count, scalars[number.end].isDigit, let next = plainDigits(at: number.end),
        next.value < factor * Self.one
      else { return number }
      last = next
      number = Number(value: total + next.value, step: next.step, end: next.end)
    }
    return number
  }

  private func plainDigits(at begin: Int) -> Number? {
    var value: Int64 = 0
    var step = Self.one
    var index = begin
    var isFraction = false
    var length = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar.isDigit {
        guard length < 13, step > 1 || !isFraction else { return nil }
        let digit = Int64(scalar - 0x30)
        if isFraction {
          step /= 10
          value += digit * step
        } else {
          value = value * 10 + digit * Self.one
        }
        length += 1
      } else if scalar == 0x2C, hasThreeDigits(after: index), !isFraction, index > begin {
      } else if scalar == 0x2E, index > begin, !isFraction, index + 1 < scalars.count,
        scalars[index + 1].isDigit
      {
        isFraction = true
      } else {
        break
      }
      index += 1
    }
    return index > begin ? Number(value: value, step: step, end: index) : nil
  }

  private func hasThreeDigits(after comma: Int) -> Bool {
    guard comma + 3 < scalars.count else { return false }
    let follow = scalars[comma + 1].isDigit && scalars[comma + 2].isDigit && scalars[comma + 3].isDigit
    return follow && !(comma + 4 < scalars.count && scalars[comma + 4].isDigit)
  }

  private func factor(at index: Int) -> (factor: Int64, length: Int)? {
    guard index < scalars.count else { return nil }
    let isTenThousand = index + 1 < scalars.count && scalars[index + 1] == 0x4E07
    return switch scalars[index] {
    case 0x5104: (100_000_000, 1)
    case 0x4E07: (10_000, 1)
    case 0x5343: isTenThousand ? (10_000_000, 2) : (1000, 1)
    case 0x767E: isTenThousand ? (1_000_000, 2) : (100, 1)
    default: nil
    }
  }

  private func product(_ left: Int64, _ right: Int64) -> Int64? {
    let (value, overflow) = left.multipliedReportingOverflow(by: right)
    return overflow || value > Self.largest ? nil : value
  }

  /// A number in kanji: 二千, 三.
  func kanji(at begin: Int) -> Number? {
    var total: Int64 = 0
    var section: Int64 = 0
    var digit: Int64?
    var index = begin
    var step: Int64 = 1
    while index < scalars.count, let meaning = Self.meaning(of: scalars[index]) {
      if meaning < 10 {
        if let previous = digit {
          guard previous < 1000 else { return nil }
          digit = previous * 10 + meaning
        } else {
          digit = meaning
        }
        step = 1
      } else if meaning < 10_000 {
        section += (digit ?? 1) * meaning
        digit = nil
        step = meaning
      } else {
        total += (section + (digit ?? 0)) * meaning
        if section == 0, digit == nil { return nil }
        section = 0
        digit = nil
        step = meaning
      }
      index += 1
      guard index - begin < 12 else { return nil }
    }
    guard index > begin else { return nil }
    let value = total + section + (digit ?? 0)
    guard value <= Self.largest / Self.one else { return nil }
    return Number(value: value * Self.one, step: step * Self.one, end: index)
  }

  private static func meaning(of scalar: UInt16) -> Int64? {
    switch scalar {
    case 0x3007: 0
    case 0x4E00: 1
    case 0x4E8C: 2
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    case 0x5341: 10
    case 0x767E: 100
    case 0x5343: 1000
    case 0x4E07: 10_000
    default: nil
    }
  }
}
