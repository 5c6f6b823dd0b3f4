import Foundation
import PlanModel
import PlanStore
import PlanTesting
import Testing

@Suite struct BackupTests {
  @Test func `a store that was destroyed is restored equal`() async throws {
    let folder = try TestFolder()
    let plan = SmallPlan()
    let (kept, backup) = (folder.file(), folder.file("backup.db"))
    var before: (Plan?, ChainHead)
    do {
      let store = try PlanDatabase.open(kept, .writing(address: "http://127.0.0.1:8080"))
      _ = try await plan.made(in: store)
      _ = try await store.append(plan.act([plan.entering(5)]))
      before = (try store.plan(plan.id), try store.head())
      try PlanDatabase.open(kept, .reading).backup(to: backup)
      #expect(throws: StoreError.alreadyThere(file: backup)) { try store.backup(to: backup) }
    }
    #expect(try PlanDatabase.restore(from: backup, to: kept) == kept + ".before-restore-1")
    try FileManager.default.removeItem(atPath: kept)
    try PlanDatabase.restore(from: backup, to: kept)
    let store = try folder.store()
    #expect(try store.plan(plan.id) == before.0)
    #expect(try store.head() == before.1)
    #expect(try store.verify(against: before.1.hash).faults == [])
    #expect(try store.tablesDiffer() == [])
    #expect(try await store.append(plan.act([plan.writing("続き")])).first?.sequence == before.1.sequence + 1)
  }

  @Test func `a damaged backup is not restored, and the store stays`() async throws {
    let folder = try TestFolder()
    let backup = folder.file("backup.db")
    do {
      let store = try folder.store()
      _ = try await SmallPlan().made(in: store)
      try store.backup(to: backup)
    }
    var bytes = try Data(contentsOf: URL(fileURLWithPath: backup))
    let place = try #require(bytes.range(of: Data("架空市総合計画".utf8)))
    bytes[place.lowerBound + 2] ^= 1
    try bytes.write(to: URL(fileURLWithPath: backup))
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.file()))
    #expect(throws: StoreError.self) {
      try PlanDatabase.restore(from: backup, to: folder.file())
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file())) == before)
  }
}
