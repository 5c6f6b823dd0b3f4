import PlanModel

enum OverviewPage {
  /// The whole plan at a glance.
  struct Model {
    let plan: PlanContents
    let pillars: [PillarPart]
    /// The year whose actual values the page compares, and the target's.
    let actualYear: FiscalYear?
    let targetYear: FiscalYear?

    struct PillarPart {
      let index: Int
      let pillar: Pillar
      let groups: [MeasureGroup]
      let sheets: [PlanContents.Sheet]
      let findings: [Int]
    }

    init(_ plan: PlanContents) {
      self.plan = plan
      let columns = plan.document.columns
      actualYear =
        columns.filter { $0.role == .actual }.map(\.fiscalYear).max()
        ?? columns.filter { $0.role != .target }.map(\.fiscalYear).max()
      targetYear = columns.filter { $0.role == .target }.map(\.fiscalYear).max()
      pillars = plan.document.pillars.enumerated().map { index, pillar in
        let entries = plan.entries.filter { $0.pillarIndex == index }
        let numbers = Set(entries.map(\.sheet))
        return PillarPart(
          index: index, pillar: pillar,
          groups: MeasureGroup.groups(of: entries, withoutRows: pillar.measuresWithoutRows, in: pillar),
          sheets: plan.sheets.filter { numbers.contains($0.number) },
          findings: plan.findings(pillar: pillar.number, measure: nil))
      }
    }

    var counts: Counts {
      let indicators = plan.entries.map(\.indicator)
      return Counts(
        pillars: pillars.count, measures: pillars.map(\.pillar.measures.count).reduce(0, +),
        indicators: plan.entries.count { !plan.repeatsAnother($0) },
        revisedTargets: indicators.filter { $0.target.revised != nil }.count)
    }

    struct Counts {
      let pillars: Int
      let measures: Int
      let indicators: Int
      let revisedTargets: Int
    }
  }
}

extension Indicator {
  /// The latest actual value; the last value of all where no column is for actual values.
  var actual: ColumnValue? {
    values.last { $0.role == .actual } ?? values.last
  }
}
