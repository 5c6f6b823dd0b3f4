/// A vertical axis with round steps.
struct AxisScale: Hashable {
  let low: Double
  let high: Double
  let step: Double

  /// Begins at zero unless all heights lie close together far from it, where a line from zero would say nothing.
  init(_ heights: [Double]) {
    let smallest = heights.min() ?? 0
    let largest = heights.max() ?? 1
    let nearZero = smallest < largest * 0.7 || smallest == largest
    let bottom = smallest < 0 ? smallest : (nearZero ? 0 : smallest - (largest - smallest) * 0.5)
    let top = max(largest, bottom + (largest == bottom ? 1 : 0), 0)
    let step = Self.roundStep((top - bottom) / 4)
    self.step = step
    low = (bottom / step).rounded(.down) * step
    high = max((top / step).rounded(.up) * step, low + step)
  }

  var ticks: [Double] {
    let count = min(Int(((high - low) / step).rounded()), 12)
    return (0...max(count, 1)).map { low + Double($0) * step }
  }

  var beginsAtZero: Bool { low <= 0 }

  /// 0 at the bottom, 1 at the top.
  func share(_ height: Double) -> Double {
    (height - low) / (high - low)
  }

  private static func roundStep(_ rough: Double) -> Double {
    guard rough.isFinite, rough > 0 else { return 1 }
    var power = 1.0
    while power * 10 <= rough { power *= 10 }
    while power > rough { power /= 10 }
    let factor = [1.0, 2, 2.5, 5, 10].first { $0 * power >= rough } ?? 10
    return factor * power
  }

  /// A tick's number; the steps are round, so a few decimals say all of it.
  static func text(_ tick: Double) -> String {
    guard abs(tick) < 1e15 else { return "" }
    let thousandths = Int64((tick * 1000).rounded())
    var text = thousandths < 0 ? "−" : ""
    let digits = String((thousandths / 1000).magnitude).utf8
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place) % 3 == 0 { text += "," }
      text.unicodeScalars.append(Unicode.Scalar(digit))
    }
    var fraction = (thousandths % 1000).magnitude
    guard fraction > 0 else { return text }
    text += "."
    for unit: UInt64 in [100, 10, 1] where fraction > 0 {
      text += String(fraction / unit)
      fraction %= unit
    }
    return text
  }
}
