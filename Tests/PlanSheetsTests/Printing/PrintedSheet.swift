import PlanModel

/// What stands on one sheet of a plan.
struct PrintedSheet {
  var pillar: Pillar
  var label: String
  var kind: Indicator.Kind
  var rows: [Indicator]
  var notes: [Footnote]
  /// The measures whose boxes are printed here.
  var measures: [Measure]

  /// The sheets of a plan in order: rows that follow each other with the same label and kind.
  static func sheets(of plan: PlanDocument) -> [PrintedSheet] {
    plan.pillars.flatMap { pillar in
      var sheets: [PrintedSheet] = []
      for row in pillar.indicators {
        if let last = sheets.last, last.label == row.sheet, last.kind == row.kind {
          sheets[sheets.count - 1].rows.append(row)
        } else {
          sheets.append(
            PrintedSheet(
              pillar: pillar, label: row.sheet, kind: row.kind, rows: [row],
              notes: pillar.footnotes.filter { $0.sheet == row.sheet }, measures: []))
        }
      }
      for measure in pillar.measures {
        let home = sheets.firstIndex { $0.rows.contains { $0.measure == measure.number } }
        sheets[home ?? 0].measures.append(measure)
      }
      return sheets
    }
  }

  /// The notes whose mark stands in row `index` and in none before.
  func notes(firstMarkedIn index: Int) -> [Footnote] {
    notes.filter { note in rows.firstIndex { $0.allMarks.contains(note.mark) } == index }
  }
}

extension Indicator {
  /// The marks on the name and on every cell.
  var allMarks: [String] {
    footnotes + values.flatMap(\.cell.footnotes) + target.original.footnotes
      + (target.revised?.footnotes ?? [])
  }
}
