import PlanModel

enum SheetPage {
  /// One printed sheet, in its own layout.
  struct Model {
    let plan: PlanContents
    let sheet: PlanContents.Sheet
    let parts: [Part]
    /// The findings about the sheet itself.
    let findings: [Int]

    /// A pillar's rows on the sheet.
    struct Part {
      let pillar: Pillar
      let groups: [MeasureGroup]
      let columns: [SheetColumn]
      let target: Target?
      let notes: [Footnote]

      var entries: [PlanContents.Entry] { groups.flatMap(\.entries) }
      var kinds: Set<Indicator.Kind> { Set(entries.map(\.indicator.kind)) }
    }

    /// - Returns: `nil` where the plan has no such sheet.
    init?(_ number: Int, of plan: PlanContents) {
      guard let sheet = plan.sheets.first(where: { $0.number == number }) else { return nil }
      self.plan = plan
      self.sheet = sheet
      parts = plan.document.pillars.enumerated().compactMap { index, pillar in
        let own = plan.entries.filter { $0.pillarIndex == index }
        let entries = own.filter { $0.sheet == number }
        guard !entries.isEmpty else { return nil }
        let withoutRows = pillar.measuresWithoutRows.filter {
          Self.sheet(of: $0, in: pillar, entries: own) == number
        }
        return Part(
          pillar: pillar,
          groups: MeasureGroup.groups(of: entries, withoutRows: withoutRows, in: pillar),
          columns: SheetColumn.columns(of: entries, in: plan.document),
          target: entries.first?.indicator.target,
          notes: pillar.footnotes.filter { $0.sheet == sheet.label })
      }
      findings = plan.findings.indices.filter {
        plan.findings[$0].code == nil && plan.findings[$0].sheet == sheet.label && plan.findings[$0].isDoubt
      }
    }

    /// A measure without rows stands where the one before it does, or else the one after it.
    private static func sheet(
      of measure: Measure, in pillar: Pillar, entries: [PlanContents.Entry]
    ) -> Int? {
      let place = pillar.measures.firstIndex { $0.number == measure.number } ?? 0
      let before = pillar.measures[..<place].reversed().lazy.compactMap { other in
        entries.last { $0.indicator.measure == other.number }
      }.first
      let after = pillar.measures[place...].lazy.compactMap { other in
        entries.first { $0.indicator.measure == other.number }
      }.first
      return (before ?? after ?? entries.first)?.sheet
    }
  }
}
