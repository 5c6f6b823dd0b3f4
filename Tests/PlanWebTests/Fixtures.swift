import PlanModel
import PlanPages
import Synchronization

@testable import PlanWeb

/// Small plans made up for these tests, in a store of their own.
enum Fixtures {
  static let id = planID("umegasato")

  static func planID(_ text: String) -> PlanID {
    guard let id = PlanID(text) else { preconditionFailure("\(text) is no id") }
    return id
  }

  static let overview = "/plans/umegasato/"

  /// A desk with one plan.
  static func desk(log: RequestLog? = nil, port: Int = 0) -> Desk {
    Desk(plans: Shelf([id]).plans, port: port, log: log)
  }
}

/// Plans that can be changed while the desk shows them.
final class Shelf: Sendable {
  private struct State {
    var entries: [PlanID: [Entry]] = [:]
    var reads = 0
    var checks = 0
  }

  private let state = Mutex(State())
  private let version = Atomic(0)

  /// Makes plans of some indicators each.
  init(_ ids: [PlanID], rows: Int = 40) {
    for id in ids {
      record([.makePlan(MakePlan(title: "梅ヶ里区の計画", organization: "梅ヶ里区"))], in: id, on: "2026-04-01")
      record(Self.rows(rows), in: id, on: "2026-04-01")
    }
  }

  /// How many times a plan was read.
  var reads: Int { state.withLock { $0.reads } }

  /// How many times a check was prepared.
  var checks: Int { state.withLock { $0.checks } }

  func record(_ changes: [PlanChange], in plan: PlanID, on day: String) {
    guard let moment = Moment("\(day)T03:00:00.000Z"), let author = Author("tester") else { return }
    state.withLock { state in
      let first = version.load(ordering: .relaxed) + 1
      for (index, change) in changes.enumerated() {
        state.entries[plan, default: []].append(
          Entry(
            sequence: first + index, plan: plan, recorded: moment, author: author, act: first, change: change)
        )
      }
      version.add(changes.count, ordering: .relaxed)
    }
  }

  var plans: DeskPlans {
    DeskPlans(
      list: { self.list() }, plan: { try self.shown($0, $1) }, check: { try self.check($0) },
      version: { self.version.load(ordering: .relaxed) },
      today: { CalendarDate("2026-11-22") ?? Moment(milliseconds: 0).dayInJapan })
  }

  struct Unreadable: Error {}

  private func list() -> [PlanSummary] {
    state.withLock { $0.entries }.sorted { $0.key < $1.key }.map { id, entries in
      PlanSummary(
        id: id, title: "梅ヶ里区の計画", organization: "梅ヶ里区", version: entries.last?.sequence ?? 0,
        made: entries[0].recorded, changed: entries[0].recorded, indicators: 40)
    }
  }

  private func shown(_ id: PlanID, _ moment: Moment?) throws -> ShownPlan? {
    if id.text.hasPrefix("broken") { throw Unreadable() }
    let entries = state.withLock { state in
      state.reads += 1
      return state.entries[id] ?? []
    }.filter { entry in moment.map { entry.recorded <= $0 } ?? true }
    guard !entries.isEmpty else { return nil }
    var plan = Plan(id: id)
    for entry in entries { plan.apply(entry) }
    return ShownPlan(plan: plan, document: plan.document(), entries: entries)
  }

  /// A check that finds the whole text, and says of which version of the plan it is.
  private func check(_ id: PlanID) throws -> DeskPlans.AnalysisCheck? {
    state.withLock { $0.checks += 1 }
    guard let shown = try shown(id, nil) else { return nil }
    return { text, indicator in
      guard shown.plan.indicators[indicator] != nil else { return nil }
      var finding = Finding(
        .level, verdict: .agrees, severity: .note, pillar: 1, code: indicator.text,
        message: Wording(japanese: "第\(shown.version)版", english: "version \(shown.version)"))
      finding.passage = Finding.Passage(quote: text, range: 0..<text.unicodeScalars.count)
      return [finding]
    }
  }

  private static func rows(_ count: Int) -> [PlanChange] {
    guard let pillar = PillarID("p1"), let series = SeriesID("s1") else { return [] }
    let rows = (1...count).flatMap { number -> [PlanChange] in
      guard let id = IndicatorID("i\(number)") else { return [] }
      let value = Plan.Value(
        printed: "\(number)件", state: .number,
        amounts: [Plan.SeriesAmount(series: series, amount: Amount(coefficient: Int64(number)))])
      return [
        .addIndicator(
          AddIndicator(
            indicator: id, kind: .activity, name: "相談件数その\(number)",
            series: [Plan.Series(id: series, name: nil, unit: "件")], accumulation: .annual,
            placement: Plan.Placement(
              pillar: pillar, measure: nil, code: "Ⅰ-\(number)", sheet: "資料1 P1", position: number))),
        .enterValue(EnterValue(indicator: id, key: Plan.ValueKey(FiscalYear(2023)), value: value)),
      ]
    }
    let columns = [Column(fiscalYear: FiscalYear(2023), role: .actual, label: "実績値")]
    return [
      .setColumns(SetColumns(columns: columns)),
      .addPillar(AddPillar(pillar: pillar, number: 1, title: "相談")),
    ] + rows
  }
}
