import PlanModel

/// Parts, held against every whole they can belong to.
extension Judge {
  func parts(
    _ claim: Claim, _ series: SeriesFacts, _ parts: [Claim.Part], total: Quantity?, isWhole: Bool
  ) -> Outcome? {
    let isMoves = parts.contains { $0.sign != 0 }
    let amounts = parts.map { amount($0.quantity, sign: isMoves ? $0.sign : 1) }
    guard !amounts.contains(nil) else { return nil }
    let plain = amounts.compactMap(\.self)
    guard let added = sum(plain) else { return nil }
    let wholes = wholes(claim, series, isMoves: isMoves)
    if parts.contains(where: \.isLevel) {
      guard let change = wholes.first(where: { $0.of == .change }) else { return nil }
      return withLevels(parts, plain, added, change.amount)
    }
    if let total {
      guard let stated = amount(total, sign: isMoves && total.sign < 0 ? -1 : 1) else { return nil }
      let holds = stated == added || stated == -added
      return Outcome(readings: [
        Reading(
          holds: holds,
          working: .parts(
            plain, sum: added, whole: isMoves && added < 0 ? -Int64(stated.magnitude) : stated, of: .stated))
      ])
    }
    guard !wholes.isEmpty else { return nil }
    let readings = wholes.map { whole in
      Reading(
        holds: isMoves
          ? whole.amount == added || series.value(claim.year).map { $0.magnitude == added.magnitude } ?? false
          : whole.amount == added || whole.of == .change && whole.amount == -added,
        working: .parts(plain, sum: added, whole: whole.amount, of: whole.of))
    }
    guard !readings.contains(where: \.holds) else { return Outcome(readings: readings.filter(\.holds)) }
    // Parts that come nowhere near any whole are parts of something else, or not all that there are.
    let isNear = wholes.contains { whole in
      guard isWhole || whole.of != .change else { return false }
      let distance =
        (added.magnitude > whole.amount.magnitude
          ? added.magnitude - whole.amount.magnitude : whole.amount.magnitude - added.magnitude)
      let room = isWhole ? whole.amount.magnitude / 4 : whole.amount.magnitude / 8
      return distance <= max(room, UInt64((isWhole ? 2 : 1) * NumberReader.one * series.unit.scale))
    }
    // Two numbers that nobody said to be all come near by chance.
    return isNear && (isWhole || parts.count > 2)
      || isWhole && wholes.contains { isSlip(plain, added, $0.amount) }
      ? Outcome(readings: readings) : nil
  }

  /// What a number comes to; `nil` where it is beyond any figure of a plan.
  private func amount(_ quantity: Quantity, sign: Int = 1) -> Int64? {
    let (amount, overflow) = quantity.value.multipliedReportingOverflow(by: quantity.unit.scale)
    return overflow || amount.magnitude > UInt64(NumberReader.largest) ? nil : amount * Int64(sign)
  }

  private func sum(_ amounts: [Int64]) -> Int64? {
    var sum: Int64 = 0
    for amount in amounts {
      let (next, overflow) = sum.addingReportingOverflow(amount)
      if overflow || next.magnitude > UInt64(NumberReader.largest) { return nil }
      sum = next
    }
    return sum
  }

  /// Whether one part is a slip for what would make the parts the whole.
  private func isSlip(_ parts: [Int64], _ sum: Int64, _ whole: Int64) -> Bool {
    parts.contains { part in
      let meant = Int128(whole) - Int128(sum) + Int128(part)
      return (meant > 0) == (part > 0) && part.magnitude >= UInt64(10 * NumberReader.one)
        && Likeness.isSlip(Int128(part).magnitude128, of: meant.magnitude128, step: Int128(NumberReader.one))
    }
  }

  private struct Whole {
    let amount: Int64
    let of: CheckedClaim.Whole
  }

  private func wholes(_ claim: Claim, _ series: SeriesFacts, isMoves: Bool) -> [Whole] {
    guard let value = series.value(claim.year) else { return [] }
    let before = series.value(FiscalYear(claim.year.westernYear - 1))
    let change = before.map { Whole(amount: value - $0, of: facts.isCumulative ? .ownCount : .change) }
    return (isMoves ? [] : [Whole(amount: value, of: .value)]) + [change].compactMap(\.self)
  }

  /// 「…１７７件減少し、…約２倍の１７３件に増加」: by 173, or to 173 from half of it.
  private func withLevels(_ parts: [Claim.Part], _ plain: [Int64], _ added: Int64, _ change: Int64)
    -> Outcome?
  {
    var outcome = Outcome(readings: [
      Reading(holds: added == change, working: .parts(plain, sum: added, whole: change, of: .change))
    ])
    var moves: [Int64] = []
    for (part, move) in zip(parts, plain) {
      guard part.isLevel else {
        moves.append(move)
        continue
      }
      guard let multiple = part.multiple, multiple.value > 0, let level = amount(part.quantity),
        let before = Int64(exactly: Int128(level) * Int128(NumberReader.one) / Int128(multiple.value)),
        before <= NumberReader.largest
      else { return outcome.holds ? outcome : nil }
      moves.append(level - before)
    }
    guard let moved = self.sum(moves),
      // 約２倍 leaves the part's own move open by so much.
      let room = self.sum(parts.map { $0.isLevel ? (amount($0.quantity) ?? 0) / 8 : 0 })
    else { return outcome.holds ? outcome : nil }
    outcome.readings.append(
      Reading(
        holds: (moved - change).magnitude <= room.magnitude,
        working: .parts(moves, sum: moved, whole: change, of: .change)))
    outcome.isOpen = true
    return outcome
  }
}
