import PlanModel

/// Reads a section of a document aloud, a sentence or a few a line.
struct SectionReader {
  private let section: DocumentSection

  init(_ section: DocumentSection) {
    self.section = section
  }

  /// The lines, empty ones between what is of its own; the number is that of the section among several, `nil` where it stands alone.
  func lines(number: Int?) -> [String] {
    var lines = [(number.map { "\($0)番。" } ?? "") + title]
    lines += section.above.map { SpokenText.sentence($0.spoken) }
    if !section.label.isEmpty { lines.append("印刷した資料では、\(SpokenText.label(section.label))にあります。") }
    if let lead = section.lead { lines.append(SpokenText.sentence(lead)) }
    for block in section.blocks {
      switch block {
      case .table(let table): lines += tell(table)
      case .text(let head, let paragraphs):
        lines += paragraphs.map {
          SpokenText.sentence(($0.label ?? head).spoken) + SpokenText.sentence($0.text)
        }
      // Its values were told from their table.
      case .chart: break
      case .notes(let notes): lines += notes.map { SpokenText.sentence($0.spoken) }
      case .empty(let text): lines.append(SpokenText.sentence(text))
      }
    }
    return lines
  }

  private var title: String {
    switch section.title {
    case .ofForm(let text): SpokenText.sentence(text.replacing("　", with: "、"))
    case .subject(_, let spoken): spoken
    }
  }

  private func tell(_ table: DocumentTable) -> [String] {
    let rows = table.rows.count {
      if case .cells = $0 { true } else { false }
    }
    if table.isToBeFilledIn { return boxes(of: table) }
    let hasTitles = table.columns.contains { $0.reading == .title }
    var lines = hasTitles && rows > 1 ? ["全部で\(rows)件あります。"] : []
    var number = 0
    for row in table.rows {
      switch row {
      case .band(_, let spoken): lines += ["", spoken]
      case .cells(let cells):
        number += 1
        if hasTitles { lines.append("") }
        lines += tell(cells, of: table, number: hasTitles && rows > 1 ? number : nil)
      }
    }
    return lines + (hasTitles ? [""] : [])
  }

  /// What is to be written in, with what it is chosen from.
  private func boxes(of table: DocumentTable) -> [String] {
    table.rows.map { row in
      guard case .cells(let cells) = row else { return "" }
      let titles = zip(table.columns, cells).filter { $0.0.reading == .title }.map(\.1.spoken)
      let choices = cells.filter { $0.room != nil }.map(\.spoken)
      return "\(titles.joined())を書き込む欄があります。\(choices.joined())"
    }
  }

  private func tell(_ cells: [DocumentCell], of table: DocumentTable, number: Int?) -> [String] {
    var title = number.map { "\($0)件目、" } ?? ""
    var lines: [String] = []
    for (column, cell) in zip(table.columns, cells) {
      switch column.reading {
      case .title: title += cell.spoken
      case .value(let head):
        if cell.isPrinted { lines.append("\(head)は、\(cell.spoken)\(cell.ending)") }
      case .text(let head):
        if cell.isPrinted { lines.append(SpokenText.sentence(head) + SpokenText.sentence(cell.spoken)) }
      }
    }
    if title.hasSuffix("、") { title.removeLast() }
    return (title.isEmpty ? [] : [SpokenText.sentence(title)]) + lines
  }
}

extension DocumentTable {
  fileprivate var isToBeFilledIn: Bool {
    rows.contains { row in
      if case .cells(let cells) = row { return cells.contains { $0.room != nil } }
      return false
    }
  }
}

extension DocumentCell {
  fileprivate var isPrinted: Bool { lines.contains(where: \.isPrinted) }

  /// The lines as one phrase.
  fileprivate var spoken: String {
    var spoken = ""
    var followsText = false
    for line in lines {
      switch line.content {
      case .text(_, _, let text):
        if followsText, let last = spoken.last, !"、。の".contains(last), !text.hasPrefix("（") { spoken += "、" }
        spoken += text.hasSuffix("。") ? SpokenText.sentence(text) : SpokenText.phrase(text)
        followsText = true
      case .value(let cell, let indicator):
        spoken += SpokenCell(cell, of: indicator).text
        followsText = false
      }
    }
    return spoken
  }

  fileprivate var ending: String {
    if case .value(let cell, let indicator)? = lines.last?.content {
      return SpokenCell(cell, of: indicator).ending
    }
    let spoken = spoken
    return spoken.hasSuffix("。") ? "" : spoken.hasSuffix("ました") ? "。" : "です。"
  }
}
