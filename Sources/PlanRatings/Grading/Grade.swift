import PlanModel

/// What a rule gives a series, with all that is needed to work it out again by hand.
public struct Grade: Sendable {
  /// A figure as it was compared.
  public enum Worked: Hashable, Sendable {
    case exact(ExactRatio)
    /// A growth rate or a ratio of two, rounded to six places.
    case growth(Double)
  }

  public enum Outcome: Hashable, Sendable {
    /// A place in the rule's grades.
    case graded(Int)
    case refused(GradeRefusal)
  }

  let grader: Grader
  public let inputs: RatedSeries
  public let outcome: Outcome
  /// `nil` where the grade was found by comparing values alone.
  public let figure: Worked?
  /// By the target before this year's revision; the same as `outcome` where nothing was revised.
  public let beforeRevision: Outcome
  /// The figure by the target before the revision.
  public let figureBeforeRevision: Worked?

  /// The rule, which has its id and version, with its parameters as they were set.
  public var rule: RatingRule { grader.rule }

  public var band: GradeBand? { band(of: outcome) }

  /// The letter, or the figure where that is the grade; `nil` where refused.
  public var letter: String? { letter(of: outcome, figure) }
  public var letterBeforeRevision: String? { letter(of: beforeRevision, figureBeforeRevision) }
  public var status: GradeStatus { band?.status ?? .notRated }

  public var refusal: GradeRefusal? {
    if case .refused(let refusal) = outcome { refusal } else { nil }
  }

  public func band(of outcome: Outcome) -> GradeBand? {
    if case .graded(let place) = outcome { rule.grades[place] } else { nil }
  }

  private func letter(of outcome: Outcome, _ figure: Worked?) -> String? {
    band(of: outcome).flatMap { $0.letter ?? figure.flatMap { rule.percentage($0) } }
  }
}

extension RatingRule {
  /// The figure in per cent as the rule rounds it, to one place where it does not say.
  ///
  /// - Parameters:
  ///   - figure: what was worked out.
  ///   - thresholds: places are added until the figure is on the side of each that it is on.
  /// - Returns: `nil` where it has too many digits.
  func percentage(_ figure: Grade.Worked, apartFrom thresholds: [ExactRatio] = []) -> String? {
    switch figure {
    case .exact(let ratio):
      guard let hundred = ExactRatio(100, over: 1), let percentage = ratio.times(hundred) else { return nil }
      let least = max(0, (rounding?.places ?? 3) - 2)
      var told: Amount?
      for places in least...7 {
        guard let amount = percentage.rounded(to: places, rounding?.mode ?? .halfUp) else { break }
        told = amount
        let shown = Threshold(percentage: amount).ratio
        if thresholds.allSatisfy({ shown.compared(with: $0) == ratio.compared(with: $0) }) { break }
      }
      return (told ?? percentage.rounded(to: 0)).map { "\($0.shown)％" }
    case .growth(let number):
      return Amount.nearest(number * 100, places: 4).map { "\($0.shown)％" }
    }
  }

  /// The figure as a fraction of one: as the rule rounds it, else exact, else to six places.
  func value(_ figure: Grade.Worked) -> Amount? {
    switch figure {
    case .exact(let ratio):
      if let rounding { return ratio.rounded(to: rounding.places, rounding.mode) }
      return ratio.decimal ?? ratio.rounded(to: 6) ?? ratio.rounded(to: 0)
    case .growth(let number): return Amount.nearest(number, places: 6)
    }
  }
}

extension Amount {
  /// A number that is no decimal, rounded.
  static func nearest(_ number: Double, places: UInt8) -> Amount? {
    Int64(exactly: (number * Double(Amount.powers[Int(places)])).rounded()).map {
      Amount(coefficient: $0, scale: places)
    }
  }

  private static let powers: [Int64] = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000]
}
