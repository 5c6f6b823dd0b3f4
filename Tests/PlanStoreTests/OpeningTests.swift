import Foundation
import GRDB
import PlanModel
import PlanTesting
import Testing

@testable import PlanStore

@Suite struct OpeningTests {
  private func error(_ file: String, _ access: PlanDatabase.Access = .reading) -> StoreError? {
    do {
      _ = try PlanDatabase.open(file, access)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a missing file says which command makes one`() throws {
    let folder = try TestFolder()
    #expect(error(folder.file()) == .missing(file: folder.file()))
    #expect(error(folder.file())?.message.english.contains("hashira import") == true)
    #expect(!FileManager.default.fileExists(atPath: folder.file()))
  }

  @Test(arguments: [PlanDatabase.Access.reading, .writing()])
  func `what is no store is refused and left as it is`(_ access: PlanDatabase.Access) throws {
    let folder = try TestFolder()
    try Data("資料１　指標一覧".utf8).write(to: URL(fileURLWithPath: folder.file("sheet.txt")))
    #expect(error(folder.file("sheet.txt"), access) == .notADatabase(file: folder.file("sheet.txt")))
    #expect(error(folder.path, access) == .notADatabase(file: folder.path))
    let other = folder.file("other.db")
    try DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE t (a)") }
    let before = try Data(contentsOf: URL(fileURLWithPath: other))
    #expect(error(other, access) == .notOurs(file: other))
    #expect(try Data(contentsOf: URL(fileURLWithPath: other)) == before)
  }

  @Test(arguments: [PlanDatabase.Access.reading, .writing()])
  func `a store of a newer version is refused and left as it is`(_ access: PlanDatabase.Access) async throws {
    let folder = try TestFolder()
    do { _ = try await SmallPlan().made(in: try folder.store()) }
    try await DatabaseQueue(path: folder.file()).writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA journal_mode = DELETE; PRAGMA user_version = 99")
    }
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.file()))
    #expect(error(folder.file(), access) == .newer(file: folder.file(), version: 99, known: Schema.version))
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.file())) == before)
  }

  @Test func `a full disk is told, nothing is damaged, and later appends succeed`() async throws {
    let folder = try TestFolder()
    let store = try folder.store()
    let plan = try await SmallPlan().made(in: store)
    let head = try store.head()
    try await store.pool.writeWithoutTransaction { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
    let long = String(repeating: "長い分析。", count: 9000)
    let error = await #expect(throws: AppendError.self) {
      _ = try await store.append(plan.act([plan.writing(long)]))
    }
    #expect(error == .store(.full(file: folder.file())))
    #expect(try store.head() == head)
    #expect(try store.verify().faults == [])
    try await store.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 1000000") }
    #expect(try await store.append(plan.act([plan.writing(long)])).count == 1)
    #expect(try store.tablesDiffer() == [])
  }

  @Test func `a store that a server holds names the server's address`() async throws {
    let folder = try TestFolder()
    let server = try PlanDatabase.open(folder.file(), .writing(address: "http://127.0.0.1:8080"))
    let plan = try await SmallPlan().made(in: server)
    #expect(
      error(folder.file(), .writing()) == .locked(file: folder.file(), address: "http://127.0.0.1:8080"))
    let reader = try PlanDatabase.open(folder.file(), .reading)
    #expect(try reader.plan(plan.id) == server.plan(plan.id))
    let refused = await #expect(throws: AppendError.self) {
      _ = try await reader.append(plan.act([plan.entering(1)]))
    }
    #expect(refused == .store(.readOnly(file: folder.file())))
    withExtendedLifetime(server) {}
  }

  @Test func `a store is written again when the one who held it has gone`() async throws {
    let folder = try TestFolder()
    do { _ = try PlanDatabase.open(folder.file(), .writing(address: "http://127.0.0.1:8080")) }
    #expect(error(folder.file(), .writing()) == nil)
  }

  @Test func `a temporary store goes away with its file`() async throws {
    var store: PlanDatabase? = try PlanDatabase.temporary()
    let file = try #require(store?.file)
    if let store { _ = try await SmallPlan().made(in: store) }
    #expect(FileManager.default.fileExists(atPath: file))
    store = nil
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func `a folder that cannot be written to is read from, and refused for writing`() async throws {
    let folder = try TestFolder()
    let plan = SmallPlan()
    do { _ = try await plan.made(in: try folder.store()) }
    for path in [folder.file(), folder.path] {
      try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: path)
    }
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path) }
    #expect(try PlanDatabase.open(folder.file(), .reading).plan(plan.id) != nil)
    #expect(error(folder.file(), .writing()) == .readOnly(file: folder.file()))
  }
}
