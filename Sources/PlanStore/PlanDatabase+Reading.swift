internal import GRDB
public import PlanModel

extension PlanDatabase {
  /// All plans, by title.
  public func plans() throws(StoreError) -> [PlanSummary] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT plan, title, organization, version, made, changed,
            (SELECT count(DISTINCT coalesce(same_as_plan, plan) || '/' || coalesce(same_as_indicator, indicator))
             FROM indicator WHERE indicator.plan = plan.plan AND retired = 0)
          FROM plan ORDER BY title, plan
          """)
      return try rows.map { row in
        guard let id = PlanID(row[0]), let made = Moment(row[4] as String),
          let changed = Moment(row[5] as String)
        else { throw TableFault(table: "plan", column: "plan") }
        return PlanSummary(
          id: id, title: row[1], organization: row[2], version: row[3], made: made, changed: changed,
          indicators: row[6])
      }
    }
  }

  /// A plan as it is now, from its tables; `nil` where there is no such plan.
  public func plan(_ id: PlanID) throws(StoreError) -> Plan? {
    try read { [file] db in try PlanOpening(db: db, file: file).plan(id) }
  }

  /// A plan as it was, by replay; `nil` where nothing was recorded of it by then.
  public func plan(_ id: PlanID, at point: JournalPoint) throws(StoreError) -> Plan? {
    try read { [file] db in try Replay(db: db, file: file).plan(id, at: point)?.plan }
  }

  /// Entries of a plan, oldest first.
  public func entries(of plan: PlanID, about filter: EntryFilter = .all) throws(StoreError) -> [Entry] {
    try read { [file] db in
      let reading = EntryReading(db: db, file: file)
      return switch filter {
      case .all: try reading.all(where: "plan = ?", [plan.text])
      case .after(let sequence): try reading.all(where: "plan = ? AND sequence > ?", [plan.text, sequence])
      case .act(let act):
        try reading.all(where: "plan = ? AND sequence >= ? AND act = ?", [plan.text, act, act])
      case .entry(let sequence): try reading.all(where: "plan = ? AND sequence = ?", [plan.text, sequence])
      case .indicator(let id):
        try reading.all(
          where: "sequence IN (SELECT sequence FROM touched WHERE plan = ? AND indicator = ?)",
          [plan.text, id.text])
      }
    }
  }

  /// An entry of any plan; `nil` where there is none of that sequence.
  public func entry(_ sequence: Int) throws(StoreError) -> Entry? {
    try read { [file] db in try EntryReading(db: db, file: file).all(where: "sequence = ?", [sequence]).first
    }
  }

  /// Hands over entries one by one, oldest first, without holding them all.
  ///
  /// - Parameters:
  ///   - plan: whose entries; those of all plans where there is none.
  ///   - body: what is done with each; stops at the first error. It must not ask the store for anything.
  /// - Throws: `StoreError`, also for what `body` throws.
  public func forEachEntry(of plan: PlanID?, _ body: (Entry) throws -> Void) throws(StoreError) {
    try read { [file] db in
      let reading = EntryReading(db: db, file: file)
      if let plan {
        try reading.each(where: "plan = ?", [plan.text], body)
      } else {
        try reading.each(where: "sequence > 0", [], body)
      }
    }
  }

  /// The versions of subjects: for each the sequence of the last entry that touched it, 0 where there is none.
  public func versions(of subjects: [Subject], in plan: PlanID) throws(StoreError) -> [Subject: Int] {
    try read { db in
      let touched = Touched(db: db, plan: plan)
      var versions: [Subject: Int] = [:]
      for subject in subjects { versions[subject] = try touched.version(of: subject) }
      return versions
    }
  }

  /// The end of the chain; sequence 0 in an empty store.
  public func head() throws(StoreError) -> ChainHead {
    try read { db in try JournalHead.read(in: db).chainHead }
  }
}
