public import PlanModel

/// A share as rule files write it, in per cent: `85%`, `1.5%`.
public struct Threshold: Hashable, Sendable {
  /// The number before the sign.
  public let percentage: Amount

  public init(percentage: Amount) {
    self.percentage = percentage
  }

  /// Reads `85%`.
  public init?(_ text: some StringProtocol) {
    guard text.hasSuffix("%"), let amount = Amount(String(text.dropLast())), amount.scale <= 7 else {
      return nil
    }
    percentage = amount
  }

  /// A fraction of one in per cent, to one place.
  public static func percentage(of fraction: Amount) -> String? {
    ExactRatio(fraction).times(ExactRatio(Amount(coefficient: 100)))?.rounded(to: 1).map { "\($0.shown)％" }
  }

  public var description: String { "\(percentage)%" }

  /// Exact, as a fraction of one.
  var ratio: ExactRatio {
    ExactRatio(Amount(coefficient: percentage.coefficient, scale: percentage.scale + 2))
  }
}

extension Threshold: CustomStringConvertible {}
