internal import Foundation
internal import GRDB
internal import PlanModel

/// A row of the journal as it stands there.
struct JournalRow {
  static let columns =
    "sequence, plan, act, recorded, author, change, v, content, content_hash, chain_hash, redacted_by"

  let sequence: Int
  let plan: String
  let act: Int
  let recorded: String
  let author: String
  let change: String
  let version: Int
  /// `nil` where it was taken away.
  let content: [UInt8]?
  let contentHash: [UInt8]
  let chainHash: [UInt8]
  let redactedBy: Int?

  init(_ row: Row) throws {
    sequence = row[0]
    plan = row[1]
    act = row[2]
    recorded = row[3]
    author = row[4]
    change = row[5]
    version = row[6]
    content = try row.withUnsafeData(atIndex: 7) { $0.map { [UInt8]($0) } }
    contentHash = try row.withUnsafeData(atIndex: 8) { $0.map { [UInt8]($0) } ?? [] }
    chainHash = try row.withUnsafeData(atIndex: 9) { $0.map { [UInt8]($0) } ?? [] }
    redactedBy = row[10]
  }

  static func one(_ sequence: Int, in db: Database) throws -> JournalRow? {
    let statement = try db.cachedStatement(sql: "SELECT \(columns) FROM journal WHERE sequence = ?")
    return try Row.fetchOne(statement, arguments: [sequence]).map { try JournalRow($0) }
  }
}
