internal import Foundation
internal import GRDB
internal import PlanModel

/// The whole documents of editions, kept beside the entries that froze them.
struct FrozenDocuments {
  let db: Database
  let plan: PlanID

  func write(_ document: [UInt8], _ edition: EditionID) throws {
    try db.cachedStatement(sql: "INSERT INTO frozen_document (plan, edition, document) VALUES (?, ?, ?)")
      .execute(arguments: [plan.text, edition.text, Data(document)])
  }

  func read(_ edition: EditionID) throws -> (document: [UInt8], redactedBy: Int?)? {
    let statement = try db.cachedStatement(
      sql: "SELECT document, redacted_by FROM frozen_document WHERE plan = ? AND edition = ?")
    return try Row.fetchOne(statement, arguments: [plan.text, edition.text]).map { row in
      (try row.withUnsafeData(atIndex: 0) { [UInt8]($0 ?? Data()) }, row[1])
    }
  }

  func all() throws -> [EditionID] {
    try String.fetchAll(
      db, sql: "SELECT edition FROM frozen_document WHERE plan = ? ORDER BY edition", arguments: [plan.text]
    ).compactMap { EditionID($0) }
  }

  /// Takes words out of all documents of the plan.
  func remove(_ words: RemovedWords, by sequence: Int) throws {
    for edition in try all() {
      guard let (document, _) = try read(edition) else { continue }
      let changed = JSONStrings(document).replacing { words.removed(from: $0.text) }
      guard changed != document else { continue }
      try db.execute(
        sql: "UPDATE frozen_document SET document = ?, redacted_by = ? WHERE plan = ? AND edition = ?",
        arguments: [Data(changed), sequence, plan.text, edition.text])
    }
  }
}
