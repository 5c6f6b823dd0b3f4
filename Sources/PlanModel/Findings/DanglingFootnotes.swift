/// Marks without a note, and notes that nothing is marked with, sheet by sheet.
package enum DanglingFootnotes {
  /// A mark on the name or a value of a row.
  package typealias Mark = (mark: String, code: String, source: Source?)
  /// A note below the table.
  package typealias Note = (mark: String, source: Source?)

  /// What one sheet of a pillar lacks.
  package static func findings(marks: [Mark], notes: [Note], sheet: String, pillar: Int) -> [Finding] {
    let noted = Set(notes.map(\.mark))
    let marked = Set(marks.map(\.mark))
    var seen: Set<String> = []
    let withoutNote = marks.filter {
      !noted.contains($0.mark) && seen.insert($0.code + " " + $0.mark).inserted
    }
    .map { mark in
      Finding(
        .danglingFootnote, severity: .note, pillar: pillar, code: mark.code, sheet: sheet,
        source: mark.source,
        message: Wording(
          japanese: "柱\(pillar) \(mark.code): ＊\(mark.mark)の注記がシートに見当たりません。",
          english: "Pillar \(pillar) \(mark.code): the sheet prints no note for mark *\(mark.mark)."))
    }
    let withoutMark = notes.filter { !marked.contains($0.mark) && !$0.mark.isEmpty }.map { note in
      Finding(
        .danglingFootnote, severity: .note, pillar: pillar, sheet: sheet, source: note.source,
        message: Wording(
          japanese: "柱\(pillar): 注記＊\(note.mark)が付いた指標や値が見当たりません。",
          english: "Pillar \(pillar): nothing on the sheet is marked *\(note.mark)."))
    }
    return withoutNote + withoutMark
  }

  /// What the sheets of a document lack, for one that no reader has raised it of.
  package static func findings(of document: PlanDocument) -> [Finding] {
    document.pillars.flatMap { pillar -> [Finding] in
      var sheets: [String] = []
      var marks: [String: [Mark]] = [:]
      var notes: [String: [Note]] = [:]
      for indicator in pillar.indicators {
        if marks[indicator.sheet] == nil { sheets.append(indicator.sheet) }
        marks[indicator.sheet, default: []] += indicator.marks.map { ($0, indicator.code, indicator.source) }
      }
      for note in pillar.footnotes {
        if marks[note.sheet] == nil && notes[note.sheet] == nil { sheets.append(note.sheet) }
        notes[note.sheet, default: []].append((note.mark, note.source))
      }
      return sheets.flatMap { sheet in
        findings(marks: marks[sheet] ?? [], notes: notes[sheet] ?? [], sheet: sheet, pillar: pillar.number)
      }
    }
  }
}

extension Indicator {
  /// The marks on the name, the values and the targets.
  fileprivate var marks: [String] {
    let cells = values.map(\.cell) + [target.original] + (target.revised.map { [$0] } ?? [])
    return footnotes + cells.flatMap(\.footnotes)
  }
}
