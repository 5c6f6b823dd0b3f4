import Foundation
import GRDB
import PlanTesting
import Testing

@testable import PlanStore

@Suite struct TablesDocumentTests {
  private static let document = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("docs/tables.md")

  private func schema() throws -> [String: [String]] {
    let folder = try TestFolder()
    let store = try folder.store()
    return try store.read { db in
      var tables: [String: [String]] = [:]
      for table in try String.fetchAll(
        db,
        sql: """
          SELECT name FROM sqlite_master
          WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'grdb_migrations'
          """)
      {
        tables[table] = try db.columns(in: table).map(\.name)
      }
      return tables
    }
  }

  @Test func `the document of the tables names every table and column, and no others`() throws {
    var documented: [String: [String]] = [:]
    var table = ""
    for line in try String(contentsOf: Self.document, encoding: .utf8).split(separator: "\n") {
      if line.hasPrefix("## ") { table = String(line.dropFirst(3)) }
      if line.hasPrefix("| `") {
        documented[table, default: []].append(String(line.split(separator: "`")[1]))
      }
    }
    #expect(documented == (try schema()))
  }

  @Test func `the program knows the columns of the tables as they are`() throws {
    let schema = try schema()
    for table in StoreTable.all { #expect(schema[table.name] == table.columns) }
  }
}
