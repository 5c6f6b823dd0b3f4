internal import GRDB
internal import PlanModel

/// Reads entries from the journal; one whose content was taken away says what was put in its place.
struct EntryReading {
  let db: Database
  let file: String

  /// Hands over the entries that a condition selects, in order, each read when it is its turn.
  func each(
    where condition: String, _ arguments: StatementArguments, _ body: (Entry) throws -> Void
  ) throws {
    let statement = try db.cachedStatement(
      sql: "SELECT \(JournalRow.columns) FROM journal WHERE \(condition) ORDER BY sequence")
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    while let row = try rows.next() { try body(try entry(try JournalRow(row))) }
  }

  func all(where condition: String, _ arguments: StatementArguments) throws -> [Entry] {
    var entries: [Entry] = []
    try each(where: condition, arguments) { entries.append($0) }
    return entries
  }

  func one(_ sequence: Int) throws -> Entry? {
    try JournalRow.one(sequence, in: db).map(entry)
  }

  func last(of plan: PlanID) throws -> Entry? {
    try all(where: "sequence = (SELECT max(sequence) FROM journal WHERE plan = ?)", [plan.text]).first
  }

  func entry(_ row: JournalRow) throws -> Entry {
    guard let plan = PlanID(row.plan), let author = Author(row.author), let recorded = Moment(row.recorded)
    else { throw unreadable(row.sequence, "its plan, author or time") }
    return Entry(
      sequence: row.sequence, plan: plan, recorded: recorded, author: author, act: row.act,
      change: try change(row), redactedBy: row.redactedBy)
  }

  private func change(_ row: JournalRow) throws -> PlanChange {
    if let content = row.content {
      do {
        return try PlanChange(json: content)
      } catch {
        throw unreadable(row.sequence, "\(error)")
      }
    }
    guard let by = row.redactedBy, by > row.sequence, let redaction = try JournalRow.one(by, in: db),
      case .redactEntry(let decision) = try change(redaction), decision.sequence == row.sequence
    else { throw unreadable(row.sequence, "its content is gone and nothing stands in its place") }
    return decision.replacement
  }

  private func unreadable(_ sequence: Int, _ detail: String) -> StoreError {
    .unreadableEntry(file: file, sequence: sequence, detail: detail)
  }
}
