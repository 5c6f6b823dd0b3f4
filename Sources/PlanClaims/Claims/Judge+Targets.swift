import PlanModel

/// Claims about the target; each is held against the one before the revision and the one now.
extension Judge {
  private struct Goal {
    let amount: Int64
    let isRevised: Bool
  }

  private func goals(_ series: SeriesFacts) -> [Goal] {
    [
      series.original.map { Goal(amount: $0, isRevised: false) },
      series.revised.map { Goal(amount: $0, isRevised: true) },
    ]
    .compactMap(\.self)
  }

  /// Whether more, or less, may be what the row wants; both where nobody stated it and the words do not tell.
  private func ways(_ series: SeriesFacts) -> (more: Bool, less: Bool) {
    switch facts.direction {
    case .increase: return (true, false)
    case .decrease: return (false, true)
    case .maintain: return (true, true)
    case .unknown: break
    }
    let earlier = series.values.filter { $0.year < facts.year }.compactMap(\.amount)
    let goal = series.original ?? series.revised ?? 0
    let isBelowAll = !earlier.isEmpty && earlier.allSatisfy { goal < $0 }
    let isBelowSome = earlier.contains { goal < $0 }
    if facts.names.isUnwanted { return (!isBelowAll && !isBelowSome, true) }
    return (true, isBelowAll)
  }

  func besideTarget(_ claim: Claim, _ series: SeriesFacts) -> Outcome? {
    let goals = goals(series).filter { !claim.isOfOriginal || !$0.isRevised }
    if case .targetValue(let quantity) = claim.statement {
      guard !goals.isEmpty else { return nil }
      return Outcome(
        readings: goals.map {
          Reading(
            holds: fit.result(
              quantity, Int128($0.amount), scale: quantity.unit.family == .percent ? 1 : quantity.unit.scale)
              == .fits,
            working: .targetValue($0.amount, isRevised: $0.isRevised))
        })
    }
    guard let value = series.value(claim.year), !goals.isEmpty else { return nil }
    var outcome = Outcome(readings: [])
    let ways = claim.wantsLess ? (more: false, less: true) : ways(series)
    for goal in goals {
      let distance = value - goal.amount
      let working = CheckedClaim.Working.target(value: value, target: goal.amount, isRevised: goal.isRevised)
      switch claim.statement {
      case .achieved(let isAchieved):
        let holds = ways.more && (distance >= 0) == isAchieved || ways.less && (distance <= 0) == isAchieved
        outcome.readings.append(Reading(holds: holds, working: working))
      case .besideTarget(let sign):
        let holds =
          sign > 0 ? distance > 0 || ways.less && distance < 0 : distance < 0 || ways.less && distance > 0
        outcome.readings.append(Reading(holds: holds, working: working))
        if holds, isDegreeOff(claim.degree, distance, of: goal.amount) { outcome.isWordingOff = true }
      case .farFromTarget:
        let misses = ways.more && distance < 0 || ways.less && distance > 0
        let isFar = Fit.isAtLeast(distance, tolerances.farFromTarget, of: goal.amount)
        outcome.readings.append(Reading(holds: misses && isFar, working: working))
        if misses, !isFar { outcome.isLoose = true }
      case .gapToTarget(let quantity):
        outcome.readings.append(contentsOf: gap(quantity, distance, value, goal, ways, working))
      case .attainment(let quantity):
        outcome.readings.append(contentsOf: attainment(quantity, value, goal, ways, &outcome.isLoose))
      default: return nil
      }
    }
    return outcome
  }

  private func gap(
    _ quantity: Quantity, _ distance: Int64, _ value: Int64, _ goal: Goal, _ ways: (more: Bool, less: Bool),
    _ working: CheckedClaim.Working
  ) -> [Reading] {
    let isRightWay =
      quantity.sign == 0 || (quantity.sign > 0 ? distance > 0 : distance < 0) || ways.less && distance != 0
    let size = Int128(distance).magnitude128
    switch quantity.unit.family {
    case .percent, .tenths:
      let parts: Int128 = quantity.unit.family == .percent ? 100 : 10
      guard goal.amount != 0 else { return [] }
      let relative = fit.result(
        quantity, size * parts * Int128(NumberReader.one), over: Int128(goal.amount).magnitude128)
      let absolute = fit.result(quantity, size)
      return [Reading(holds: isRightWay && (relative == .fits || absolute == .fits), working: working)]
    default:
      let scale = quantity.unit.family == .points ? 1 : quantity.unit.scale
      return [
        Reading(holds: isRightWay && fit.result(quantity, size, scale: scale) == .fits, working: working)
      ]
    }
  }

  private func attainment(
    _ quantity: Quantity, _ value: Int64, _ goal: Goal, _ ways: (more: Bool, less: Bool),
    _ isLoose: inout Bool
  ) -> [Reading] {
    let parts: Int128 =
      switch quantity.unit.family {
      case .percent: 100
      case .tenths: 10
      default: 1
      }
    var readings: [Reading] = []
    func add(_ numerator: Int64, _ denominator: Int64, isInverted: Bool) {
      guard denominator > 0, numerator >= 0 else { return }
      let result = fit.result(
        quantity, Int128(numerator) * parts * Int128(NumberReader.one), over: Int128(denominator))
      if result == .loose { isLoose = true }
      readings.append(
        Reading(
          holds: result == .fits,
          working: .attainment(
            value: value, target: goal.amount, isRevised: goal.isRevised, isInverted: isInverted)))
    }
    add(value, goal.amount, isInverted: false)
    if ways.less { add(goal.amount, value, isInverted: true) }
    return readings
  }

  func revised(_ series: SeriesFacts, _ sign: Int, _ quantity: Quantity?) -> Outcome? {
    let working = CheckedClaim.Working.revision(original: series.original, revised: series.revised)
    let scale = quantity.map { $0.unit.family == .percent ? 1 : $0.unit.scale } ?? 1
    guard let revised = series.revised else {
      // The sheet may print the new target alone.
      guard let quantity, let original = series.original,
        fit.result(quantity, Int128(original), scale: scale) == .fits
      else { return nil }
      return Outcome(readings: [Reading(holds: true, working: .targetValue(original, isRevised: false))])
    }
    var holds = true
    if sign != 0, let original = series.original {
      holds = sign > 0 ? revised > original : revised < original
    }
    if let quantity { holds = holds && fit.result(quantity, Int128(revised), scale: scale) == .fits }
    return Outcome(readings: [Reading(holds: holds, working: working)])
  }

  func kept(_ series: SeriesFacts) -> Outcome? {
    guard series.original != nil else { return nil }
    return Outcome(readings: [
      Reading(
        holds: series.revised == nil || series.revised == series.original,
        working: .revision(original: series.original, revised: series.revised))
    ])
  }
}
