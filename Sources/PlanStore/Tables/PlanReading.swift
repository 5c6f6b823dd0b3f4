internal import GRDB
internal import PlanModel

/// Reads a plan back from its rows.
struct PlanReading {
  private let db: Database
  private let id: PlanID

  init(_ id: PlanID, in db: Database) {
    self.db = db
    self.id = id
  }

  /// - Returns: `nil` where there is no such plan.
  func plan() throws -> Plan? {
    var head: TableRowHead?
    try each(.plan) { row in
      head = TableRowHead(
        title: row.text(1), organization: row.text(2), first: row.optionalYear(3), last: row.optionalYear(4),
        version: row.number(5), changed: Moment(row.text(7)))
    }
    guard let head else { return nil }
    var period: ClosedRange<FiscalYear>?
    if let first = head.first, let last = head.last, first <= last { period = first...last }
    return Plan(
      id: id, version: head.version, changed: head.changed, title: head.title,
      organization: head.organization, period: period, columns: try columns(), pillars: try pillars(),
      measures: try measures(), indicators: try indicators(), footnotes: try footnotes(),
      departments: try departments(), programmes: try programmes(), editions: try editions(),
      comments: try comments(), answers: try answers(), ratingRule: try ratingRule(),
      decidedTolerances: try decidedTolerances())
  }

  func each(_ table: StoreTable, _ body: (TableRow) throws -> Void) throws {
    try db.eachRow(of: table, in: id, body)
  }

  private struct TableRowHead {
    let title: String
    let organization: String
    let first: FiscalYear?
    let last: FiscalYear?
    let version: Int
    let changed: Moment?
  }
}
