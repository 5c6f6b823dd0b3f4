import PlanModel

/// Grades series by one rule.
///
/// A rule is made ready once, its shares looked up and its letters found; then no grade allocates.
public final class Grader: Sendable {
  public let rule: RatingRule
  let bands: [ReadyBand]
  let cap: ExactRatio?
  let surveyMargin: ExactRatio?
  private let letters: [String: Int]

  /// - Parameters:
  ///   - rule: the rule.
  ///   - parameters: what is set of its parameters, in place of what it says itself.
  public init(_ rule: RatingRule, parameters: [String: Threshold] = [:]) {
    var rule = rule
    for index in rule.parameters.indices {
      if let value = parameters[rule.parameters[index].name] { rule.parameters[index].value = value }
    }
    self.rule = rule
    bands = rule.grades.map { ReadyBand($0, rule) }
    cap = rule.cap?.ratio
    surveyMargin = rule.surveyMargin?.ratio
    letters = Dictionary(
      rule.grades.enumerated().compactMap { place, band in band.letter.map { ($0, place) } },
      uniquingKeysWith: { first, _ in first })
  }

  public func grade(_ series: RatedSeries) -> Grade {
    let (outcome, figure) = outcome(of: series, against: series.target)
    guard let former = series.formerTarget else {
      return Grade(
        grader: self, inputs: series, outcome: outcome, figure: figure, beforeRevision: outcome,
        figureBeforeRevision: figure)
    }
    let (before, figureBefore) = self.outcome(of: series, against: former)
    return Grade(
      grader: self, inputs: series, outcome: outcome, figure: figure, beforeRevision: before,
      figureBeforeRevision: figureBefore)
  }

  /// The grade alone, by a given target.
  public func outcome(
    of series: RatedSeries, against target: RatedSeries.DatedAmount?
  ) -> (Grade.Outcome, Grade.Worked?) {
    var working = Working(grader: self, series: series, target: target)
    do throws(GradeRefusal) {
      let place = try working.place()
      return (.graded(place), working.figure)
    } catch {
      if let letter = rule.cases.letter(for: error), let place = letters[letter] {
        return (.graded(place), nil)
      }
      return (.refused(error), nil)
    }
  }

  /// What a level comes to for a series; `nil` where it has none.
  func level(_ level: Level, of series: RatedSeries, _ target: RatedSeries.DatedAmount?) -> ExactRatio? {
    try? Working(grader: self, series: series, target: target).value(of: level)
  }

  /// How far a series may fall short of what a condition names; `nil` for what is no comparison of values.
  func bound(
    _ condition: ReadyBand.Condition, of series: RatedSeries, _ target: RatedSeries.DatedAmount?
  ) -> ExactRatio? {
    guard case .actual(let level) = condition.subject else { return nil }
    let working = Working(grader: self, series: series, target: target)
    return try? working.bound(of: level, short: condition.share, turned: working.isTurned())
  }

  /// The refusal in whose place the rule gives a letter; `nil` where the formula was followed.
  func replaced(_ series: RatedSeries, _ target: RatedSeries.DatedAmount?) -> GradeRefusal? {
    var working = Working(grader: self, series: series, target: target)
    do throws(GradeRefusal) {
      _ = try working.place()
      return nil
    } catch {
      return error
    }
  }

  /// The figure of a series by its target, whether or not its grade asked for it.
  func figure(of series: RatedSeries) -> Grade.Worked? {
    guard rule.figure != nil, let actual = series.actual else { return nil }
    var working = Working(grader: self, series: series, target: series.target)
    return try? working.worked(ExactRatio(actual.amount), turned: working.isTurned())
  }

  /// The figure of a series before it is capped and rounded.
  func unrounded(_ series: RatedSeries, _ target: RatedSeries.DatedAmount?) -> Grade.Worked? {
    let working = Working(grader: self, series: series, target: target)
    return try? series.actual.map {
      try working.calculated(ExactRatio($0.amount), turned: working.isTurned())
    }
  }

  /// Every share that figures are compared with.
  var thresholds: [ExactRatio] {
    bands.flatMap(\.conditions).filter { $0.subject == .figure }.compactMap(\.share)
  }

  /// The place of a letter that a person or the rule names.
  func place(of letter: String) throws(GradeRefusal) -> Int {
    guard let place = letters[letter] else { throw .unknownLetter(letter) }
    return place
  }
}

extension GradeCondition.Share {
  var parameter: String? {
    if case .parameter(let name) = self { name } else { nil }
  }
}

extension RatingRule {
  /// What a share comes to; `nil` where its parameter has no value.
  func value(_ share: GradeCondition.Share) -> Threshold? {
    switch share {
    case .fixed(let threshold): threshold
    case .parameter(let name): parameters.first { $0.name == name }?.value
    }
  }
}

extension CaseHandling {
  /// The letter that a rule gives in place of a refusal.
  func letter(for refusal: GradeRefusal) -> String? {
    let handling: Handling? =
      switch refusal {
      case .noBaseline: noBaseline
      case .noActual, .pending: noValue
      case .noTarget: noTarget
      case .qualitative: qualitative
      case .cumulative: cumulative
      case .targetBelowBaseline: targetBelowBaseline
      case .zeroSpan: zeroSpan
      default: nil
      }
    if case .grade(let letter) = handling { return letter }
    return nil
  }
}
