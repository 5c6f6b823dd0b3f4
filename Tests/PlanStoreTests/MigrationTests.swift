import Foundation
import GRDB
import PlanModel
import PlanTesting
import Testing

@testable import PlanStore

/// Stores of earlier forms are brought to the newest, with a copy kept as they were.
@Suite struct MigrationTests {
  private let plan = SmallPlan()

  /// Makes a store as the first version of the program wrote it, but for what later forms changed in tables it had.
  private func makeFirst(_ file: String) async throws {
    do {
      let store = try PlanDatabase.open(file, .writing())
      _ = try await plan.made(in: store)
    }
    let queue = try DatabaseQueue(path: file)
    try await queue.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          DROP TABLE degree_tolerances;
          DROP TABLE rating_terms;
          DROP TABLE judgement;
          DROP TABLE survey;
          ALTER TABLE indicator DROP COLUMN counted_on;
          ALTER TABLE revision DROP COLUMN cause;
          ALTER TABLE rating_rule DROP COLUMN text;
          DROP TABLE printed_document;
          DROP TABLE comment;
          DELETE FROM grdb_migrations WHERE identifier NOT LIKE '1 %';
          PRAGMA user_version = 1;
          PRAGMA journal_mode = DELETE;
          """)
    }
    try queue.close()
  }

  @Test func `a store of the first form is read on after it was opened for writing`() async throws {
    let folder = try TestFolder()
    try await makeFirst(folder.file())
    #expect(throws: StoreError.older(file: folder.file(), version: 1)) {
      try PlanDatabase.open(folder.file(), .reading)
    }
    let store = try folder.store()
    #expect(try store.plan(plan.id)?.degreeTolerances == DegreeTolerances())
    var tolerances = DegreeTolerances()
    tolerances.level = Amount(coefficient: 25, scale: 1)
    _ = try await store.append(plan.act([SetDegreeTolerances(tolerances: tolerances).change]))
    #expect(try PlanDatabase.open(folder.file(), .reading).plan(plan.id)?.degreeTolerances == tolerances)
    #expect(try store.tablesDiffer() == [])
    #expect(try store.verify().faults == [])
  }

  @Test func `what a store was before is kept beside it, and an earlier copy is not written over`()
    async throws
  {
    let folder = try TestFolder()
    try await makeFirst(folder.file())
    let kept = folder.file() + ".before-\(PlanDatabase.storeVersion)"
    do { _ = try folder.store() }
    let first = try Data(contentsOf: URL(filePath: kept))
    try PlanDatabase.restore(from: kept, to: folder.file())
    do { _ = try folder.store() }
    #expect(try Data(contentsOf: URL(filePath: kept)) == first)
    #expect(FileManager.default.fileExists(atPath: kept + "-2"))
  }

  @Test func `a backup of the first form is good, and restored`() async throws {
    let folder = try TestFolder()
    let backup = folder.file("backup.db")
    try await makeFirst(backup)
    let bytes = try Data(contentsOf: URL(filePath: backup))
    try PlanDatabase.check(backup: backup)
    #expect(try Data(contentsOf: URL(filePath: backup)) == bytes)
    try PlanDatabase.restore(from: backup, to: folder.file())
    #expect(try folder.store().plan(plan.id)?.title == "架空市総合計画")
  }
}
