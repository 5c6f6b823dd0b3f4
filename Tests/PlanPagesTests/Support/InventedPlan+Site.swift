import PlanModel
import PlanPages

extension InventedPlan {
  static let id: PlanID = Importing.id("minato")

  /// The import as it is recorded: one act on 1 April 2026.
  var entries: [Entry] { Self.entries(Importing(document).changes, on: "2026-04-01", after: []) }

  static func entries(_ changes: [PlanChange], on day: String, after earlier: [Entry]) -> [Entry] {
    guard let author = Author("yamada"), let moment = Moment("\(day)T01:05:00.000Z") else { return [] }
    let first = (earlier.last?.sequence ?? 0) + 1
    return changes.enumerated().map { index, change in
      Entry(
        sequence: first + index, plan: id, recorded: moment, author: author, act: first, change: change)
    }
  }

  static func plan(of entries: [Entry], until moment: Moment? = nil) -> Plan {
    var plan = Plan(id: id)
    for entry in entries where moment.map({ entry.recorded <= $0 }) ?? true { plan.apply(entry) }
    return plan
  }

  /// The plan as its sheets print it, with nothing recorded since.
  var shown: ShownPlan {
    ShownPlan(
      plan: Self.plan(of: entries), document: Importing(document).document, findings: findings,
      printed: printed, entries: entries)
  }

  /// A plan as the store would show it after these entries.
  static func shown(_ entries: [Entry], asOf day: String? = nil, persons: Bool = false) -> ShownPlan {
    let moment = day.flatMap { CalendarDate($0) }.map(Moment.init(endOf:))
    let plan = plan(of: entries, until: moment)
    return ShownPlan(
      plan: plan, document: plan.document(), asOf: moment, showsPersons: persons, entries: entries)
  }

  /// The files by their address.
  var pages: [String: Page] {
    seasoning.isEmpty ? Self.plainPages : Self.read(shown)
  }

  /// Every page of a plan with the files that all plans share.
  static func read(_ shown: ShownPlan) -> [String: Page] {
    let site = PlanSite(shown)
    let own = site.addresses().compactMap { address -> SiteFile? in
      guard case .file(let file)? = try? site.answer(to: address) else { return nil }
      return file
    }
    let lists = Language.allCases.map { SharedFile.list(of: [], in: $0) }
    return Dictionary(
      (own + lists + SharedFile.assets()).map { ($0.path, Page($0)) }, uniquingKeysWith: { $1 })
  }

  private static let plainPages = read(InventedPlan().shown)
}
