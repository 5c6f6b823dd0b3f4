import Foundation
import GRDB
import PlanModel
import PlanStore
import PlanTesting
import Testing

@Suite struct ChainTests {
  private static let columns = [
    "sequence", "plan", "act", "recorded", "author", "change", "v", "content", "content_hash", "chain_hash",
    "redacted_by",
  ]

  @Test(arguments: columns) func `a change of any column of any entry is found and named`(_ column: String)
    async throws
  {
    for sequence in 1...6 {
      let folder = try TestFolder()
      do {
        let store = try folder.store()
        let plan = try await SmallPlan().made(in: store)
        _ = try await store.append(plan.act([plan.entering(3), plan.writing("増")], at: 1_700_000_000_500))
      }
      try tamper(folder.file(), column, sequence)
      let report = try PlanDatabase.open(folder.file(), .reading).verify()
      #expect(report.faults.map(\.sequence).contains(sequence), "\(column) of \(sequence)")
      #expect(
        Set(report.faults.compactMap(\.sequence)).count <= 2, "\(column) of \(sequence): \(report.faults)")
      if column != "sequence" { #expect(report.faults.allSatisfy { $0.sequence == sequence }) }
    }
  }

  private func tamper(_ file: String, _ column: String, _ sequence: Int) throws {
    try DatabaseQueue(path: file).writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
      let change =
        switch column {
        case "sequence": "sequence = sequence + 64"
        case "act", "v": "\(column) = \(column) + 1"
        case "redacted_by": "redacted_by = 2"
        case "content", "content_hash", "chain_hash":
          "\(column) = CAST(x'41' || substr(\(column), 2) AS BLOB)"
        case "recorded": "recorded = replace(recorded, '.', '1')"
        default: "\(column) = \(column) || 'x'"
        }
      try db.execute(sql: "UPDATE journal SET \(change) WHERE sequence = ?", arguments: [sequence])
    }
  }

  @Test func `a journal made anew does not have the hash that an edition printed`() async throws {
    let folder = try TestFolder()
    let store = try folder.store()
    let plan = try await SmallPlan().made(in: store)
    let printed = try store.head().hash
    _ = try await store.append(plan.act([plan.entering(1)]))
    #expect(try store.verify(against: printed.uppercased()).faults == [])
    let other = try folder.store("other.db")
    _ = try await SmallPlan(seed: 7).made(in: other)
    #expect(try other.verify(against: printed).faults.map(\.kind) == [.against])
  }

  @Test func `a changed document of an edition is found`() async throws {
    let folder = try TestFolder()
    do {
      let store = try folder.store()
      let plan = try await SmallPlan().made(in: store)
      var random = SplitMix64(seed: 9)
      _ = try await store.freeze(
        Freeze(
          plan: plan.id, edition: .random(using: &random), title: "版", kind: .draft,
          reportingYear: FiscalYear(2023), document: Array("{}".utf8), planVersion: 5, author: .tester,
          recorded: Moment(milliseconds: 0)))
    }
    try await DatabaseQueue(path: folder.file()).write {
      try $0.execute(sql: "UPDATE frozen_document SET document = x'7b20'")
    }
    let report = try PlanDatabase.open(folder.file(), .reading).verify()
    #expect(report.faults.map(\.kind) == [.document] && report.faults.map(\.sequence) == [6])
  }

  @Test func `an entry of an unknown kind stops its plan with one line, and no other`() async throws {
    let folder = try TestFolder()
    let (first, second) = (SmallPlan(), SmallPlan(seed: 5))
    do {
      let store = try folder.store()
      _ = try await first.made(in: store)
      _ = try await second.made(in: store)
    }
    try await DatabaseQueue(path: folder.file()).write { db in
      try db.execute(
        sql: "UPDATE journal SET change = 'foretell', content = ? WHERE sequence = 2",
        arguments: ["{\"change\":\"foretell\",\"v\":1}".data(using: .utf8)])
    }
    let store = try folder.store()
    let error = #expect(throws: StoreError.self) { _ = try store.plan(first.id) }
    #expect(
      error?.message.english.contains("entry 2") == true
        && error?.message.english.contains("foretell") == true)
    #expect(throws: StoreError.self) { _ = try store.plan(first.id, at: .sequence(5)) }
    #expect(try store.plan(second.id) != nil)
    await #expect(throws: AppendError.self) { _ = try await store.append(first.act([first.entering(1)])) }
  }
}
