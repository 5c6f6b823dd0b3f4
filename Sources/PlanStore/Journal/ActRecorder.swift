internal import Foundation
internal import GRDB
internal import PlanModel

/// Records one act within a transaction: entries, what they touched, and the tables that follow from them.
struct ActRecorder {
  let db: Database
  let file: String
  var head: JournalHead
  private(set) var entries: [Entry] = []
  private(set) var contentBytes = 0

  init(db: Database, file: String, head: JournalHead) {
    self.db = db
    self.file = file
    self.head = head
  }

  /// - Throws: `AppendError`, or an error of the database; the transaction is then to be rolled back.
  mutating func record(_ act: Act, on plan: inout Plan) throws {
    try refuseStale(act)
    let rows = PlanRows(db: db, plan: act.plan)
    let recorded = max(Moment(head.recorded) ?? act.recorded, act.recorded)
    let first = head.sequence + 1
    var subjects: [Subject] = []
    for (index, change) in act.changes.enumerated() {
      if let refusal = plan.refusal(of: change) { throw AppendError.refused(refusal, index: index) }
      try checkDocument(change, act)
      let entry = Entry(
        sequence: head.sequence + 1, plan: act.plan, recorded: recorded, author: act.author, act: first,
        change: change)
      try append(entry)
      plan.apply(entry)
      subjects += change.subjects
    }
    guard !entries.isEmpty else { return }
    try rows.writePlan(plan, made: recorded)
    var met: Set<Subject> = []
    for subject in subjects where met.insert(subject).inserted { try rows.write(subject, of: plan) }
    try ImportedReadings(db: db, plan: act.plan).write(act.printed, act.findings, act: first)
    for (edition, document) in act.documents {
      try FrozenDocuments(db: db, plan: act.plan).write(document, edition)
    }
  }

  /// Writes an entry at the end of the journal.
  mutating func append(_ entry: Entry) throws {
    let content = entry.change.json
    let contentHash = ChainHash.digest(of: content)
    let recorded = entry.recorded.description
    let hash = ChainHash.next(
      after: head.hash, sequence: entry.sequence, plan: entry.plan.text, recorded: recorded,
      author: entry.author.id, act: entry.act, contentHash: contentHash)
    try db.cachedStatement(sql: Self.insertion).execute(arguments: [
      entry.sequence, entry.plan.text, entry.act, recorded, entry.author.id, entry.change.name,
      type(of: entry.change.decision).version, Data(content), Data(contentHash), Data(hash),
    ])
    try Touched(db: db, plan: entry.plan).write(entry.change.subjects, by: entry.sequence)
    head = JournalHead(sequence: entry.sequence, hash: hash, recorded: recorded)
    contentBytes += content.count
    entries.append(entry)
  }

  private func refuseStale(_ act: Act) throws {
    guard !act.expected.isEmpty else { return }
    let touched = Touched(db: db, plan: act.plan)
    for (subject, expected) in act.expected.sorted(by: { $0.key.description < $1.key.description }) {
      let version = try touched.version(of: subject)
      guard version > expected, let entry = try EntryReading(db: db, file: file).one(version) else {
        continue
      }
      throw AppendError.stale(subject, by: entry)
    }
  }

  private func checkDocument(_ change: PlanChange, _ act: Act) throws {
    guard case .freezeEdition(let edition) = change, let document = act.documents[edition.edition] else {
      return
    }
    guard ChainHash.hexadecimal(ChainHash.digest(of: document)) == edition.documentDigest else {
      throw StoreError.otherDocument(edition: edition.edition)
    }
  }

  private static let insertion = """
    INSERT INTO journal (sequence, plan, act, recorded, author, change, v, content, content_hash, chain_hash)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """
}
