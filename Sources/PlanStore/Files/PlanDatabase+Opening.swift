internal import Foundation
internal import GRDB

extension PlanDatabase {
  /// Opens a store; one that is not there yet is made when it is opened for writing.
  ///
  /// - Parameters:
  ///   - file: the path of the file.
  ///   - access: for reading needs no lock; for writing waits up to five seconds for another command, never for a server.
  ///   - budget: how many bytes of plans the writer keeps in memory.
  /// - Returns: the store, which is closed when nobody holds it any more.
  /// - Throws: `StoreError` with a line that says what to do; the file is then as it was.
  public static func open(
    _ file: String, _ access: Access, budget: Int = 32 << 20
  ) throws(StoreError) -> PlanDatabase {
    do {
      switch access {
      case .reading: return try openForReading(file)
      case .writing(let address): return try openForWriting(file, address: address, budget: budget)
      }
    } catch {
      throw StoreError(error, file: file)
    }
  }

  /// Makes a store in a private folder, which goes away with it.
  public static func temporary() throws(StoreError) -> PlanDatabase {
    let folder = try PrivateFolder()
    let file = folder.path + "/hashira.db"
    do {
      return try make(file, lock: try WriterLock(for: file, address: nil), folder: folder, budget: 32 << 20)
    } catch {
      throw StoreError(error, file: file)
    }
  }

  private static func openForReading(_ file: String) throws -> PlanDatabase {
    do {
      return try openForReading(file, at: file, in: nil)
    } catch let error as DatabaseError where [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode) {
      // Reading beside a writer needs a file for the lock, which a folder without the right to write does not take.
      let folder = try PrivateFolder()
      let copy = folder.path + "/copy.db"
      try FileManager.default.copyItem(atPath: file, toPath: copy)
      if FileManager.default.fileExists(atPath: file + "-wal") {
        try FileManager.default.copyItem(atPath: file + "-wal", toPath: copy + "-wal")
      }
      return try openForReading(file, at: copy, in: folder)
    }
  }

  private static func openForReading(
    _ file: String, at place: String, in folder: PrivateFolder?
  ) throws -> PlanDatabase {
    switch try StoreFile(path: place, name: file).content() {
    case .nothing: throw StoreError.missing(file: file)
    case .store(let version) where version < Schema.version:
      throw StoreError.older(file: file, version: version)
    case .store: break
    }
    let pool = try DatabasePool(path: place, configuration: StoreFile.configuration(readonly: true))
    return PlanDatabase(file: file, pool: pool, lock: nil, folder: folder, budget: 0)
  }

  private static func openForWriting(_ file: String, address: String?, budget: Int) throws -> PlanDatabase {
    let place = URL(fileURLWithPath: file).resolvingSymlinksInPath().path
    let exists = FileManager.default.fileExists(atPath: place)
    if exists, !FileManager.default.isWritableFile(atPath: place) { throw StoreError.readOnly(file: file) }
    let content = try StoreFile(path: place, name: file).content()
    let lock = try WriterLock(for: place, named: file, address: address)
    if case .store(let version) = content, version < Schema.version {
      try copy(from: place, to: freeName(for: "\(file).before-\(Schema.version)"))
    }
    return try make(file, lock: lock, folder: nil, budget: budget)
  }

  /// The name, or where a file has it already, the first free one with a number behind it.
  private static func freeName(for name: String) -> String {
    var free = name
    var number = 1
    while FileManager.default.fileExists(atPath: free) {
      number += 1
      free = "\(name)-\(number)"
    }
    return free
  }

  /// Brings the file to the newest form and holds it.
  static func make(
    _ file: String, lock: WriterLock, folder: PrivateFolder?, budget: Int
  ) throws -> PlanDatabase {
    let pool = try DatabasePool(path: file, configuration: StoreFile.configuration(readonly: false))
    let isPrivate = folder != nil
    try pool.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA synchronous = \(isPrivate ? "OFF" : "FULL")")
    }
    try Schema.migrator.migrate(pool)
    return PlanDatabase(file: file, pool: pool, lock: lock, folder: folder, budget: budget)
  }
}
