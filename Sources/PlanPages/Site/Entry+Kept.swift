import PlanModel

extension PlanContents.Entry {
  /// A column of the row, with its value where one was entered.
  struct Place {
    let fiscalYear: FiscalYear
    let role: ColumnRole
    let cell: Cell?
  }

  /// The row's columns in their order, also those that await a value.
  var places: [Place] {
    let values = indicator.values.map { Place(fiscalYear: $0.fiscalYear, role: $0.role, cell: $0.cell) }
    guard let columns else { return values }
    return columns.map { column in
      values.first { $0.fiscalYear == column.fiscalYear && $0.role == column.role }
        ?? Place(fiscalYear: column.fiscalYear, role: column.role, cell: nil)
    }
  }

  /// Whether the row has the column and no value in it.
  func awaits(_ year: FiscalYear, _ role: ColumnRole) -> Bool {
    columns != nil && places.contains { $0.fiscalYear == year && $0.role == role && $0.cell == nil }
  }

  /// The year whose actual value is still to be entered; `nil` where the last one is there.
  var awaitedYear: FiscalYear? {
    places.last { $0.role == .actual }.flatMap { $0.cell == nil ? $0.fiscalYear : nil }
  }
}

extension PlanContents {
  /// Whether a value needs its state explained.
  func hasUnsettledValues(in entries: [Entry]) -> Bool {
    entries.contains { entry in
      entry.places.contains { $0.cell == nil }
        || entry.indicator.cells.contains {
          $0.finality == .provisional || $0.reason != nil || $0.expected != nil
        }
    }
  }

  /// The entry with this id.
  func entry(_ id: IndicatorID) -> Entry? { place(of: id.text).map { entries[$0] } }

  /// The indicator whose values a row repeats, 再掲; `nil` where it stands for itself.
  func origin(of entry: Entry) -> Plan.IndicatorReference? {
    entry.indicator.id.flatMap { shown.plan.indicators[$0]?.sameAs }
  }

  /// Whether a row repeats another of this plan, so that it is not counted again.
  func repeatsAnother(_ entry: Entry) -> Bool { origin(of: entry)?.plan == place.id }

  /// The row with the values of the years that have no column, in the order of the years.
  func wholeRow(of entry: Entry) -> [Entry.Place] {
    guard let kept = entry.indicator.id.flatMap({ shown.plan.indicators[$0] }) else { return entry.places }
    let places = entry.places
    let shownYears = Set(places.map(\.fiscalYear))
    let others = kept.values.filter { $0.key.role == nil && !shownYears.contains($0.key.fiscalYear) }
      .map { key, value in
        Entry.Place(
          fiscalYear: key.fiscalYear, role: .actual, cell: value.cell(series: kept.activeSeries))
      }
    guard !others.isEmpty else { return places }
    return (places + others).sorted { $0.fiscalYear < $1.fiscalYear }
  }
}
