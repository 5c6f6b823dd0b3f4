import Foundation
import GRDB
import PlanModel
import PlanStore
import PlanTesting
import Testing

/// A journal of every change as first shipped opens for ever.
@Suite struct ShippedJournalTests {
  private static let lines = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "PlanModelTests/ShippedChanges/v1.json")

  @Test func `a journal of every shipped change is replayed to its end`() async throws {
    let folder = try TestFolder()
    let contents = try Data(contentsOf: Self.lines).split(separator: UInt8(ascii: "\n"))
    _ = try folder.store()
    let queue = try DatabaseQueue(path: folder.file())
    try await queue.write { db in
      for (index, content) in contents.enumerated() {
        let change = try PlanChange(json: [UInt8](content))
        try db.execute(
          sql: """
            INSERT INTO journal (sequence, plan, act, recorded, author, change, v, content, content_hash, chain_hash)
            VALUES (?, ?, ?, ?, 'first release', ?, 1, ?, zeroblob(32), zeroblob(32))
            """,
          arguments: [
            index + 1, PlanID.tested.text, index + 1, Moment(milliseconds: 0).description, change.name,
            Data(content),
          ])
      }
    }
    try queue.close()
    let store = try folder.store()
    let entries = try store.entries(of: .tested)
    #expect(entries.map { Data($0.change.json) } == contents)
    let replayed = try #require(try store.plan(.tested, at: .sequence(contents.count)))
    #expect(replayed.version == contents.count)
  }
}
