internal import GRDB
internal import PlanModel

/// What was read and doubted in imports: kept beside the journal, as it is no decision.
struct ImportedReadings {
  let db: Database
  let plan: PlanID

  func write(_ texts: [PrintedText], _ findings: [Finding], act: Int) throws {
    for (index, text) in texts.enumerated() {
      try db.cachedStatement(sql: "INSERT INTO printed_text VALUES (?, ?, ?, ?, ?)")
        .execute(arguments: [plan.text, act, index + 1, text.file, Self.json(text.lines)])
    }
    for (index, finding) in findings.enumerated() { try write(finding, act, index + 1) }
  }

  func texts() throws -> [ImportedText] {
    let statement = try db.cachedStatement(
      sql: "SELECT act, file, lines FROM printed_text WHERE plan = ? ORDER BY act, position")
    return try Row.fetchAll(statement, arguments: [plan.text]).map { row in
      ImportedText(act: row[0], text: PrintedText(file: row[1], lines: try Self.lines(row[2])))
    }
  }

  func findings() throws -> [ImportedFinding] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT act, kind, verdict, severity, pillar, code, sheet, series, message_japanese, message_english,
          source_file, source_first_line, source_last_line, source_begin, source_end
        FROM finding WHERE plan = ? ORDER BY act, position
        """)
    var findings: [ImportedFinding] = []
    let rows = try Row.fetchCursor(statement, arguments: [plan.text])
    while let row = try rows.next() {
      let cells = TableRow(row: row, table: Self.findingTable)
      findings.append(
        ImportedFinding(
          act: cells.number(0),
          finding: Finding(
            try cells.word(1), verdict: try cells.word(2), severity: try cells.word(3),
            pillar: cells.optionalNumber(4), code: cells.optionalText(5), sheet: cells.optionalText(6),
            series: cells.optionalNumber(7), source: cells.source(10),
            message: Wording(japanese: cells.text(8), english: cells.text(9)))))
    }
    return findings
  }

  /// Takes words out of what was read in an act, and out of all findings.
  func remove(_ words: RemovedWords, act: Int) throws {
    for place in words.places { try blank(place, act: act) }
    let findings = try Row.fetchAll(
      db, sql: "SELECT act, position, message_japanese, message_english FROM finding WHERE plan = ?",
      arguments: [plan.text])
    for row in findings {
      let (japanese, english): (String, String) = (row[2], row[3])
      let removed = (words.removed(from: japanese), words.removed(from: english))
      guard removed.0 != nil || removed.1 != nil else { continue }
      try db.execute(
        sql: """
          UPDATE finding SET message_japanese = ?, message_english = ? WHERE plan = ? AND act = ? AND position = ?
          """,
        arguments: [removed.0 ?? japanese, removed.1 ?? english, plan.text, row[0] as Int, row[1] as Int])
    }
  }

  private func blank(_ place: Source, act: Int) throws {
    let row = try Row.fetchOne(
      db, sql: "SELECT position, lines FROM printed_text WHERE plan = ? AND act = ? AND file = ?",
      arguments: [plan.text, act, place.file])
    guard let row else { return }
    var lines = try Self.lines(row[1])
    for index in lines.indices
    where (place.firstLine...max(place.firstLine, place.lastLine)).contains(index + 1) {
      lines[index] = RemovedWords.replacement
    }
    try db.execute(
      sql: "UPDATE printed_text SET lines = ? WHERE plan = ? AND act = ? AND position = ?",
      arguments: [Self.json(lines), plan.text, act, row[0] as Int])
  }

  private func write(_ finding: Finding, _ act: Int, _ position: Int) throws {
    var cells = Cells()
    cells.add(plan)
    cells.add(act)
    cells.add(position)
    cells.add(word: finding.kind)
    cells.add(word: finding.verdict)
    cells.add(word: finding.severity)
    cells.add(finding.pillar)
    cells.add(finding.code)
    cells.add(finding.sheet)
    cells.add(finding.series)
    cells.add(finding.message.japanese)
    cells.add(finding.message.english)
    cells.add(finding.source)
    try PlanRows(db: db, plan: plan).insert(Self.findingTable, cells)
  }

  private static let findingTable = StoreTable(
    "finding", key: "plan act position",
    """
    kind verdict severity pillar code sheet series message_japanese message_english source_file \
    source_first_line source_last_line source_begin source_end
    """)

  private static func json(_ lines: [String]) -> String {
    var json = JSONWriter()
    json.strings(lines)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  private static func lines(_ json: String) throws -> [String] {
    guard case .array(let values)? = try? JSONValue(parsing: Array(json.utf8)) else {
      throw TableFault(table: "printed_text", column: "lines")
    }
    return values.map { if case .string(let line) = $0 { line } else { "" } }
  }
}
