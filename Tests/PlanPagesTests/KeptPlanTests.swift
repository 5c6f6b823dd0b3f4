import PlanModel
import PlanPages
import Testing

@Suite struct KeptPlanTests {
  @Test func `values that are not settled say so`() throws {
    let row = Importing.indicator(1, 1)
    var entries = InventedPlan().entries
    let states: [Plan.Value] = [
      Plan.Value(printed: "集計中", state: .pending, amounts: [], expected: CalendarDate("2026-08-31")),
      Plan.Value(printed: "―", state: .notAvailable, amounts: [], reason: "調査を休んだため"),
      Plan.Value(
        printed: "7回", state: .number, finality: .provisional,
        amounts: [Plan.SeriesAmount(series: Importing.series(1), amount: Amount(coefficient: 7))]),
    ]
    entries += InventedPlan.entries(
      zip([2016, 2022, 2023], states).map { year, value in
        .enterValue(EnterValue(indicator: row, key: Plan.ValueKey(FiscalYear(year)), value: value))
      }, on: "2026-05-01", after: entries)
    let pages = InventedPlan.read(InventedPlan.shown(entries))
    for path in ["indicators/p1r1", "sheets/1"] {
      let page = try #require(pages["/plans/minato/" + path])
      #expect(page.source.contains("（8月見込み）"), "\(path)")
      #expect(page.source.contains("調査を休んだため"), "\(path)")
      #expect(!page.tags("span", class: "provisional").isEmpty, "\(path)")
      #expect(page.tags("span", class: "why").first?.attributes["tabindex"] == "0", "\(path)")
    }
    #expect(pages["/plans/minato/"]?.source.contains("「暫定」は確定前の値") == true)
  }

  @Test func `a column without a value says that it is still to be entered`() throws {
    var entries = InventedPlan().entries
    let columns = [
      Column(fiscalYear: FiscalYear(2023), role: .reference, label: "参考実績"),
      Column(fiscalYear: FiscalYear(2024), role: .actual, label: "実績値"),
      Column(fiscalYear: FiscalYear(2025), role: .target, label: "目標値"),
    ]
    entries += InventedPlan.entries(
      [.setColumns(SetColumns(columns: columns))], on: "2026-05-01", after: entries)
    let pages = InventedPlan.read(InventedPlan.shown(entries))
    for path in ["", "sheets/1", "indicators/p1r1"] {
      #expect(pages["/plans/minato/" + path]?.source.contains("未入力") == true, "\(path)")
    }
    // Years that have no column any more stay in the indicator's table.
    #expect(pages["/plans/minato/indicators/p1r1"]?.source.contains("平成28年度") == true)
  }

  @Test func `a repeated indicator says so, leads to its origin and is counted once`() throws {
    var entries = InventedPlan().entries
    let origin = Plan.IndicatorReference(plan: InventedPlan.id, indicator: Importing.indicator(1, 1))
    entries += InventedPlan.entries(
      [.linkIndicator(LinkIndicator(indicator: Importing.indicator(2, 3), sameAs: origin))],
      on: "2026-05-01", after: entries)
    let pages = InventedPlan.read(InventedPlan.shown(entries))
    let page = try #require(pages["/plans/minato/indicators/p2r3"])
    #expect(page.source.contains("再掲の指標です。もとの指標:"))
    #expect(page.links.contains("/plans/minato/indicators/p1r1"))
    #expect(pages["/plans/minato/"]?.tags("span", class: "repeated").count == 1)
    let counts = pages["/plans/minato/"]?.tags("dd").map(\.text)
    #expect(counts?.contains("8") == true)
  }

  @Test func `what is out of use is not shown`() throws {
    let id = Importing.indicator(1, 2)
    var entries = InventedPlan().entries
    entries += InventedPlan.entries(
      [.retire(Retire(part: .indicator(id), reason: "事業の終了"))], on: "2026-05-01", after: entries)
    let shown = InventedPlan.shown(entries)
    #expect(InventedPlan.read(shown)["/plans/minato/"]?.source.contains("苗の配布") == false)
    let address = try #require(PageAddress("/plans/minato/indicators/p1r2"))
    #expect(try PlanSite(shown).answer(to: address) == .missing(.page))
  }

  @Test func `the code in an address leads to the indicator`() throws {
    let address = try #require(PageAddress("/en/plans/minato/indicators/1-1-2"))
    guard case .moved(let other) = try PlanSite(InventedPlan().shown).answer(to: address) else {
      Issue.record("not moved")
      return
    }
    #expect(other.path == "/en/plans/minato/indicators/p1r2")
  }

  @Test func `the list names every plan, and an empty one says how to import`() {
    let moment = Moment(
      endOf: CalendarDate(year: 2026, month: 3, day: 31) ?? Moment(milliseconds: 0).dayInJapan)
    let plan = PlanSummary(
      id: InventedPlan.id, title: "暮らしの計画", organization: "みなと坂区", version: 3, made: moment, changed: moment,
      indicators: 31)
    let page = Page(SharedFile.list(of: [plan], in: .japanese))
    #expect(page.links.contains("/plans/minato/"))
    for words in ["暮らしの計画", "みなと坂区", "31", "令和8年3月31日 23:59"] { #expect(page.source.contains(words)) }
    #expect(Page(SharedFile.list(of: [], in: .english)).source.contains("hashira import 資料1.txt"))
  }
}
