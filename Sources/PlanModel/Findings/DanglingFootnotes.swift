import PlanModel

/// Marks without a note, and notes that nothing is marked with, sheet by sheet.
enum DanglingFootnotes {
  static func findings(
    marks: [(mark: String, code: String, source: Source?)], notes: [(mark: String, source: Source?)],
    sheet: String, pillar: Int
  ) -> [Finding] {
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
}
