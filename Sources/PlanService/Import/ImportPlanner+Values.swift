import PlanModel

extension ImportPlanner {
  /// The plan's series that the row's are, in the row's order; new ones are added.
  mutating func planSeries(of row: Indicator, _ id: IndicatorID, _ place: String) -> [SeriesID] {
    var open = plan.indicators[id]?.activeSeries ?? []
    var found: [Int: SeriesID] = [:]
    func take(_ index: Int, where isRight: (Plan.Series) -> Bool) {
      guard found[index] == nil, let position = open.firstIndex(where: isRight) else { return }
      found[index] = open.remove(at: position).id
    }
    for (index, series) in row.series.enumerated() {
      take(index) { FoldedText($0.unit) == FoldedText(series.unit) && $0.name == series.name }
    }
    for (index, series) in row.series.enumerated() {
      take(index) { FoldedText($0.unit) == FoldedText(series.unit) }
    }
    for index in row.series.indices { take(index) { _ in true } }
    return row.series.enumerated().map { index, series in
      guard let known = found[index] else {
        let added = Plan.Series(id: newID(), name: series.name, unit: series.unit)
        note(
          .series, place, "\(place)に数えるもの（\(series.unit)）が加わります。",
          "\(place) gets a further series (\(series.unit))")
        record(AddSeries(indicator: id, series: added).change)
        return added.id
      }
      let old = plan.indicators[id]?.series.first { $0.id == known }
      if let old, !isOlder, FoldedText(old.unit) != FoldedText(series.unit) || old.name != series.name {
        if FoldedText(old.unit) != FoldedText(series.unit) {
          note(
            .series, place, "\(place)の単位が「\(old.unit)」から「\(series.unit)」に変わります。",
            "the unit of \(place) changes from \(old.unit) to \(series.unit)")
        }
        record(RenameSeries(indicator: id, series: known, name: series.name, unit: series.unit).change)
      }
      return known
    }
  }

  func value(of cell: Cell, _ series: [SeriesID]) -> Plan.Value {
    Plan.Value(
      printed: cell.printed, state: cell.state, finality: cell.finality,
      amounts: zip(series, cell.amounts).compactMap { id, amount in
        amount.map { Plan.SeriesAmount(series: id, amount: $0) }
      }, reason: cell.reason, expected: cell.expected, footnotes: cell.footnotes, source: cell.source)
  }

  mutating func planValues(of row: Indicator, _ id: IndicatorID, _ series: [SeriesID], _ place: String) {
    // The year's own value is that of the weightiest role; another cell of the year is kept apart only where it differs.
    let weights: [ColumnRole] = [.actual, .reference, .interim, .baseline, .target]
    let cells = row.values.filter { !$0.cell.isMissing }.enumerated().sorted { left, right in
      let ranks = (
        weights.firstIndex(of: left.element.role) ?? 0, weights.firstIndex(of: right.element.role) ?? 0
      )
      return (left.element.fiscalYear, ranks.0, left.offset) < (
        right.element.fiscalYear, ranks.1, right.offset
      )
    }.map(\.element)
    var own: [FiscalYear: Plan.Value] = [:]
    for cell in cells {
      let value = value(of: cell.cell, series)
      if let first = own[cell.fiscalYear] {
        guard !first.prints(like: value) else { continue }
        planValue(value, id, Plan.ValueKey(cell.fiscalYear, role: cell.role), place)
      } else {
        own[cell.fiscalYear] = value
        planValue(value, id, Plan.ValueKey(cell.fiscalYear), place)
      }
    }
  }

  private mutating func planValue(
    _ value: Plan.Value, _ id: IndicatorID, _ key: Plan.ValueKey, _ place: String
  ) {
    let year = key.fiscalYear
    let key =
      plan.indicators[id]?.values[key] == nil
        && plan.indicators[id]?.values[Plan.ValueKey(year)]?
          .saysTheSame(as: value) == true
      ? Plan.ValueKey(year) : key
    guard let old = plan.indicators[id]?.values[key] else {
      return record(EnterValue(indicator: id, key: key, value: value).change)
    }
    var settled = old
    settled.finality = .final
    let place = "\(place):\(year.westernYear)"
    if old.finality == .provisional, value.isSettled {
      note(
        .updatedValue, place, "\(place) 暫定値\(old.printed)が\(value.printed)で確定します。",
        "\(place): the provisional \(old.printed) becomes final as \(value.printed)")
      return record(FinaliseValue(indicator: id, key: key, value: value).change)
    }
    // What a sheet does not print, such as the reason of a dash, is no difference.
    if settled.saysTheSame(as: value) || !old.isSettled && old.state == value.state { return }
    // A dash that somebody gave a reason for was meant.
    let wasMeant = old.state == .notAvailable && old.reason != nil
    if wasMeant, !isConfirmed(place, old: old.printed, new: value.printed) { return }
    if !old.isSettled {
      note(
        .updatedValue, place, "\(place) \(old.printed)が\(value.printed)になります。",
        "\(place): \(old.printed) becomes \(value.printed)")
      return record(EnterValue(indicator: id, key: key, value: value).change)
    }
    if old.agrees(with: value) {
      return record(
        CorrectValue(indicator: id, key: key, value: value, reason: "数えるものが加わったため").change)
    }
    if isConfirmed(place, old: old.printed, new: value.printed) {
      record(CorrectValue(indicator: id, key: key, value: value, reason: correctionReason).change)
    }
  }

  /// Whether a person confirmed that the sheet is right; asks where nobody said so.
  mutating func isConfirmed(_ place: String, old: String, new: String) -> Bool {
    if answers.kept.names(place) || answers.kept.all && !answers.corrected.names(place) { return false }
    guard answers.corrected.holds(for: place) else {
      note(
        .askWhetherCorrected, place,
        "\(place) 値が違います: 計画「\(old)」、シート「\(new)」。シートが正しければ --corrected \(place)、計画が正しければ --kept \(place) を付けてください。",
        "\(place) differs: \(old) in the plan, \(new) on the sheet. If the sheet is right, add --corrected \(place); if the plan is, --kept \(place)"
      )
      return false
    }
    note(.correctedValue, place, "\(place) \(old)を\(new)に訂正します。", "\(place): \(old) is corrected to \(new)")
    return true
  }

  var correctionReason: String {
    "\(Self.reportingYear(of: document.columns)?.japaneseName ?? "")のシートの記載による訂正"
  }
}

extension Cell {
  /// Whether nothing was printed in its place.
  var isMissing: Bool {
    printed.isEmpty && state == .notAvailable && reason == nil && footnotes.isEmpty
  }
}

extension Plan.Value {
  /// Whether the same was printed, wherever that was.
  func prints(like other: Plan.Value) -> Bool {
    var copy = other
    copy.source = source
    return copy == self
  }
}

extension Plan.Value {
  /// Whether the other says the same of all series that have a number here, and only adds numbers of further ones.
  func agrees(with other: Plan.Value) -> Bool {
    state == .number && other.state == .number && amounts.count < other.amounts.count
      && amounts.allSatisfy { other.amounts.contains($0) }
  }
}
