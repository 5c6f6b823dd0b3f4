import PlanModel
import PlanSheets
import PlanTesting

/// Prints a plan document as the text that comes out of the PDF of its sheets.
struct SheetPrinter {
  let layout: SheetLayout
  var random: SplitMix64
  /// The lines of the file being printed.
  var lines: [String] = []

  init(layout: SheetLayout, seed: UInt64) {
    self.layout = layout
    random = SplitMix64(seed: seed)
  }

  /// The sheets of `plan` in one text or in a text each.
  mutating func texts(of plan: PlanDocument) -> [String] {
    var texts: [String] = []
    lines = []
    for sheet in PrintedSheet.sheets(of: plan) {
      if !lines.isEmpty {
        if layout.fileEach {
          texts.append(finishedText())
        } else if !layout.formFeeds, random.chance(1, in: 2) {
          blank()
        }
      }
      let first = lines.count
      print(sheet)
      if layout.formFeeds, first > 0 { lines[first] = "\u{0C}" + lines[first] }
    }
    texts.append(finishedText())
    return texts
  }

  private mutating func finishedText() -> String {
    let end = layout.crlf ? "\r\n" : "\n"
    let text = lines.map { $0 + end }.joined()
    lines = []
    return layout.formFeeds ? text + "\u{0C}" : text
  }

  private mutating func print(_ sheet: PrintedSheet) {
    if layout.labelPlace == .before || layout.labelPlace == .beforeAndAfter {
      printLabel(of: sheet)
    }
    let number = random.chance(1, in: 2) ? String(sheet.pillar.number) : String(sheet.pillar.number).fullWidth
    let tag = sheet.pillar.tag.map { "【\($0)】" } ?? ""
    let space = random.pick(["　", "　", " "])
    lines.append("\(random.pick([" ", " ", ""]))柱\(number)\(space)\(sheet.pillar.title)\(tag)")
    blank()
    printUpperHeads(of: sheet)
    if layout.notesPlace == .beginning { printNotes(sheet.notes) }
    printTable(of: sheet)
    if layout.notesPlace == .end { printNotes(sheet.notes) }
    if layout.boxPlace == .after { printBoxes(sheet.measures) }
    printLowerHeads(of: sheet)
    switch layout.labelPlace {
    case .after, .beforeAndAfter: printLabel(of: sheet)
    case .twiceAfter:
      printLabel(of: sheet)
      printLabel(of: sheet)
    case .before, .absent: break
    }
  }

  private mutating func printTable(of sheet: PrintedSheet) {
    var boxes = sheet.measures
    if layout.boxPlace == .before {
      printBoxes(boxes)
    }
    for (index, row) in sheet.rows.enumerated() {
      switch layout.boxPlace {
      case .between:
        printBoxes(boxes.filter { $0.number == row.measure })
        boxes.removeAll { $0.number == row.measure }
      case .anywhere:
        if !boxes.isEmpty, random.chance(1, in: 2) {
          printBoxes([boxes.remove(at: random.number(in: 0...(boxes.count - 1)))])
        }
      case .before, .after: break
      }
      print(row)
      guard layout.notesPlace == .afterRow else { continue }
      printNotes(sheet.notes(firstMarkedIn: index))
    }
    if layout.boxPlace == .between || layout.boxPlace == .anywhere { printBoxes(boxes) }
  }

  private mutating func printLabel(of sheet: PrintedSheet) {
    lines.append(layout.wideLabelDigits ? sheet.label.fullWidth : sheet.label)
    if random.chance(1, in: 2) { blank() }
  }

  /// A blank line, or two of them.
  mutating func blank() {
    lines.append("")
    if layout.blanks == .generous, random.chance(1, in: 3) { lines.append("") }
  }

  /// A blank line that a person can do without.
  mutating func dispensableBlank() {
    if layout.blanks == .sparse, random.chance(1, in: 2) { return }
    blank()
  }

  func wrapping(_ width: Int) -> LineWrapping {
    LineWrapping(width: width, keepsLineStarts: layout.keepsLineStarts)
  }
}
