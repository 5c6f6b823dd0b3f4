import PlanModel
import PlanTesting
import Testing

@testable import PlanRatings

/// What holds of every rule and every series.
struct GradePropertyTests {
  /// Every shipped rule, with numbers for what was not published.
  private static let graders = ShippedRule.all.map { shipped in
    let shares = [100, 80, 60, 40, 20].map { Threshold(percentage: Amount(coefficient: $0)) }
    let parameters = Dictionary(
      zip(shipped.rule.parameters.filter { $0.value == nil }.map(\.name), shares),
      uniquingKeysWith: { first, _ in first })
    return Grader(shipped.rule, parameters: parameters)
  }

  /// Any series: values may be missing, zero, negative or beyond their target.
  private func series(_ random: inout SplitMix64, _ direction: RatedSeries.Direction) -> RatedSeries {
    func amount(_ year: Int, missing: Int = 8) -> RatedSeries.DatedAmount? {
      if random.chance(1, in: missing) { return nil }
      let scale = UInt8(random.number(in: 0...2))
      let digits = random.chance(1, in: 10) ? random.number(in: -50...0) : random.number(in: 1...2000)
      return RatedSeries.DatedAmount(Amount(coefficient: Int64(digits), scale: scale), in: FiscalYear(year))
    }
    var series = RatedSeries(
      unit: "件", direction: direction, actual: amount(2023), target: amount(2025),
      formerTarget: random.chance(1, in: 3) ? amount(2025) : nil, baseline: amount(2016),
      previous: amount(2022),
      start: FiscalYear(2016))
    if series.actual == nil { series.actualState = random.pick([.notAvailable, .pending, .qualitative]) }
    series.isSurvey = random.chance(1, in: 4)
    series.isCumulative = random.chance(1, in: 4)
    if random.chance(1, in: 5) { series.due = amount(2023) }
    return series
  }

  private func place(_ outcome: Grade.Outcome) -> Int? {
    if case .graded(let place) = outcome { place } else { nil }
  }

  @Test(arguments: [RatedSeries.Direction.up, .down]) func `a better actual value never gets a worse grade`(
    _ direction: RatedSeries.Direction
  ) {
    var random = SplitMix64(seed: 5)
    for _ in 0..<3000 {
      var worse = series(&random, direction)
      guard var better = worse.actual else { continue }
      better.amount = Amount(
        coefficient: better.amount.coefficient + (direction == .up ? 1 : -1)
          * Int64(random.number(in: 1...300)),
        scale: better.amount.scale)
      var other = worse
      other.actual = better
      for grader in Self.graders {
        // A formula followed to a target on the wrong side counts the wrong way; the rule says that it does.
        if grader.rule.cases.targetBelowBaseline == .calculate, grader.rule.figure == .progress(.target) {
          guard let target = worse.target?.amount, let baseline = worse.baseline?.amount,
            direction == .up ? baseline < target : target < baseline
          else { continue }
        }
        guard let first = place(grader.grade(worse).outcome), let second = place(grader.grade(other).outcome)
        else {
          continue
        }
        #expect(second <= first, "\(grader.rule.id) \(worse) → \(better)")
      }
      worse.mark = nil
    }
  }

  @Test func `another unit changes no grade`() {
    var random = SplitMix64(seed: 6)
    func scaled(_ input: RatedSeries.DatedAmount?, _ factor: Int64, _ places: UInt8) -> RatedSeries
      .DatedAmount?
    {
      input.map {
        RatedSeries.DatedAmount(
          Amount(coefficient: $0.amount.coefficient * factor, scale: $0.amount.scale + places), in: $0.year)
      }
    }
    for _ in 0..<2000 {
      let direction = random.pick([RatedSeries.Direction.up, .down, .unstated])
      let small = series(&random, direction)
      let (factor, places) = random.pick([(1000, 0), (10, 0), (1, 3), (7, 0), (60, 2)] as [(Int64, UInt8)])
      var large = small
      large.actual = scaled(small.actual, factor, places)
      large.target = scaled(small.target, factor, places)
      large.formerTarget = scaled(small.formerTarget, factor, places)
      large.baseline = scaled(small.baseline, factor, places)
      large.previous = scaled(small.previous, factor, places)
      large.due = scaled(small.due, factor, places)
      for grader in Self.graders {
        let (first, second) = (grader.grade(small), grader.grade(large))
        #expect(first.outcome == second.outcome, "\(grader.rule.id) \(small)")
        #expect(first.beforeRevision == second.beforeRevision, "\(grader.rule.id) \(small)")
      }
    }
  }

  @Test func `a refused grade stays refused whatever the rule does not ask for is added`() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<2000 {
      let bare = series(
        &random, random.pick([RatedSeries.Direction.up, .down, .unstated, .keep(within: nil)]))
      for grader in Self.graders {
        let grade = grader.grade(bare)
        guard grade.refusal != nil else { continue }
        var fuller = bare
        fuller.unit = "人"
        let asked = grader.rule.levels
        if !asked.contains(.previous) {
          fuller.previous = RatedSeries.DatedAmount(Amount(coefficient: 9), in: FiscalYear(2022))
        }
        if !asked.contains(.due) {
          fuller.due = RatedSeries.DatedAmount(Amount(coefficient: 9), in: FiscalYear(2023))
        }
        if asked.isDisjoint(with: [.baseline, .line]) {
          fuller.baseline = RatedSeries.DatedAmount(Amount(coefficient: 9), in: FiscalYear(2016))
        }
        if grader.rule.figure != .growth { fuller.limit = Amount(coefficient: 100) }
        #expect(grader.grade(fuller).outcome == grade.outcome, "\(grader.rule.id) \(bare)")
        #expect(grader.grade(fuller).value == nil)
      }
    }
  }

  @Test func `a judgement is taken only by rules that ask for one`() {
    var judged = RatedSeries("1", of: nil, .unstated)
    judged.judgement = "A"
    for grader in Self.graders {
      #expect((grader.grade(judged).letter == "A") == (grader.rule.figure == .judgement), "\(grader.rule.id)")
    }
  }

  @Test func `the refusal is the same for the same series, and is told without a figure`() {
    var random = SplitMix64(seed: 8)
    for _ in 0..<1000 {
      let series = series(&random, random.pick([RatedSeries.Direction.up, .down, .unstated]))
      for grader in Self.graders {
        let grade = grader.grade(series)
        #expect((grade.letter == nil) == (grade.refusal != nil), "\(grader.rule.id) \(series)")
        #expect(!grade.working.japanese.isEmpty && !grade.working.english.isEmpty)
        if grade.refusal != nil { #expect(grade.figure == nil && !grade.working.japanese.contains("＝")) }
      }
    }
  }
}

extension RatingRule {
  /// The levels that figure and conditions ask for.
  fileprivate var levels: Set<Level> {
    var levels: Set<Level> = []
    switch figure {
    case .attainment(let level): levels.insert(level)
    case .progress(let level): levels.formUnion([level, .baseline])
    case .growth: levels.insert(.baseline)
    case .judgement, nil: break
    }
    for condition in grades.flatMap({ $0.conditions + ($0.withoutTarget ?? []) }) {
      if case .actual(let level) = condition.subject { levels.insert(level) }
    }
    return levels
  }
}
