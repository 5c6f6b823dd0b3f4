internal import Foundation
internal import GRDB
internal import PlanModel

extension PlanDatabase {
  /// Writes the whole store to another file as it is at this moment, while others read and write.
  ///
  /// - Throws: `StoreError.alreadyThere` where there is such a file.
  public func backup(to target: String) throws(StoreError) {
    do {
      try Self.copy(from: pool.path, to: target)
    } catch {
      throw StoreError(error, file: file)
    }
  }

  /// Puts a backup in the place of a store, after it was checked.
  ///
  /// - Parameters:
  ///   - backup: what `backup(to:)` wrote.
  ///   - target: the file of the store.
  ///   - replacing: whether a store that is there is replaced.
  /// - Throws: `StoreError`; the target is then as it was.
  public static func restore(from backup: String, to target: String, replacing: Bool = false)
    throws(StoreError)
  {
    do {
      try check(backup)
      if !replacing, FileManager.default.fileExists(atPath: target) {
        throw StoreError.alreadyThere(file: target)
      }
      let lock = try WriterLock(
        for: URL(fileURLWithPath: target).resolvingSymlinksInPath().path, address: nil)
      try withExtendedLifetime(lock) {
        let fresh = target + ".restoring"
        try? FileManager.default.removeItem(atPath: fresh)
        try copy(from: backup, to: fresh)
        // What an old store left unwritten must not be taken for the new one's.
        for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: target + suffix) }
        guard rename(fresh, target) == 0 else { throw StoreError.readOnly(file: target) }
        StoreFile.synchronize(target)
      }
    } catch {
      throw StoreError(error, file: target)
    }
  }

  static func copy(from file: String, to target: String) throws {
    guard !FileManager.default.fileExists(atPath: target) else { throw StoreError.alreadyThere(file: target) }
    let partial = target + ".partial"
    try? FileManager.default.removeItem(atPath: partial)
    do {
      let source = try DatabaseQueue(path: file, configuration: StoreFile.configuration(readonly: true))
      try source.inDatabase { db in try db.execute(sql: "VACUUM INTO ?", arguments: [partial]) }
      StoreFile.synchronize(partial)
      guard rename(partial, target) == 0 else { throw StoreError.readOnly(file: target) }
      StoreFile.synchronize(target)
    } catch {
      try? FileManager.default.removeItem(atPath: partial)
      throw StoreError(error, file: target)
    }
  }

  private static func check(_ backup: String) throws {
    let store: PlanDatabase
    do {
      store = try open(backup, .reading)
    } catch {
      throw StoreError(error, file: backup)
    }
    let integrity = try store.read { db in try String.fetchOne(db, sql: "PRAGMA integrity_check(1)") }
    if let integrity, integrity != "ok" { throw StoreError.damaged(file: backup, detail: integrity) }
    if let fault = try store.verify().faults.first {
      throw StoreError.damaged(file: backup, detail: fault.message.english)
    }
  }
}
