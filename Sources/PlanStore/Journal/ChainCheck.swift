internal import Foundation
internal import GRDB
internal import PlanModel

/// Goes through the whole journal and checks every hash.
struct ChainCheck {
  private let db: Database
  private let file: String
  private let against: String?
  private var report: ChainReport
  private var isFound: Bool
  /// The hashes that the next entry may follow: as stored, and as it should be where that is another.
  private var before: [[UInt8]] = [ChainHash.genesis]
  private var expected = 1
  /// The entries that redact, by the sequence of what they redact.
  private var redactions: [Int: Int] = [:]

  init(db: Database, file: String, against: String?) throws {
    self.db = db
    self.file = file
    self.against = against?.lowercased()
    report = ChainReport(head: try JournalHead.read(in: db).chainHead)
    isFound = against == nil || self.against == ChainHash.hexadecimal(ChainHash.genesis)
  }

  consuming func run() throws -> ChainReport {
    let rows = try Row.fetchCursor(db, sql: "SELECT \(JournalRow.columns) FROM journal ORDER BY sequence")
    while let row = try rows.next() { check(try JournalRow(row)) }
    checkRedactions()
    try checkDocuments()
    try checkEnd()
    if !isFound { report.faults.append(ChainFault(.against, sequence: nil)) }
    report.faults.sort { ($0.sequence ?? .max, $0.kind.rawValue) < ($1.sequence ?? .max, $1.kind.rawValue) }
    return report
  }

  private mutating func check(_ row: JournalRow) {
    report.entryCount += 1
    let follows = row.sequence == expected
    if row.sequence > expected {
      report.faults.append(ChainFault(.missing, sequence: expected, through: row.sequence - 1))
    }
    let right = before.map { hash in
      ChainHash.next(
        after: hash, sequence: row.sequence, plan: row.plan, recorded: row.recorded, author: row.author,
        act: row.act, contentHash: row.contentHash)
    }
    // Behind a gap there is nothing to check against, and the gap is told.
    let holds = !follows || right.contains(row.chainHash)
    if !holds { fault(.chain, row.sequence) }
    before = holds ? [row.chainHash] : [row.chainHash] + right
    expected = row.sequence == .max ? .max : row.sequence + 1
    if ChainHash.hexadecimal(row.chainHash) == against { isFound = true }
    checkContent(row)
  }

  private mutating func checkContent(_ row: JournalRow) {
    guard let content = row.content else {
      report.redacted.append(ChainReport.Redacted(sequence: row.sequence, by: row.redactedBy ?? 0))
      if row.change == RedactEntry.name.description, let change = try? entry(row.sequence)?.change,
        case .redactEntry(let decision) = change
      {
        redactions[decision.sequence] = row.sequence
      }
      return
    }
    if row.redactedBy != nil { fault(.redaction, row.sequence) }
    guard ChainHash.digest(of: content) == row.contentHash else { return fault(.content, row.sequence) }
    guard case .object(let object)? = try? JSONValue(parsing: content) else { return }
    if object["change"] != .string(row.change) || object["v"] != .number(String(row.version)) {
      fault(.change, row.sequence)
    }
    if object["change"] == .string(RedactEntry.name.description),
      case .number(let digits)? = object["sequence"], let sequence = Int(digits)
    {
      redactions[sequence] = row.sequence
    }
  }

  private func entry(_ sequence: Int) throws -> Entry? {
    try EntryReading(db: db, file: file).one(sequence)
  }

  private mutating func checkRedactions() {
    for redacted in report.redacted where redactions.removeValue(forKey: redacted.sequence) != redacted.by {
      fault(.redaction, redacted.sequence)
    }
    for sequence in redactions.keys { fault(.redaction, sequence) }
  }

  private mutating func checkDocuments() throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT document, document_digest,
          (SELECT min(sequence) FROM touched
           WHERE touched.plan = edition.plan AND subject = 'edition/' || edition.edition)
        FROM edition LEFT JOIN frozen_document USING (plan, edition) WHERE redacted_by IS NULL
        """)
    for row in rows {
      let document = try row.withUnsafeData(atIndex: 0) { [UInt8]($0 ?? Data()) }
      if ChainHash.hexadecimal(ChainHash.digest(of: document)) != row[1] { fault(.document, row[2]) }
    }
  }

  /// The tables know of later entries than the journal where its end was cut off.
  private mutating func checkEnd() throws {
    let last = try Int.fetchOne(db, sql: "SELECT max(version) FROM plan") ?? 0
    if last >= expected { report.faults.append(ChainFault(.missing, sequence: expected, through: last)) }
  }

  private mutating func fault(_ kind: ChainFault.Kind, _ sequence: Int?) {
    report.faults.append(ChainFault(kind, sequence: sequence))
  }
}
