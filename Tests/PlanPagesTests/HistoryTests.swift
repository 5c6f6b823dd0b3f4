import PlanModel
import PlanPages
import Testing

@Suite struct HistoryTests {
  private static let row = Importing.indicator(1, 1)

  private static func number(_ amount: Int64, finality: Finality = .final) -> Plan.Value {
    Plan.Value(
      printed: "\(amount)回", state: .number, finality: finality,
      amounts: [Plan.SeriesAmount(series: Importing.series(1), amount: Amount(coefficient: amount))])
  }

  /// The import, a correction, and a target that was proposed and decided.
  static let entries: [Entry] = {
    let year = FiscalYear(2025)
    let revision: RevisionID = Importing.id("r9")
    var all = InventedPlan().entries
    all += InventedPlan.entries(
      [
        .correctValue(
          CorrectValue(
            indicator: row, key: Plan.ValueKey(FiscalYear(2023)), value: number(1554), reason: "集計もれのため"))
      ], on: "2026-05-10", after: all)
    all += InventedPlan.entries(
      [
        .proposeRevision(
          ProposeRevision(
            indicator: row, fiscalYear: year, revision: revision, reportingYear: FiscalYear(2023),
            value: number(20), reason: "実績が目標を上回ったため"))
      ], on: "2026-06-01", after: all)
    all += InventedPlan.entries(
      [
        .decideRevision(
          DecideRevision(
            indicator: row, fiscalYear: year, revision: revision,
            decision: Plan.Decision(
              outcome: .accepted, meeting: "暮らし会議", date: CalendarDate("2026-06-20"), reason: nil)))
      ], on: "2026-06-21", after: all)
    return all
  }()

  private let page = InventedPlan.read(InventedPlan.shown(entries))["/plans/minato/indicators/p1r1"]

  @Test func `an indicator's history tells old and new, reason and section`() throws {
    let page = try #require(page)
    #expect(page.source.contains("令和5年度の実績を1,500回から1,554回に訂正"))
    #expect(page.source.contains("理由: 集計もれのため"))
    #expect(page.source.contains("目標値（令和7年度）を15回から20回に変更することを提案"))
    #expect(page.source.contains("目標値（令和7年度）を15回から20回に変更することを決定（暮らし会議、令和8年6月20日）"))
    #expect(page.source.contains("所管課: 道と緑の課"))
    #expect(page.source.contains("令和8年5月10日 10:05"))
  }

  @Test func `each line leads to the page of that day`() throws {
    let links = try #require(page).links.filter { $0.contains("as-of") }
    #expect(
      links
        == ["2026-06-21", "2026-06-01", "2026-05-10", "2026-04-01"].map {
          "/plans/minato/as-of/\($0)/indicators/p1r1"
        })
  }

  @Test func `an import is one line with its count`() throws {
    let page = try #require(page)
    #expect(page.tags("details").count == 1)
    #expect(page.tags("summary").first?.text == "まとめて7件を記録（値3件、目標1件、分析1件、計画の構成1件、所管課・事業1件）")
  }

  @Test(arguments: [true, false])
  func `persons are named only where they are shown`(persons: Bool) throws {
    for page in InventedPlan.read(InventedPlan.shown(Self.entries, persons: persons)).values
    where page.file.path.contains("history") || page.file.path.hasSuffix("/minato/indicators/p1r1") {
      let isEmpty = page.source.contains("まだ記録がありません") || page.source.contains("Nothing is recorded")
      #expect(page.source.contains("yamada") == (persons && !isEmpty), "\(page.file.path)")
    }
  }

  @Test func `a page of a day says so, shows what was known, and leads to now`() throws {
    let pages = InventedPlan.read(InventedPlan.shown(Self.entries, asOf: "2026-05-09"))
    let page = try #require(pages["/plans/minato/as-of/2026-05-09/indicators/p1r1"])
    #expect(page.source.contains("令和8年5月9日現在の内容"))
    #expect(page.source.contains("1,500<span"))
    #expect(!page.source.contains("1,554"))
    #expect(page.links.contains("/plans/minato/indicators/p1r1"))
    let stray = page.links.filter {
      $0.contains("/plans/minato/") && !$0.contains("/as-of/2026-05-09/")
        && !$0.contains("/as-of/2026-04-01/")
    }
    #expect(stray == ["/plans/minato/indicators/p1r1"])
  }

  @Test func `the plan's history is newest first, and of one kind where that is asked`() throws {
    let pages = InventedPlan.read(InventedPlan.shown(Self.entries))
    let all = try #require(pages["/plans/minato/history"])
    #expect(
      all.tags("time").compactMap { $0.attributes["datetime"]?.prefix(10) } == [
        "2026-06-21", "2026-06-01", "2026-05-10", "2026-04-01",
      ])
    #expect(all.source.contains("計画を作り、"))
    let corrections = try #require(pages["/plans/minato/history/correction"])
    #expect(corrections.tags("time").count == 1)
    #expect(corrections.source.contains("Ⅰ-ⅰ 花の植え替え</a>：令和5年度の実績を1,500回から1,554回に訂正"))
    #expect(pages["/plans/minato/history/edition"]?.source.contains("まだ記録がありません。") == true)
  }

  @Test func `a long history is cut into pages`() throws {
    var entries = InventedPlan().entries
    for number in 1...450 {
      entries += InventedPlan.entries(
        [.writeAnalysis(WriteAnalysis(indicator: Self.row, fiscalYear: FiscalYear(2023), text: "\(number)"))],
        on: "2026-05-01", after: entries)
    }
    let site = PlanSite(InventedPlan.shown(entries))
    for (page, count) in [(1, 200), (2, 200), (3, 51)] {
      let path = "/plans/minato/history" + (page > 1 ? "/\(page)" : "")
      let address = try #require(PageAddress(path))
      guard case .file(let file) = try site.answer(to: address) else {
        Issue.record("no page \(page)")
        continue
      }
      #expect(Page(file).tags("time").count == count)
    }
    let beyond = try #require(PageAddress("/plans/minato/history/4"))
    #expect(try site.answer(to: beyond) == .missing(.page))
  }

  @Test func `a very long act tells some of its entries and says how many more there are`() throws {
    let analyses = (1...300).map { number in
      PlanChange.writeAnalysis(
        WriteAnalysis(indicator: Self.row, fiscalYear: FiscalYear(2023), text: "\(number)"))
    }
    let earlier = InventedPlan().entries
    let entries = earlier + InventedPlan.entries(analyses, on: "2026-05-01", after: earlier)
    let pages = InventedPlan.read(InventedPlan.shown(entries))
    for path in ["/plans/minato/history", "/plans/minato/history/analysis"] {
      #expect(pages[path]?.source.contains("まとめて300件を記録（分析300件）") == true)
      #expect(pages[path]?.source.contains("ほかに100件あります。") == true)
    }
  }
}
