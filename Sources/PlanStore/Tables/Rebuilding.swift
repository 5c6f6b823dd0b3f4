internal import GRDB
internal import PlanModel

/// Makes the tables anew from the journal.
struct Rebuilding {
  let db: Database
  let file: String

  func plans() throws -> [PlanID] {
    try String.fetchAll(db, sql: "SELECT DISTINCT plan FROM journal ORDER BY plan").compactMap { PlanID($0) }
  }

  func rebuild() throws {
    let known = Set(try plans().map(\.text))
    for table in StoreTable.all.reversed() {
      for plan in try String.fetchAll(db, sql: "SELECT DISTINCT plan FROM \(table.name)")
      where !known.contains(plan) {
        try db.execute(sql: "DELETE FROM \(table.name) WHERE plan = ?", arguments: [plan])
      }
    }
    for plan in try plans() { try rebuild(plan) }
  }

  func rebuild(_ plan: PlanID) throws {
    for table in StoreTable.all.reversed() {
      try db.execute(sql: "DELETE FROM \(table.name) WHERE plan = ?", arguments: [plan.text])
    }
    try write(plan, into: db)
  }

  /// Writes the rows that follow from the journal, where there are none yet.
  func write(_ plan: PlanID, into other: Database) throws {
    guard let (state, made) = try Replay(db: db, file: file).plan(plan) else { return }
    try PlanRows(db: other, plan: plan).writeAll(of: state, made: made)
    let touched = Touched(db: other, plan: plan)
    try EntryReading(db: db, file: file).each(where: "plan = ?", [plan.text]) { entry in
      try touched.write(entry.change.subjects, by: entry.sequence)
    }
  }
}
