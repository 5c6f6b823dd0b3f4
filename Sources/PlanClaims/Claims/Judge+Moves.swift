import PlanModel

/// Moves, multiples and values.
extension Judge {
  /// The year that a move is measured from: the one named, else the year before.
  private func base(_ claim: Claim) -> FiscalYear? {
    switch claim.base {
    case .year(let mention)?: facts.year(of: mention).flatMap { $0 < claim.year ? $0 : nil }
    case .target?, .foreign?: nil
    case nil: FiscalYear(claim.year.westernYear - 1)
    }
  }

  func moved(_ claim: Claim, _ series: SeriesFacts, _ sign: Int, _ quantity: Quantity?) -> Outcome? {
    guard let base = base(claim) else { return nil }
    var outcome = Outcome(readings: [])
    if let value = series.value(claim.year), let before = series.value(base) {
      let move = value - before
      let isRightWay = sign == 0 ? move != 0 : sign > 0 ? move > 0 : move < 0
      if let quantity {
        for (fits, working) in fits(quantity, move, value, before, claim.year, base, series) {
          outcome.readings.append(Reading(holds: isRightWay && fits == .fits, working: working))
          if isRightWay, fits == .loose { outcome.isLoose = true }
        }
        if outcome.holds { outcome.isWordingOff = isDegreeOff(claim.degree, move, of: before) }
        // ▲２５人 is the value itself in a row that falls below nought.
        if quantity.sign != 0, !outcome.holds,
          Int128(value) == Int128(quantity.sign) * Int128(quantity.value) * Int128(scale(quantity))
        {
          outcome.readings.append(Reading(holds: true, working: .value(value, year: claim.year)))
        }
      } else {
        outcome.readings.append(
          Reading(
            holds: isRightWay, working: .move(value: value, year: claim.year, before: before, base: base)))
        if isRightWay { outcome.isWordingOff = isDegreeOff(claim.degree, move, of: before) }
      }
    } else {
      outcome = missing(claim, base, series)
    }
    if facts.isCumulative, !claim.isOfSum, !outcome.holds, case .year? = claim.base {
      // 「前年度より25基少なかった」 may compare what each year added.
      guard let flow = flows(claim, series) else { return outcome.holds ? outcome : nil }
      for (fits, working) in quantity.map({
        self.fits($0, flow.value - flow.before, flow.value, flow.before, claim.year, flow.base, series)
      }) ?? [
        (.fits, .move(value: flow.value, year: claim.year, before: flow.before, base: flow.base))
      ] {
        let isRightWay = sign == 0 || (sign > 0) == (flow.value > flow.before) && flow.value != flow.before
        outcome.readings.append(Reading(holds: isRightWay && fits == .fits, working: working))
      }
    }
    // No year was named: the last value known may be meant, where it fits exactly.
    if claim.base == nil, !outcome.holds, let quantity,
      let year = series.values.last(where: { $0.year < claim.year && $0.amount != nil })?.year,
      year != base, let value = series.value(claim.year), let before = series.value(year)
    {
      let move = value - before
      for (fits, working) in fits(quantity, move, value, before, claim.year, year, series)
      where fits == .fits && (sign > 0) == (move > 0) {
        outcome.readings = [Reading(holds: true, working: working)]
      }
    }
    return outcome
  }

  /// What a cumulative series gained in the year and in the one before; `nil` where the table does not show it.
  private func flows(_ claim: Claim, _ series: SeriesFacts) -> (
    value: Int64, before: Int64, base: FiscalYear
  )? {
    let (last, base, earlier) = (
      claim.year, FiscalYear(claim.year.westernYear - 1), FiscalYear(claim.year.westernYear - 2)
    )
    guard let value = series.value(last), let before = series.value(base), let start = series.value(earlier)
    else { return nil }
    return (value - before, before - start, base)
  }

  /// How a number fits a move: as an amount, or as a share of what was there.
  private func fits(
    _ quantity: Quantity, _ move: Int64, _ value: Int64, _ before: Int64, _ year: FiscalYear,
    _ base: FiscalYear, _ series: SeriesFacts
  ) -> [(Fit.Result, CheckedClaim.Working)] {
    let size = Int128(move).magnitude128
    let amount = (
      fit.result(quantity, size, scale: scale(quantity)),
      CheckedClaim.Working.move(value: value, year: year, before: before, base: base)
    )
    func share(_ parts: Int128) -> [(Fit.Result, CheckedClaim.Working)] {
      guard before != 0 else { return [] }
      return [
        (
          fit.result(quantity, size * parts * Int128(NumberReader.one), over: Int128(before).magnitude128),
          .change(value: value, year: year, before: before, base: base)
        )
      ]
    }
    switch quantity.unit.family {
    case .percent: return series.isShare ? [amount] + share(100) : share(100)
    case .tenths: return share(10)
    default: return [amount]
    }
  }

  func scale(_ quantity: Quantity) -> Int64 {
    quantity.unit.family == .percent || quantity.unit.family == .points ? 1 : quantity.unit.scale
  }

  /// Whether 大幅 or わずか does not suit a move.
  func isDegreeOff(_ degree: Claim.Degree?, _ move: Int64, of before: Int64) -> Bool {
    switch degree {
    case .large: !Fit.isAtLeast(move, tolerances.large, of: before)
    case .slight: !Fit.isAtMost(move, tolerances.slight, of: before)
    case .nearly, nil: false
    }
  }

  func multiple(_ claim: Claim, _ series: SeriesFacts, _ quantity: Quantity) -> Outcome? {
    guard let base = base(claim) else { return nil }
    guard let value = series.value(claim.year), let before = series.value(base), before > 0, value >= 0 else {
      return missing(claim, base, series)
    }
    let parts: Int128 =
      switch quantity.unit.family {
      case .percent: 100
      case .tenths: 10
      default: 1
      }
    let result = fit.result(
      quantity, Int128(value) * parts * Int128(NumberReader.one), over: Int128(before))
    var outcome = Outcome(readings: [
      Reading(
        holds: result == .fits,
        working: .multiple(value: value, year: claim.year, before: before, base: base))
    ])
    outcome.isLoose = result == .loose
    return facts.isCumulative && !claim.isOfSum && !outcome.holds ? nil : outcome
  }

  private func missing(_ claim: Claim, _ base: FiscalYear, _ series: SeriesFacts) -> Outcome {
    Outcome(readings: [
      Reading(holds: false, working: .missing(series.value(claim.year) == nil ? claim.year : base))
    ])
  }

  func value(_ claim: Claim, _ series: SeriesFacts, _ quantity: Quantity) -> Outcome? {
    guard let value = series.value(claim.year) else {
      return Outcome(readings: [Reading(holds: false, working: .missing(claim.year))])
    }
    var outcome = Outcome(readings: [])
    let result = fit.result(quantity, Int128(value), scale: scale(quantity))
    outcome.readings.append(Reading(holds: result == .fits, working: .value(value, year: claim.year)))
    outcome.isLoose = result == .loose
    let base = FiscalYear(claim.year.westernYear - 1)
    if facts.isCumulative, let before = series.value(base) {
      let own = fit.result(quantity, Int128(value - before), scale: scale(quantity))
      outcome.readings.append(
        Reading(
          holds: own == .fits, working: .ownCount(value: value, year: claim.year, before: before, base: base))
      )
      if own == .loose { outcome.isLoose = true }
    } else if facts.isCumulative, result != .fits {
      return nil
    }
    return outcome
  }

  func unchanged(_ claim: Claim, _ series: SeriesFacts, isExact: Bool) -> Outcome? {
    guard let base = base(claim) else { return nil }
    guard let value = series.value(claim.year), let before = series.value(base) else {
      return missing(claim, base, series)
    }
    let move = value - before
    let isLevel = isExact ? move == 0 : isLevel(move, before, series)
    var outcome = Outcome(readings: [
      Reading(holds: isLevel, working: .move(value: value, year: claim.year, before: before, base: base))
    ])
    outcome.isLoose =
      !isLevel && !isExact
      && Fit.isAtMost(
        move, Amount(coefficient: tolerances.level.coefficient * 3, scale: tolerances.level.scale), of: before
      )
    return outcome
  }

  /// Within the tolerance, or one of what is counted, or a point.
  private func isLevel(_ move: Int64, _ before: Int64, _ series: SeriesFacts) -> Bool {
    Fit.isAtMost(move, tolerances.level, of: before)
      || move.magnitude <= UInt64(NumberReader.one * series.unit.scale)
  }

  func bound(_ claim: Claim, _ series: SeriesFacts, _ quantity: Quantity, isAbove: Bool) -> Outcome? {
    guard let value = series.value(claim.year) else {
      return Outcome(readings: [Reading(holds: false, working: .missing(claim.year))])
    }
    let limit = Int128(quantity.value) * Int128(scale(quantity))
    return Outcome(readings: [
      Reading(
        holds: isAbove ? Int128(value) >= limit : Int128(value) < limit,
        working: .value(value, year: claim.year))
    ])
  }

  func record(_ claim: Claim, _ series: SeriesFacts, isHighest: Bool) -> Outcome? {
    let others = series.values.filter { $0.year < claim.year && $0.amount != nil }
    guard let value = series.value(claim.year), others.count > 1,
      let other = isHighest
        ? others.max(by: { $0.amount ?? 0 < $1.amount ?? 0 })
        : others.min(by: { $0.amount ?? 0 < $1.amount ?? 0 }),
      let amount = other.amount
    else { return nil }
    let holds = isHighest ? value >= amount : value <= amount
    return Outcome(readings: [
      Reading(holds: holds, working: .record(value: value, other: amount, year: other.year))
    ])
  }
}
