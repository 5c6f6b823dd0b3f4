import PlanModel

enum IndicatorPage {
  /// Everything the plan says about one indicator.
  struct Model {
    let plan: PlanContents
    let entry: PlanContents.Entry
    let pillar: Pillar
    let measure: Measure?
    let previous: PlanContents.Entry?
    let next: PlanContents.Entry?
    /// The notes that the row's marks point to.
    let notes: [Footnote]
    let passage: PrintedPassage?
    /// The analysis with what was held against the table.
    let checked: CheckedText
    /// The places of the findings about it: what somebody must look at, what is worth knowing, what agrees.
    let results: [Int]
    /// All that was recorded about it.
    let chronicle: Chronicle

    var indicator: Indicator { entry.indicator }

    /// - Returns: `nil` where the plan has no such indicator.
    /// - Throws: what reading the entries throws.
    init?(_ name: String, of plan: PlanContents) throws {
      guard let place = plan.place(of: name) else { return nil }
      self.plan = plan
      entry = plan.entries[place]
      pillar = plan.pillar(of: entry)
      measure = plan.measure(of: entry)
      previous = place > 0 ? plan.entries[place - 1] : nil
      next = place + 1 < plan.entries.count ? plan.entries[place + 1] : nil
      let indicator = entry.indicator
      let marks = Set(indicator.footnotes + indicator.cells.flatMap(\.footnotes))
      notes = pillar.footnotes.filter { $0.sheet == indicator.sheet && marks.contains($0.mark) }
      passage = PrintedPassage(indicator, in: plan.printed)
      let checked = CheckedText(indicator.analysis.text, entry.findings, of: plan.findings)
      self.checked = checked
      results = plan.inOrderOfWeight(
        entry.findings.sorted { (checked.number(of: $0) ?? .max, $0) < (checked.number(of: $1) ?? .max, $1) })
      let acts = try indicator.id.map { Chronicle.acts(of: try plan.shown.history(.indicator($0))) } ?? []
      chronicle = Chronicle(telling: acts.indices.reversed(), of: acts, in: plan.shown.plan)
    }

    /// The row with the values of all years.
    var wholeRow: [PlanContents.Entry.Place] { plan.wholeRow(of: entry) }

    /// The indicator with the values of all years.
    var wholeIndicator: Indicator {
      var whole = indicator
      whole.values = wholeRow.compactMap { place in
        place.cell.map { ColumnValue(fiscalYear: place.fiscalYear, role: place.role, cell: $0) }
      }
      return whole
    }

    /// What one of several series is called; the indicator's own name, without a remark in brackets at its
    /// end, where the series has none.
    func seriesName(_ index: Int) -> String {
      if let name = indicator.series[index].name, !name.isEmpty { return name }
      let name = indicator.name
      guard name.hasSuffix("）"), let bracket = name.lastIndex(of: "（"), bracket > name.startIndex else {
        return name
      }
      return String(name[..<bracket])
    }

    /// The actual value of a series against the year before, the baseline and the target.
    func differences(series index: Int) -> [Difference] {
      guard let actual = indicator.actual, let value = actual.cell.amount(index) else { return [] }
      let unit = indicator.series[index].unit
      var differences: [Difference] = []
      func compare(_ base: Difference.Base, with cell: Cell) {
        guard let other = cell.amount(index), let amount = value.minus(other) else { return }
        differences.append(Difference(base: base, from: other.shown + unit, amount: amount, unit: unit))
      }
      let yearBefore = FiscalYear(actual.fiscalYear.westernYear - 1)
      if let before = indicator.values.first(where: { $0.fiscalYear == yearBefore }) {
        compare(.yearBefore(yearBefore), with: before.cell)
      }
      if let baseline = indicator.values.first(where: { $0.role == .baseline }),
        baseline.fiscalYear < yearBefore
      {
        compare(.baseline(baseline.fiscalYear), with: baseline.cell)
      }
      compare(.target(indicator.target.fiscalYear), with: indicator.target.current)
      return differences
    }
  }
}

extension Cell {
  /// One series' amount; `nil` where it has none.
  func amount(_ series: Int) -> Amount? {
    state == .number && series < amounts.count ? amounts[series] : nil
  }
}

extension Indicator {
  /// Every cell of the row, the targets last.
  var cells: [Cell] {
    values.map(\.cell) + [target.original] + (target.revised.map { [$0] } ?? [])
  }
}
