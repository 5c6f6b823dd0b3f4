internal import GRDB
internal import PlanModel

/// What entries touched: a subject's version is the sequence of the last that did.
struct Touched {
  let db: Database
  let plan: PlanID

  func version(of subject: Subject) throws -> Int {
    let statement = try db.cachedStatement(
      sql: "SELECT max(sequence) FROM touched WHERE plan = ? AND subject = ?")
    return try Int.fetchOne(statement, arguments: [plan.text, subject.description]) ?? 0
  }

  func write(_ subjects: [Subject], by sequence: Int) throws {
    let statement = try db.cachedStatement(sql: StoreTable.touched.insertion)
    var met: Set<String> = []
    for subject in subjects where met.insert(subject.description).inserted {
      try statement.execute(arguments: [plan.text, subject.description, sequence, subject.indicator?.text])
    }
  }
}
