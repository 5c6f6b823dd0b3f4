internal import Foundation
internal import GRDB

/// A file that is, or may become, a store.
struct StoreFile {
  /// What it holds.
  enum Content {
    case nothing
    /// A store of this form.
    case store(version: Int)
  }

  let path: String
  /// What errors call it: the file as it was named.
  let name: String

  init(path: String, name: String? = nil) {
    self.path = path
    self.name = name ?? path
  }

  /// Looks at a file without changing it.
  ///
  /// - Throws: `StoreError` for a file that is no store of this program or an earlier one.
  func content() throws -> Content {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return .nothing }
    if isFolder.boolValue { throw StoreError.notADatabase(file: name) }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw StoreError.notOpened(file: name, detail: "no right to read it")
    }
    defer { try? handle.close() }
    let head = try handle.read(upToCount: 16) ?? Data()
    if head.isEmpty { return .nothing }
    guard head == Data("SQLite format 3\0".utf8) else { throw StoreError.notADatabase(file: name) }
    return try DatabaseQueue(path: path, configuration: Self.configuration(readonly: true)).read(content)
  }

  func content(_ db: Database) throws -> Content {
    let application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    if application == Schema.applicationID, version > 0 {
      if version > Schema.version {
        throw StoreError.newer(file: name, version: version, known: Schema.version)
      }
      return .store(version: version)
    }
    let tables = try Int.fetchOne(
      db,
      sql: "SELECT count(*) FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' AND name <> 'grdb_migrations'")
    guard tables == 0, application == 0 || application == Schema.applicationID else {
      throw StoreError.notOurs(file: name)
    }
    return .nothing
  }

  /// How connections are made to it.
  static func configuration(readonly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readonly
    configuration.busyMode = .timeout(5)
    configuration.label = "hashira"
    configuration.prepareDatabase { db in
      if !db.configuration.readonly { try db.execute(sql: "PRAGMA secure_delete = ON") }
    }
    return configuration
  }

  /// Makes sure that what was written to a file, and its name, are on the disk.
  static func synchronize(_ path: String) {
    for place in [path, URL(fileURLWithPath: path).deletingLastPathComponent().path] {
      let descriptor = open(place, O_RDONLY | O_CLOEXEC)
      if descriptor >= 0 {
        fsync(descriptor)
        close(descriptor)
      }
    }
  }
}
