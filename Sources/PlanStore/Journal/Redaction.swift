internal import GRDB
internal import PlanModel

/// The taking away of an entry's content.
struct Redaction: Sendable {
  let plan: PlanID
  let sequence: Int
  let reason: String
  let author: Author
  let recorded: Moment

  /// Records the redaction, takes the content away wherever it was kept, and makes the tables of the plan anew.
  func perform(with recorder: inout ActRecorder) throws {
    let db = recorder.db
    let row = try redactable(in: db)
    let reading = EntryReading(db: db, file: recorder.file)
    let old = try reading.entry(row)
    let replacement = old.change.decision.redacted
    if replacement == old.change {
      throw refused(
        .nothingChanges, "この記録には、消せる文章がありません。", "this entry has no words that could be taken away")
    }
    let decision = RedactEntry(sequence: sequence, reason: reason, replacement: replacement)
    if let refusal = decision.refusal(in: Plan(id: plan)) { throw AppendError.refused(refusal, index: 0) }
    let next = recorder.head.sequence + 1
    let moment = max(Moment(recorder.head.recorded) ?? recorded, recorded)
    try recorder.append(
      Entry(
        sequence: next, plan: plan, recorded: moment, author: author, act: next, change: decision.change))
    try db.execute(
      sql: "UPDATE journal SET content = NULL, redacted_by = ? WHERE sequence = ?",
      arguments: [next, sequence])
    try db.execute(sql: "DELETE FROM touched WHERE sequence = ?", arguments: [sequence])
    try Touched(db: db, plan: plan).write(replacement.subjects, by: sequence)
    let words = RemovedWords(from: row.content ?? [], to: replacement.json)
    try ImportedReadings(db: db, plan: plan).remove(words, act: row.act)
    try FrozenDocuments(db: db, plan: plan).remove(words, by: next)
    try Rebuilding(db: db, file: recorder.file).rebuild(plan)
  }

  private func redactable(in db: Database) throws -> JournalRow {
    guard let row = try JournalRow.one(sequence, in: db), row.plan == plan.text else {
      throw refused(.notThere, "記録\(sequence)はこの計画にありません。", "there is no entry \(sequence) in this plan")
    }
    if let by = row.redactedBy {
      throw refused(
        .nothingChanges, "記録\(sequence)の内容はもう消されています（記録\(by)）。",
        "the content of entry \(sequence) is gone already (entry \(by))")
    }
    return row
  }

  private func refused(_ reason: Refusal.Reason, _ japanese: String, _ english: String) -> AppendError {
    .refused(Refusal(reason, japanese: japanese, english: english), index: 0)
  }
}
