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
  ///   - target: the file of the store; what stands there is kept under another name.
  /// - Returns: the name under which the former store is kept; `nil` where there was none.
  /// - Throws: `StoreError`; the target is then as it was.
  @discardableResult
  public static func restore(from backup: String, to target: String) throws(StoreError) -> String? {
    do {
      try checkContents(of: backup)
      let lock = try WriterLock(
        for: URL(fileURLWithPath: target).resolvingSymlinksInPath().path, address: nil)
      return try withExtendedLifetime(lock) {
        let fresh = target + ".restoring"
        try? FileManager.default.removeItem(atPath: fresh)
        try copy(from: backup, to: fresh)
        let former = try putAside(target)
        guard rename(fresh, target) == 0 else { throw StoreError.readOnly(file: target) }
        StoreFile.synchronize(target)
        return former
      }
    } catch {
      throw StoreError(error, file: target)
    }
  }

  /// Checks that a file is a good backup.
  public static func check(backup: String) throws(StoreError) {
    do {
      try checkContents(of: backup)
    } catch {
      throw StoreError(error, file: backup)
    }
  }

  /// Gives a store another name, with what it has not written into its main file yet.
  private static func putAside(_ file: String) throws -> String? {
    guard FileManager.default.fileExists(atPath: file) else { return nil }
    var number = 1
    while FileManager.default.fileExists(atPath: "\(file).before-restore-\(number)") { number += 1 }
    let former = "\(file).before-restore-\(number)"
    if FileManager.default.fileExists(atPath: file + "-wal") { rename(file + "-wal", former + "-wal") }
    try? FileManager.default.removeItem(atPath: file + "-shm")
    guard rename(file, former) == 0 else { throw StoreError.readOnly(file: file) }
    return former
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

  /// The backup itself, or where it is of an older form, a copy of the newest that goes away with the store.
  private static func openedBackup(_ backup: String) throws -> PlanDatabase {
    guard case .store(let version) = try StoreFile(path: backup, name: backup).content(),
      version < Schema.version
    else { return try open(backup, .reading) }
    let folder = try PrivateFolder()
    let place = folder.path + "/backup.db"
    try copy(from: backup, to: place)
    return try make(place, lock: try WriterLock(for: place, address: nil), folder: folder, budget: 0)
  }

  private static func checkContents(of backup: String) throws {
    let store: PlanDatabase
    do {
      store = try openedBackup(backup)
    } catch {
      throw StoreError(error, file: backup)
    }
    let integrity = try store.read { db in try String.fetchOne(db, sql: "PRAGMA integrity_check(1)") }
    if let integrity, integrity != "ok" {
      throw StoreError.damaged(
        file: backup, detail: integrity.split(separator: "\n").last.map(String.init) ?? "")
    }
    if let fault = try store.verify().faults.first {
      throw StoreError.damaged(file: backup, detail: fault.message.english)
    }
  }
}
