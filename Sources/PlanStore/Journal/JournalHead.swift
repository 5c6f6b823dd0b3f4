internal import Foundation
internal import GRDB

/// The end of the journal, as the writer needs it for the next entry.
struct JournalHead {
  var sequence: Int
  var hash: [UInt8]
  /// When the last entry was recorded; empty before the first.
  var recorded: String

  static func read(in db: Database) throws -> JournalHead {
    let row = try Row.fetchOne(
      db, sql: "SELECT sequence, chain_hash, recorded FROM journal ORDER BY sequence DESC LIMIT 1")
    guard let row else { return JournalHead(sequence: 0, hash: ChainHash.genesis, recorded: "") }
    let hash = try row.withUnsafeData(atIndex: 1) { $0.map { [UInt8]($0) } ?? [] }
    return JournalHead(sequence: row[0], hash: hash, recorded: row[2])
  }

  /// The hash of an entry in hexadecimal digits; `nil` where there is no such entry.
  static func hash(at sequence: Int, in db: Database) throws -> String? {
    if sequence == 0 { return ChainHash.hexadecimal(ChainHash.genesis) }
    return try JournalRow.one(sequence, in: db).map { ChainHash.hexadecimal($0.chainHash) }
  }

  var chainHead: ChainHead { ChainHead(sequence: sequence, hash: ChainHash.hexadecimal(hash)) }
}
