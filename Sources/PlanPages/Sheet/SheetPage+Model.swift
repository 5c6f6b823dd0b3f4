package import PlanModel

package enum SheetPage {
  /// One printed sheet, in its own layout.
  package struct Model {
    let plan: PlanContents
    package let sheet: PlanContents.Sheet
    package let parts: [Part]
    /// The findings about the sheet itself.
    let findings: [Int]

    /// A pillar's rows on the sheet.
    package struct Part {
      package let pillar: Pillar
      package let groups: [MeasureGroup]
      package let columns: [SheetColumn]
      package let target: Target?
      package let notes: [Footnote]

      package var entries: [PlanContents.Entry] { groups.flatMap(\.entries) }
      package var kinds: Set<Indicator.Kind> { Set(entries.map(\.indicator.kind)) }
    }

    /// - Returns: `nil` where the plan has no such sheet.
    package init?(_ number: Int, of plan: PlanContents) {
      guard plan.sheets.indices.contains(number - 1) else { return nil }
      let sheet = plan.sheets[number - 1]
      self.plan = plan
      self.sheet = sheet
      let onSheet = plan.entries(onSheet: number)
      var pillars: [Int] = []
      for entry in onSheet where pillars.last != entry.pillarIndex { pillars.append(entry.pillarIndex) }
      parts = pillars.map { index in
        let pillar = plan.document.pillars[index]
        let entries = onSheet.filter { $0.pillarIndex == index }
        let withoutRows = pillar.measuresWithoutRows.filter {
          Self.sheet(of: $0, in: pillar, entries: Array(plan.entries(ofPillar: index))) == number
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
