internal import GRDB
internal import PlanModel

/// Opens a plan from its tables, unless its journal says something that this program does not know.
struct PlanOpening {
  let db: Database
  let file: String

  /// - Returns: `nil` where there is no such plan.
  func plan(_ id: PlanID) throws -> Plan? {
    try checkChanges(of: id)
    return try PlanReading(id, in: db).plan()
  }

  private func checkChanges(of id: PlanID) throws {
    let statement = try db.cachedStatement(
      sql: "SELECT change, v, min(sequence) FROM journal WHERE plan = ? GROUP BY change, v")
    let rows = try Row.fetchCursor(statement, arguments: [id.text])
    while let row = try rows.next() {
      let (change, version): (String, Int) = (row[0], row[1])
      guard let known = Self.known[change] else {
        throw StoreError.unreadableEntry(file: file, sequence: row[2], detail: "\(change) is unknown")
      }
      if version > known {
        throw StoreError.unreadableEntry(
          file: file, sequence: row[2], detail: "version \(version) of \(change) is unknown")
      }
    }
  }

  private static let known = Dictionary(
    uniqueKeysWithValues: PlanChange.allKinds.map { ($0.name.description, $0.version) })
}
