import PlanModel

/// Holds claims against a row's table.
struct Judge {
  let facts: RowFacts
  let tolerances: DegreeTolerances

  var fit: Fit { Fit(tolerances: tolerances) }

  typealias Reading = CheckedClaim.Reading

  /// What a claim comes to against one series.
  struct Outcome {
    var readings: [Reading]
    /// Outside the tolerance of a word of degree, though not plainly false.
    var isLoose = false
    var isWordingOff = false
    /// The words leave open which reading is meant.
    var isOpen = false

    var holds: Bool { readings.contains(where: \.holds) }

    /// Whether any figure was there to compare.
    var isSettled: Bool {
      readings.contains { if case .missing = $0.working { false } else { true } }
    }
  }

  /// - Returns: `nil` where nothing can be said: the words may speak of something else and do not agree.
  func check(_ claim: Claim) -> CheckedClaim? {
    var best: (Outcome, Int)?
    var others: [Reading] = []
    let candidates = series(for: claim)
    if candidates.isEmpty { return nil }
    for series in candidates {
      guard let outcome = outcome(of: claim, series: series) else { continue }
      if outcome.holds {
        best = (outcome, series)
        break
      }
      if best == nil || !(best?.0.isSettled ?? false) && outcome.isSettled {
        best = (outcome, series)
      } else {
        others += outcome.readings
      }
    }
    guard let (outcome, series) = best else { return nil }
    let shown = candidates.count > 1 && !outcome.holds ? outcome.readings + others : outcome.readings
    guard outcome.isSettled else {
      guard claim.isFirm else { return nil }
      return CheckedClaim(claim: claim, verdict: .notInTable, series: series, readings: outcome.readings)
    }
    if outcome.isOpen {
      guard outcome.holds || claim.isFirm else { return nil }
      return CheckedClaim(
        claim: claim, verdict: outcome.holds ? .ambiguous : .disagrees, series: series,
        readings: outcome.readings)
    }
    if outcome.holds {
      let agreeing = outcome.readings.filter(\.holds)
      return CheckedClaim(
        claim: claim, verdict: .agrees, series: series, readings: Array(agreeing.prefix(1)),
        isWordingOff: outcome.isWordingOff)
    }
    guard claim.isFirm, isLikely(claim, shown) else { return nil }
    if outcome.isLoose {
      return CheckedClaim(
        claim: claim, verdict: .agrees, series: series, readings: outcome.readings, isWordingOff: true)
    }
    return CheckedClaim(claim: claim, verdict: .disagrees, series: series, readings: shown)
  }

  /// Whether the number, where there is one, looks meant for one of the figures it was held against.
  private func isLikely(_ claim: Claim, _ readings: [Reading]) -> Bool {
    guard let quantity = claim.quantity else { return true }
    if isOfOtherSize(quantity) { return false }
    switch (claim.statement, claim.base) {
    case (.parts, _), (.moved, .year?), (.gapToTarget, _): return true
    case (.multiple, .year?) where quantity.unit.family != .percent: return true
    case (.multiple, _) where claim.isWord: return true
    case (.value, _) where claim.isPlain, (.moved, _) where claim.isPlain: return true
    default: break
    }
    return readings.contains { reading in
      guard let (numerator, denominator) = reading.working.figure(for: quantity), denominator > 0 else {
        return false
      }
      let scale = Int128(
        quantity.unit.family == .percent || quantity.unit.family == .points ? 1 : quantity.unit.scale)
      return Likeness.isSlip(
        Int128(quantity.value).magnitude128 * scale * denominator, of: numerator,
        step: Int128(quantity.step) * scale * denominator)
        || isOtherYears(quantity, reading.working, scale)
    }
  }

  /// 残高は238億円 of a row of 397千円 a head: more than a thousand times what the row holds.
  private func isOfOtherSize(_ quantity: Quantity) -> Bool {
    guard !quantity.unit.family.isRatio, quantity.unit.family != .points else { return false }
    let largest = facts.series.filter { $0.counts(quantity) }
      .flatMap {
        ($0.values.compactMap(\.amount) + [$0.original, $0.revised].compactMap(\.self)).map(\.magnitude)
      }.max()
    guard let largest, largest > 0 else { return false }
    return Int128(quantity.value) * Int128(scale(quantity)) > Int128(largest) * 1000
  }

  /// The value of another year, said of this one.
  private func isOtherYears(_ quantity: Quantity, _ working: CheckedClaim.Working, _ scale: Int128) -> Bool {
    guard case .value = working else { return false }
    let said = Int128(quantity.value) * scale
    for series in facts.series where series.counts(quantity) {
      for value in series.values {
        if let amount = value.amount, Int128(amount) == said { return true }
      }
    }
    return false
  }

  /// The series that the words may mean.
  private func series(for claim: Claim) -> [Int] {
    let all = Array(facts.series.indices)
    let fitting =
      claim.quantity.map { quantity in
        all.filter { Self.isComparable(quantity, with: facts.series[$0]) }
      } ?? all
    if let series = claim.series, fitting.contains(series) { return [series] }
    return fitting
  }

  private static func isComparable(_ quantity: Quantity, with series: SeriesFacts) -> Bool {
    switch quantity.unit.family {
    case .points: series.isShare
    case .percent, .multiples, .tenths: true
    default: series.counts(quantity) || quantity.unit.family == .cases && series.countsThings
    }
  }

  private func outcome(of claim: Claim, series index: Int) -> Outcome? {
    let series = facts.series[index]
    switch claim.statement {
    case .moved(let sign, let quantity): return moved(claim, series, sign, quantity)
    case .multiple(let quantity): return multiple(claim, series, quantity)
    case .value(let quantity): return value(claim, series, quantity)
    case .unchanged(let isExact): return unchanged(claim, series, isExact: isExact)
    case .bound(let quantity, let isAbove): return bound(claim, series, quantity, isAbove: isAbove)
    case .record(let isHighest): return record(claim, series, isHighest: isHighest)
    case .parts(let parts, let total, let isWhole):
      return self.parts(claim, series, parts, total: total, isWhole: isWhole)
    case .revised(let sign, let quantity): return revised(series, sign, quantity)
    case .kept: return kept(series)
    default: return besideTarget(claim, series)
    }
  }
}

extension Claim.Statement {
  /// The family of the unit it is said in, where it has a number.
  var unit: CountingUnit.Family? { quantity?.unit.family }
}

extension Claim {
  var quantity: Quantity? { statement.quantity }
}

extension Claim.Statement {
  /// A number that says which series can be meant.
  var quantity: Quantity? {
    switch self {
    case .moved(_, let quantity), .revised(_, let quantity): quantity
    case .multiple(let quantity), .value(let quantity), .bound(let quantity, _), .targetValue(let quantity),
      .gapToTarget(let quantity), .attainment(let quantity):
      quantity
    case .parts(let parts, _, _): parts.first?.quantity
    case .unchanged, .achieved, .besideTarget, .farFromTarget, .record, .kept: nil
    }
  }
}
