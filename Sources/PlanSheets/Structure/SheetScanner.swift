import PlanModel

/// Cuts a file's lines into sheets and their blocks, in one pass.
///
/// Extraction from PDF prints blocks in any order and may put one in the middle of another; a row that has not
/// come to its department goes on behind whatever interrupted it.
struct SheetScanner {
  /// The sheets of a file, and what stands before the first.
  struct Result {
    var sheets: [ScannedSheet]
    /// Lines before the first sheet, where a title may be printed.
    var preamble: [Range<Int>]
    /// Whether any head binds columns to years.
    var hasColumns: Bool
    /// A label behind the last sheet that is not its own: it may be the next file's.
    var labelLeft: String?
  }

  private enum Block {
    case nothing
    case pillarTitle
    case row
    case box
    case note
  }

  private let text: SheetText
  private var sheets: [ScannedSheet] = []
  private var sheet = ScannedSheet()
  private var labels: [PlacedLabel] = []
  private var preamble: [Range<Int>] = []
  private var block = Block.nothing
  private var gapBefore = true
  private var lastLineWasHead = false
  private var page = 0

  private init(_ text: SheetText) {
    self.text = text
  }

  static func scan(_ text: SheetText) -> Result {
    var scanner = SheetScanner(text)
    var line = 0
    while line < text.lines.count {
      line += scanner.take(line)
    }
    scanner.finishSheet()
    let labelLeft = SheetLabeling.assign(scanner.labels, to: &scanner.sheets)
    let hasColumns = scanner.sheet.head.columns != nil || scanner.sheets.contains { $0.head.columns != nil }
    return Result(
      sheets: scanner.sheets, preamble: scanner.preamble, hasColumns: hasColumns, labelLeft: labelLeft)
  }

  /// Takes one line, or the two lines of a heading cut by a line end.
  ///
  /// - Returns: how many lines were taken.
  private mutating func take(_ line: Int) -> Int {
    let content = text.lines[line].content
    if text.lines[line].startsPage {
      page += 1
      if !sheet.isEmpty { beginSheet() }
      sheet.page = page
    }
    guard let first = text.scalars[content].first else {
      gapBefore = true
      return 1
    }
    let lines = takeStructure(line, content: content, first: first)
    if lines == 0 {
      takePlain(line, content: content)
      lastLineWasHead = false
    }
    gapBefore = false
    return max(lines, 1)
  }

  /// Takes a line that begins or is a block of its own.
  ///
  /// - Returns: how many lines were taken, 0 for a line of plain text.
  private mutating func takeStructure(_ line: Int, content: Range<Int>, first: Unicode.Scalar) -> Int {
    if first == "柱", let heading = PillarHeading(content, in: text.scalars), !isInsideText {
      beginPillar(heading, line: line)
      return 1
    }
    if first == "施", let box = boxHeading(line) {
      return box
    }
    if RowCode.mayBegin(with: first), let lines = rowHeading(line) {
      return lines
    }
    if first.isAsterisk || first == "注" || first.isOpeningBracket, takeNote(line, content: content) {
      return 1
    }
    if block == .box, let (heading, rest, lines) = BoxHeading.read(text, line: line) {
      sheet.boxes[sheet.boxes.count - 1].begin(heading, line: line + lines - 1)
      if !rest.isEmpty { sheet.boxes[sheet.boxes.count - 1].append(rest, line: line + lines - 1) }
      lastLineWasHead = false
      return lines
    }
    if first == "照", DocumentFoot.isOne(text.scalars[content]) {
      interrupt()
      return 1
    }
    if content.count <= 24, SheetLabel.mayBegin(with: first),
      let label = SheetLabel(content, in: text.scalars)
    {
      labels.append(
        PlacedLabel(label: label, sheetsBefore: sheets.count, sheetBegun: !sheet.isEmpty, page: page))
      interrupt()
      return 1
    }
    if let kind = KindHeading.kind(of: content, in: text.scalars), !isText(line) || lastLineWasHead {
      sheet.kindHeadings.append((kind, sheet.rows.count))
      interrupt()
      lastLineWasHead = true
      return 1
    }
    if HeadWord.mayBegin(with: first), let words = headWords(line) {
      takeHead(words)
      return 1
    }
    return isPageNumber(content) ? 1 : 0
  }

  /// Whether the line before is running text that this one may continue.
  private var isInsideText: Bool { !gapBefore && block == .row && !isLastRowWhole }

  /// Whether a heading's words are a piece of a row's text that goes on in the next line.
  private func isText(_ line: Int) -> Bool {
    guard block == .row, rowIsOpen else { return false }
    return line + 1 < text.lines.count && !text.lines[line + 1].content.isEmpty
  }

  private var isLastRowWhole: Bool {
    guard let row = sheet.rows.last, row.lines.count > 2, let last = row.lines.last else { return false }
    let words = text.scalars[last.content]
    if words.count > 3 { return DepartmentName.endsLikeOne(words) }
    // 「企業経営支援」「課」: a name that a line end cut.
    let before = text.scalars[row.lines[row.lines.count - 2].content]
    return DepartmentName.endsLikeOne(words) || DepartmentName.endsLikeOne((Array(before) + words)[...])
  }

  private mutating func interrupt() {
    block = .nothing
    gapBefore = true
    lastLineWasHead = false
  }

  private mutating func finishSheet() {
    sheet.isCutAtEnd = block == .row
    if !sheet.isEmpty { sheets.append(sheet) }
  }

  private mutating func beginSheet() {
    finishSheet()
    sheet = ScannedSheet()
    sheet.page = page
    block = .nothing
  }

  private mutating func beginPillar(_ heading: PillarHeading, line: Int) {
    if !sheet.isEmpty || sheet.head.hasRoles && !sheets.isEmpty {
      beginSheet()
    }
    sheet.heading = .init(number: heading.number, title: titleWithoutLabel(heading.title), lines: line...line)
    block = .pillarTitle
    lastLineWasHead = false
  }

  /// A title's ranges without a label that stands in its line: 「…を支援 資料１ Ｐ１【底上げ】」.
  private mutating func titleWithoutLabel(_ title: Range<Int>) -> [Range<Int>] {
    for begin in title.dropFirst()
    where SheetLabel.mayBegin(with: text.scalars[begin]) && text.scalars[begin - 1].isSpace {
      let end = text.scalars[begin..<title.upperBound].firstIndex(of: "【") ?? title.upperBound
      guard let label = SheetLabel(begin..<end, in: text.scalars) else { continue }
      labels.append(PlacedLabel(label: label, sheetsBefore: sheets.count, sheetBegun: true, page: page))
      var before = title.lowerBound..<begin
      while let last = text.scalars[before].last, last.isSpace { before = before.dropLast() }
      return [before, end..<title.upperBound]
    }
    return [title]
  }

  private mutating func boxHeading(_ line: Int) -> Int? {
    let content = text.lines[line].content
    let end = text.lines[min(line + 1, text.lines.count - 1)].content.upperBound
    var cursor = ScalarCursor(text.scalars, in: content.lowerBound..<max(content.upperBound, end))
    guard let number = MeasureNumber(heading: &cursor) else { return nil }
    if isInsideText, cursor.index < content.upperBound || goesOnAsSentence(behind: line) { return nil }
    let lines = cursor.index > content.upperBound ? 2 : 1
    let last = text.lines[line + lines - 1].content
    cursor.skipSpaces()
    var box = ScannedBox(number: number, lines: line...(line + lines - 1))
    if cursor.index < last.upperBound { box.title.append(cursor.index..<last.upperBound) }
    sheet.boxes.append(box)
    block = .box
    lastLineWasHead = false
    return lines
  }

  /// A code alone in its line, before the row's name, or cut behind its dash.
  private mutating func rowHeading(_ line: Int) -> Int? {
    let content = text.lines[line].content
    let next = line + 1 < text.lines.count ? text.lines[line + 1].content : content
    var cursor = ScalarCursor(text.scalars, in: content)
    var lines = 1
    if let code = RowCode(at: &cursor) {
      // 「…は、」「Ⅰ-ⅱ 及びⅡ-ⅰ と…」 is a sentence.
      if isInsideText, cursor.index < content.upperBound || goesOnAsSentence(behind: line) { return nil }
      beginRow(code, line: line, rest: cursor, end: content.upperBound)
      return lines
    }
    guard content.count <= 3, !next.isEmpty, next.count <= 4 else { return nil }
    lines = 2
    cursor = ScalarCursor(text.scalars, in: content.lowerBound..<next.upperBound)
    guard let code = RowCode(at: &cursor) else { return nil }
    beginRow(code, line: line, rest: cursor, end: next.upperBound)
    return lines
  }

  /// Whether a line's words go on in the next line as no name does: 「Ⅰ-ⅱ」「とあわせて」.
  private func goesOnAsSentence(behind line: Int) -> Bool {
    guard line + 1 < text.lines.count else { return false }
    return text.scalars[text.lines[line + 1].content].first?.isHiragana ?? false
  }

  private mutating func beginRow(_ code: RowCode, line: Int, rest: ScalarCursor, end: Int) {
    var rest = rest
    rest.skipSpaces()
    var row = ScannedRow(code: code, codeLine: line, lines: [])
    row.lines.reserveCapacity(24)
    if rest.index < end {
      row.lines.append(RowLine(content: rest.index..<end, line: line, gapBefore: false))
    }
    sheet.rows.append(row)
    block = .row
    lastLineWasHead = false
  }

  private mutating func takeNote(_ line: Int, content: Range<Int>) -> Bool {
    guard let heading = FootnoteHeading(content, in: text.scalars) else { return false }
    // 「（*2）による…」 may be a piece of a name, 「※ …」 a remark in an analysis.
    if block == .row, !isLastRowWhole, !gapBefore || heading.mark.isEmpty { return false }
    sheet.notes.append(
      ScannedNote(mark: heading.mark, text: [heading.text..<content.upperBound], lines: line...line))
    splitNotes(line: line)
    block = .note
    lastLineWasHead = false
    return true
  }

  /// Cuts 「＊1 … ＊2 …」 in one line into two notes.
  private mutating func splitNotes(line: Int) {
    guard let range = sheet.notes.last?.text.first else { return }
    var begin = range.lowerBound
    var index = begin
    while index + 1 < range.upperBound {
      if text.scalars[index].isSpace, text.scalars[index + 1].isAsterisk,
        let heading = FootnoteHeading((index + 1)..<range.upperBound, in: text.scalars), !heading.mark.isEmpty
      {
        sheet.notes[sheet.notes.count - 1].text = [begin..<index]
        begin = heading.text
        sheet.notes.append(
          ScannedNote(mark: heading.mark, text: [begin..<range.upperBound], lines: line...line))
        index = begin
      } else {
        index += 1
      }
    }
  }

  /// The words of a line that belongs to the table's head.
  ///
  /// A single word may as well be a piece of a sentence; it needs a gap or another word of the head beside it, and
  /// inside a row that has not come to its end, 「令和５年度の実績」 is always one.
  private func headWords(_ line: Int) -> [HeadWord]? {
    guard let words = words(of: line) else { return nil }
    if block == .row, rowIsOpen, !lastLineWasHead {
      return text.tokens(text.lines[line].content).count > 1 ? words : nil
    }
    if words.count > 1 || gapBefore || lastLineWasHead || block == .pillarTitle { return words }
    guard line + 1 < text.lines.count else { return nil }
    return self.words(of: line + 1) == nil ? nil : words
  }

  private func words(of line: Int) -> [HeadWord]? {
    let content = text.lines[line].content
    guard content.count <= 200 else { return nil }
    var words: [HeadWord] = []
    var begin = content.lowerBound
    while begin < content.upperBound {
      var end = begin
      while end < content.upperBound, !text.scalars[end].isSpace { end += 1 }
      guard HeadWord.append(begin..<end, of: text.scalars, to: &words) else { return nil }
      begin = end
      while begin < content.upperBound, text.scalars[begin].isSpace { begin += 1 }
    }
    return words.isEmpty ? nil : words
  }

  private mutating func takeHead(_ words: [HeadWord]) {
    let bringsRoles = words.contains { if case .role = $0 { true } else { false } }
    if bringsRoles, sheet.head.columns != nil, !sheet.rows.isEmpty { beginSheet() }
    sheet.head.add(line: words)
    interrupt()
    lastLineWasHead = true
  }

  /// 「- 3 -」 at the foot of a page.
  private func isPageNumber(_ content: Range<Int>) -> Bool {
    guard gapBefore, content.count <= 9, text.scalars[content.lowerBound].isDash,
      text.scalars[content].last?.isDash ?? false
    else { return false }
    return text.scalars[content].contains { $0.digit != nil }
      && text.scalars[content].allSatisfy { $0.isDash || $0.isSpace || $0.digit != nil }
  }

  private mutating func takePlain(_ line: Int, content: Range<Int>) {
    switch block {
    case .pillarTitle where !gapBefore || sheet.heading?.title.allSatisfy(\.isEmpty) ?? false:
      sheet.heading?.title.append(content)
      if let lines = sheet.heading?.lines { sheet.heading?.lines = lines.lowerBound...line }
    case .box where !(gapBefore && isLastBoxWhole):
      sheet.boxes[sheet.boxes.count - 1].append(content, line: line)
    case .note where !gapBefore && !(isLastNoteWhole && rowIsOpen):
      let last = sheet.notes.count - 1
      sheet.notes[last].text.append(content)
      sheet.notes[last].lines = sheet.notes[last].lines.lowerBound...line
    case .row:
      appendToRow(content, line: line)
    default:
      if rowIsOpen {
        gapBefore = true
        appendToRow(content, line: line)
        block = .row
      } else if sheet.isEmpty, sheets.isEmpty {
        preamble.append(content)
      }
    }
  }

  private var rowIsOpen: Bool { !sheet.rows.isEmpty && !isLastRowWhole }

  private var isLastBoxWhole: Bool {
    guard let box = sheet.boxes.last, let last = box.direction?.last ?? (rowIsOpen ? box.issue?.last : nil)
    else { return false }
    return rowIsOpen || text.scalars[last].last == "。"
  }

  private var isLastNoteWhole: Bool {
    guard let last = sheet.notes.last?.text.last else { return false }
    return text.scalars[last].last == "。"
  }

  private mutating func appendToRow(_ content: Range<Int>, line: Int) {
    sheet.rows[sheet.rows.count - 1].lines.append(RowLine(content: content, line: line, gapBefore: gapBefore))
  }
}
