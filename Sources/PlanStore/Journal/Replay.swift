internal import GRDB
internal import PlanModel

/// Makes a plan of its entries.
struct Replay {
  let db: Database
  let file: String

  /// - Returns: the plan and when its first entry was recorded; `nil` where nothing is recorded of it by then.
  func plan(_ id: PlanID, at point: JournalPoint? = nil) throws -> (plan: Plan, made: Moment)? {
    var plan = Plan(id: id)
    var made: Moment?
    let (condition, arguments) = Self.condition(id, point)
    try EntryReading(db: db, file: file).each(where: condition, arguments) { entry in
      plan.apply(entry)
      made = made ?? entry.recorded
    }
    return made.map { (plan, $0) }
  }

  private static func condition(_ id: PlanID, _ point: JournalPoint?) -> (String, StatementArguments) {
    switch point {
    case nil: ("plan = ?", [id.text])
    case .moment(let moment): ("plan = ? AND recorded <= ?", [id.text, moment.description])
    case .sequence(let sequence): ("plan = ? AND sequence <= ?", [id.text, sequence])
    }
  }
}
