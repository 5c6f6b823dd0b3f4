import PlanModel

enum ComparisonPage {
  /// Two editions of a plan side by side.
  struct Model {
    let contents: EditionContents
    let base: PublishedEdition
    /// Rows that both editions have, in the order of this one.
    let shared: [Row]
    let added: [PlanContents.Entry]
    /// Rows that only the other edition has.
    let removed: [Indicator]

    struct Row {
      let entry: PlanContents.Entry
      let before: Indicator

      var now: Indicator { entry.indicator }

      /// What differs besides the values.
      var isTargetChanged: Bool {
        before.target.fiscalYear != now.target.fiscalYear
          || !before.target.current.saysTheSame(as: now.target.current)
      }

      var isRenamed: Bool { !FoldedText.areSame(before.name, now.name) }

      var areDepartmentsChanged: Bool { before.departments.map(\.name) != now.departments.map(\.name) }

      /// How far the latest value moved, for a series that both have; exact.
      func difference(series index: Int) -> Amount? {
        guard now.series.indices.contains(index), before.series.indices.contains(index),
          now.series[index].unit == before.series[index].unit,
          let later = now.actual?.cell.amount(index), let earlier = before.actual?.cell.amount(index)
        else { return nil }
        return later.minus(earlier)
      }
    }

    init(_ contents: EditionContents, against base: PublishedEdition) {
      self.contents = contents
      self.base = base
      var earlier: [IndicatorID: Indicator] = [:]
      let rows = base.document.pillars.flatMap(\.indicators)
      for row in rows { if let id = row.id { earlier[id] = row } }
      var shared: [Row] = []
      var added: [PlanContents.Entry] = []
      for entry in contents.rows.entries {
        if let before = entry.indicator.id.flatMap({ earlier[$0] }) {
          shared.append(Row(entry: entry, before: before))
        } else {
          added.append(entry)
        }
      }
      self.shared = shared
      self.added = added
      let kept = Set(contents.rows.entries.compactMap(\.indicator.id))
      removed = rows.filter { row in row.id.map { !kept.contains($0) } ?? true }
    }

    var targetsChanged: [Row] { shared.filter(\.isTargetChanged) }
    var otherwiseChanged: [Row] { shared.filter { $0.isRenamed || $0.areDepartmentsChanged } }
  }
}

extension Cell {
  /// Whether it says the same, however it is printed.
  func saysTheSame(as other: Cell) -> Bool {
    state == other.state && amounts == other.amounts
      && (state != .qualitative || FoldedText.areSame(printed, other.printed))
  }
}
