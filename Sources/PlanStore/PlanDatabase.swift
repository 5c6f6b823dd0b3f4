internal import Foundation
internal import GRDB
internal import PlanModel

/// The store of plans: one SQLite file with the journal, the tables that follow from it, and what is kept beside it.
///
/// Any number of processes may read; the one that writes holds a lock.
public final class PlanDatabase: Sendable {
  /// What a store is opened for.
  public enum Access: Hashable, Sendable {
    case reading
    /// - Parameter address: where the server that holds the store is found; `nil` for a command.
    case writing(address: String? = nil)
  }

  /// The version of the form in which stores are written; a newer one is refused.
  public static let storeVersion = Schema.version

  /// The file as it was named.
  public let file: String
  let pool: DatabasePool
  private let writer: JournalWriter?
  private let lock: WriterLock?
  /// Removed with the store that was made in it.
  private let folder: PrivateFolder?

  init(file: String, pool: DatabasePool, lock: WriterLock?, folder: PrivateFolder?, budget: Int) {
    self.file = file
    self.pool = pool
    self.lock = lock
    self.folder = folder
    writer = lock == nil ? nil : JournalWriter(pool: pool, file: file, budget: budget)
  }

  deinit {
    try? pool.close()
  }

  /// Says to other processes that want to write where the server that holds the store is reached.
  public func announce(_ address: String) {
    lock?.announce(address)
  }

  func read<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    do {
      return try pool.read(body)
    } catch {
      throw StoreError(error, file: file)
    }
  }

  func perform(_ work: JournalJob.Work) async throws(AppendError) -> [Entry] {
    guard let writer else { throw .store(.readOnly(file: file)) }
    return try await writer.perform(work).get()
  }
}

extension PlanDatabase {
  /// SHA-256 in hexadecimal digits, as decisions name what is kept outside them.
  public static func digest(of bytes: [UInt8]) -> String {
    ChainHash.hexadecimal(ChainHash.digest(of: bytes))
  }
}
