import PlanModel

extension ImportPlanner {
  /// The distance between the positions of rows in a new plan, so that others fit between.
  private static let step = 1000

  mutating func planRows(_ pillars: [PillarID]) {
    let matching = RowMatching(plan, document)
    for (pillarIndex, pillar) in document.pillars.enumerated() {
      var positions = RowPositions(
        pillar.indicators.indices.map { index in
          let row = RowMatching.Row(pillar: pillarIndex, index: index)
          return (matching.known[row] ?? matching.sameCode[row]).flatMap { plan.indicators[$0] }
            .flatMap { $0.placement.pillar == pillars[pillarIndex] ? $0.placement.position : nil }
        },
        last: plan.indicators.values.filter { $0.placement.pillar == pillars[pillarIndex] }.map(
          \.placement.position
        ).max())
      for (index, row) in pillar.indicators.enumerated() {
        let key = RowMatching.Row(pillar: pillarIndex, index: index)
        let place = "\(pillar.number):\(row.code)"
        let position = positions.next()
        var id = matching.known[key]
        if id == nil, let candidate = matching.sameCode[key] {
          id = planRenaming(candidate, row, place)
          if id == nil, !isAnother(place) { continue }
        }
        if let id {
          mergeRow(row, id, pillars[pillarIndex], position, place)
        } else {
          addRow(row, pillars[pillarIndex], position, place)
        }
      }
    }
    for id in matching.missing { planMissing(id) }
  }

  private func isAnother(_ place: String) -> Bool {
    answers.new.names(place) || answers.new.all && !answers.renamed.names(place)
  }

  /// Same code, new name.
  ///
  /// - Returns: the indicator where it is the same one renamed.
  private mutating func planRenaming(_ id: IndicatorID, _ row: Indicator, _ place: String) -> IndicatorID? {
    let old = plan.indicators[id]?.name ?? ""
    if isAnother(place) {
      note(
        .removedFromSheet, place, "\(place)「\(old)」は使わないことにします（同じコードの「\(row.name)」は新しい指標です）。",
        "\(place) \(old) goes out of use; \(row.name) with the same code is a new indicator")
      record(Retire(part: .indicator(id), reason: "同じコードで「\(row.name)」が新しく載ったため").change)
      return nil
    }
    if answers.renamed.holds(for: place) {
      note(
        .renamed, place, "\(place)の名称が「\(old)」から「\(row.name)」に変わります。",
        "\(place) is renamed from \(old) to \(row.name)")
      if !isOlder { record(RenameIndicator(indicator: id, name: row.name).change) }
      return id
    }
    note(
      .askWhetherRenamed, place,
      "\(place)の名称が違います: 計画「\(old)」、シート「\(row.name)」。名称が変わっただけなら --renamed \(place)、別の指標なら --new \(place) を付けてください。",
      "\(place) has another name: \(old) in the plan, \(row.name) on the sheet. If it was renamed, add --renamed \(place); if it is another indicator, --new \(place)"
    )
    return nil
  }

  private mutating func planMissing(_ id: IndicatorID) {
    guard let indicator = plan.indicators[id], !isOlder,
      let pillar = plan.pillars[indicator.placement.pillar],
      document.pillars.contains(where: { $0.number == pillar.number })
    else { return }
    let place = "\(pillar.number):\(indicator.placement.code)"
    if answers.retired.holds(for: place) {
      note(
        .removedFromSheet, place, "\(place)「\(indicator.name)」は使わないことにします。",
        "\(place) \(indicator.name) goes out of use")
      record(Retire(part: .indicator(id), reason: "シートに載らなくなったため").change)
    } else {
      note(
        .removedFromSheet, place,
        "\(place)「\(indicator.name)」はこのシートにありません。そのまま残します（使わないなら --retired \(place)）。",
        "\(place) \(indicator.name) is not on this sheet and stays as it is (--retired \(place) takes it out of use)"
      )
    }
  }

  private mutating func addRow(_ row: Indicator, _ pillar: PillarID, _ position: Int, _ place: String) {
    let id: IndicatorID = newID()
    if proposal.basis > 0 {
      note(.newIndicator, place, "新しい指標: \(place)「\(row.name)」", "new indicator: \(place) \(row.name)")
    }
    let series = row.series.map { Plan.Series(id: newID(), name: $0.name, unit: $0.unit) }
    record(
      AddIndicator(
        indicator: id, kind: row.kind, name: row.name, series: series,
        accumulation: row.cumulative ? .cumulative : .annual, placement: placement(of: row, pillar, position),
        source: row.source
      ).change)
    planContents(of: row, id, series.map(\.id), place)
  }

  private mutating func mergeRow(
    _ row: Indicator, _ id: IndicatorID, _ pillar: PillarID, _ position: Int, _ place: String
  ) {
    guard let old = plan.indicators[id] else { return }
    if !isOlder {
      let placement = placement(of: row, pillar, position)
      if placement != old.placement {
        let (from, to) = (old.placement, placement)
        if (from.pillar, from.measure, from.code) != (to.pillar, to.measure, to.code) {
          let former = "\(plan.pillars[from.pillar]?.number ?? 0):\(from.code)"
          note(
            .movedIndicator, place, "「\(row.name)」が\(former)から\(place)に移ります。",
            "\(row.name) moves from \(former) to \(place)")
        }
        record(MoveIndicator(indicator: id, placement: placement, source: row.source).change)
      }
      if row.cumulative, old.accumulation != .cumulative {
        record(SetAccumulation(indicator: id, accumulation: .cumulative).change)
      }
    }
    planContents(of: row, id, planSeries(of: row, id, place), place)
  }

  private mutating func planContents(
    of row: Indicator, _ id: IndicatorID, _ series: [SeriesID], _ place: String
  ) {
    planDepartments(of: row, id, place)
    planValues(of: row, id, series, place)
    planTarget(of: row, id, series, place)
    planAnalysis(of: row, id, place)
  }

  private func placement(of row: Indicator, _ pillar: PillarID, _ position: Int) -> Plan.Placement {
    let columns = row.values.map { Plan.ColumnKey(fiscalYear: $0.fiscalYear, role: $0.role) }
    let usual = document.columns.filter { $0.role != .target }
      .map { Plan.ColumnKey(fiscalYear: $0.fiscalYear, role: $0.role) }
    return Plan.Placement(
      pillar: pillar, measure: measureID(row.measure, in: pillar), code: row.code, sheet: row.sheet,
      position: position, footnotes: row.footnotes, columns: columns == usual ? nil : columns)
  }

  private mutating func planAnalysis(of row: Indicator, _ id: IndicatorID, _ place: String) {
    let year = row.analysis.fiscalYear
    let old = plan.indicators[id]?.analyses[year]?.text
    guard !row.analysis.text.isEmpty, old != row.analysis.text else { return }
    if old != nil {
      note(
        .analysis, "\(place):\(year.westernYear)", "\(place)の\(year.japaneseName)の分析を、シートの文に書き換えます。",
        "the analysis of \(place) for \(year.westernYear) becomes that of the sheet")
    }
    record(WriteAnalysis(indicator: id, fiscalYear: year, text: row.analysis.text, source: row.source).change)
  }
}

/// The positions of the rows of a pillar: those they have stay where they are in order; others fit between.
private struct RowPositions {
  private let known: [Int?]
  private let last: Int
  private var index = 0
  private var previous = 0

  init(_ known: [Int?], last: Int?) {
    self.known = known
    // Recorded before positions had bounds, one may be anything.
    self.last = min(max(last ?? 0, 0), 1_000_000_000)
  }

  mutating func next() -> Int {
    defer { index += 1 }
    if let position = known[index], position > previous, position <= 1_000_000_000 {
      previous = position
      return position
    }
    let following = known[(index + 1)...].lazy.compactMap { $0 }.first {
      $0 > previous && $0 <= 1_000_000_000
    }
    if let following, following - previous > 1 {
      previous += (following - previous) / 2
    } else {
      previous =
        following == nil ? max(previous, known.contains { $0 != nil } ? last : 0) + 1000 : previous + 1
    }
    return previous
  }
}
