internal import GRDB
internal import PlanModel

/// Compares the tables with what follows from the journal.
struct TableCheck {
  let db: Database
  let file: String

  /// - Returns: a line for each row that is missing, too many or another.
  func differences() throws -> [String] {
    let rebuilding = Rebuilding(db: db, file: file)
    let plans = try rebuilding.plans()
    var differences: [String] = []
    for table in StoreTable.all {
      let strangers = try String.fetchAll(db, sql: "SELECT DISTINCT plan FROM \(table.name) ORDER BY plan")
      for plan in strangers where !plans.contains(where: { $0.text == plan }) {
        differences.append("\(table.name) \(plan): not in the journal")
      }
    }
    for plan in plans {
      let fresh = try Self.emptyStore()
      try fresh.writeWithoutTransaction { other in
        try rebuilding.write(plan, into: other)
        for table in StoreTable.all { differences += try compare(table, plan, with: other) }
      }
    }
    return differences
  }

  private func compare(_ table: StoreTable, _ plan: PlanID, with other: Database) throws -> [String] {
    let kept = try rows(table, plan, in: db)
    let made = try rows(table, plan, in: other)
    var differences: [String] = []
    for (key, values) in made {
      guard let found = kept[key] else {
        differences.append("\(table.name) \(key): missing")
        continue
      }
      let columns = zip(table.columns, zip(found, values)).filter { $0.1.0 != $0.1.1 }.map(\.0)
      if !columns.isEmpty { differences.append("\(table.name) \(key): \(columns.joined(separator: ", "))") }
    }
    differences += kept.keys.filter { made[$0] == nil }.map { "\(table.name) \($0): not in the journal" }
    return differences.sorted()
  }

  private func rows(_ table: StoreTable, _ plan: PlanID, in db: Database) throws -> [String: [DatabaseValue]]
  {
    var rows: [String: [DatabaseValue]] = [:]
    try db.eachRow(of: table, in: plan) { row in
      let values = Array(row.row.databaseValues)
      let key = values.prefix(table.keyCount).map { $0.isNull ? "-" : "\($0.storage.value ?? "")" }
      rows[key.joined(separator: " ")] = values
    }
    return rows
  }

  private static func emptyStore() throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(configuration: configuration)
    try Schema.migrator.migrate(queue)
    return queue
  }
}
