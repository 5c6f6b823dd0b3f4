internal import GRDB

/// The form of the file: what marks it as ours, and the migrations that bring it up to date.
///
/// A migration that was shipped never changes, and names no type of the program.
enum Schema {
  /// The letters HSRA.
  static let applicationID = 0x4853_5241
  /// The newest form; one for each migration.
  static let version = 5

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 journal and tables") { db in
      try db.execute(sql: journal)
      try db.execute(sql: structure)
      try db.execute(sql: indicators)
      try db.execute(sql: values)
      try db.execute(sql: organization)
      try db.execute(sql: kept)
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try db.execute(sql: "PRAGMA user_version = 1")
    }
    migrator.registerMigration("2 tolerances of words of degree") { db in
      try db.execute(sql: tolerances)
      try db.execute(sql: "PRAGMA user_version = 2")
    }
    migrator.registerMigration("3 what rating needs") { db in
      try db.execute(sql: rating)
      try db.execute(sql: "PRAGMA user_version = 3")
    }
    migrator.registerMigration("4 printed documents") { db in
      try db.execute(sql: documents)
      try db.execute(sql: "PRAGMA user_version = 4")
    }
    migrator.registerMigration("5 comments made in meetings") { db in
      try db.execute(sql: comments)
      try db.execute(sql: "PRAGMA user_version = 5")
    }
    return migrator
  }

  /// The columns that say where something was read.
  static let source = """
    source_file TEXT,
    source_first_line INTEGER,
    source_last_line INTEGER,
    source_begin INTEGER,
    source_end INTEGER,
    CHECK ((source_file IS NULL) = (source_first_line IS NULL)),
    CHECK ((source_file IS NULL) = (source_last_line IS NULL)),
    CHECK ((source_begin IS NULL) = (source_end IS NULL))
    """

  /// The key by which rows hang on an indicator.
  static let ofIndicator = """
    FOREIGN KEY (plan, indicator) REFERENCES indicator (plan, indicator) DEFERRABLE INITIALLY DEFERRED
    """
}
