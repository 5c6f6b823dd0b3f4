import PlanModel

/// Parts, held against every whole they can belong to.
extension Judge {
  func parts(
    _ claim: Claim, _ series: SeriesFacts, _ parts: [Claim.Part], total: Quantity?, isWhole: Bool
  ) -> Outcome? {
    let scale = parts.first.map { $0.quantity.unit.scale } ?? 1
    let isMoves = parts.contains { $0.sign != 0 }
    func sum(_ amounts: [Int64]) -> Int64? {
      var sum: Int64 = 0
      for amount in amounts {
        let (next, overflow) = sum.addingReportingOverflow(amount)
        if overflow { return nil }
        sum = next
      }
      return sum
    }
    let plain = parts.map { $0.quantity.value * scale * Int64(isMoves ? $0.sign : 1) }
    guard let added = sum(plain) else { return nil }
    let wholes = wholes(claim, series, isMoves: isMoves)
    if parts.contains(where: \.isLevel) {
      guard let change = wholes.first(where: { $0.of == .change }) else { return nil }
      return withLevels(parts, plain, added, change.amount)
    }
    if let total {
      let stated = total.value * total.unit.scale * (isMoves && total.sign < 0 ? -1 : 1)
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
    return isNear || isWhole && wholes.contains { isSlip(plain, added, $0.amount) }
      ? Outcome(readings: readings) : nil
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
    for (part, amount) in zip(parts, plain) {
      guard part.isLevel else {
        moves.append(amount)
        continue
      }
      guard let multiple = part.multiple, multiple.value > 0 else { return outcome.holds ? outcome : nil }
      let level = part.quantity.value * part.quantity.unit.scale
      let before = Int128(level) * Int128(NumberReader.one) / Int128(multiple.value)
      moves.append(level - Int64(before))
    }
    let sum = moves.reduce(0, +)
    // 約２倍 leaves the part's own move open by so much.
    let room = parts.reduce(Int64(0)) {
      $0 + ($1.isLevel ? $1.quantity.value * $1.quantity.unit.scale / 8 : 0)
    }
    outcome.readings.append(
      Reading(
        holds: (sum - change).magnitude <= room.magnitude,
        working: .parts(moves, sum: sum, whole: change, of: .change)))
    outcome.isOpen = true
    return outcome
  }
}
