import PlanModel

/// What one row alone shows.
enum RowDoubts {
  static func findings(_ row: RowReading, at place: RowPlace) -> [Finding] {
    [cellCount(row, place), departments(row, place), pair(row, place)].compactMap { $0 }
      + units(row, place)
  }

  /// Whether anything but a plain row was read; most rows are plain.
  static func areLikely(_ row: RowReading) -> Bool {
    if row.printedValues != row.expectedValues || row.departmentsAreUnclear { return true }
    let unit = row.original?.reading.items.first?.unit
    func isPlain(_ cell: RowReading.ReadCell) -> Bool {
      cell.reading.items.count == 1 && cell.reading.items[0].unit == unit
    }
    return !(row.values.allSatisfy(isPlain) && (row.revised.map(isPlain) ?? true))
  }

  private static func cellCount(_ row: RowReading, _ place: RowPlace) -> Finding? {
    guard row.printedValues != row.expectedValues else { return nil }
    return place.finding(
      .cellCountMismatch,
      japanese: "値が\(row.printedValues)個ありますが、見出しの列は\(row.expectedValues)個です。左から順に当てはめました。どの列の値か確かめてください。",
      english:
        "\(row.printedValues) values stand against \(row.expectedValues) columns; they were filled in from the left, so check which column each belongs to."
    )
  }

  private static func departments(_ row: RowReading, _ place: RowPlace) -> Finding? {
    guard row.departmentsAreUnclear, row.isWhole else { return nil }
    let names = row.departments.map(\.name).joined(separator: "、")
    return place.finding(
      .departmentUnclear,
      japanese: "所管課「\(names)」は途中で切れているように見えます。正しい名称か確かめてください。",
      english: "The department 「\(names)」 looks cut; check its name.")
  }

  private static func pair(_ row: RowReading, _ place: RowPlace) -> Finding? {
    let series = place.indicator.series
    guard series.count > 1, series.allSatisfy({ $0.name == nil }) else { return nil }
    let units = series.map(\.unit).joined(separator: "／")
    return place.finding(
      .seriesUnclear,
      japanese: "一つの欄に値が\(series.count)つ（\(units)）ありますが、それぞれが何の値か指標名から分かりません。名称を付けてください。",
      english:
        "Each cell holds \(series.count) values (\(units)), but the indicator's name does not say what each counts."
    )
  }

  private static func units(_ row: RowReading, _ place: RowPlace) -> [Finding] {
    let readings = (row.values + [row.original, row.revised].compactMap { $0 }).map(\.reading)
    return place.indicator.series.indices.compactMap { index in
      var units: [[Unicode.Scalar]] = []
      for reading in readings where index < reading.items.count {
        let item = reading.items[index]
        if item.amount == nil && item.unit.isEmpty || units.contains(item.unit) { continue }
        let unit = item.unit.map(\.halfWidth)
        if !units.contains(unit) { units.append(unit) }
      }
      guard units.count > 1 else { return nil }
      let list = units.map { $0.isEmpty ? "（なし）" : $0.string }.joined(separator: "、")
      return place.finding(
        .unitDrift, series: index, japanese: "単位がそろっていません（\(list)）。読み違いか、単位の変更か確かめてください。",
        english: "The units differ within the row (\(list)); check whether one was misread or changed.")
    }
  }
}
