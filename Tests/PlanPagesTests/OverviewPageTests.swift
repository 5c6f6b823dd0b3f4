import PlanPages
import Testing

@Suite struct OverviewPageTests {
  private let page = InventedPlan().pages["/plans/minato/"]

  @Test func `a row with a finding carries its mark, and leads to it`() throws {
    let page = try #require(page)
    let marks = page.tags("a", class: "finding-mark")
    #expect(marks.contains { $0.attributes["href"] == "/plans/minato/indicators/p2r3#findings" })
    #expect(marks.contains { $0.attributes["href"] == "/plans/minato/findings#finding-2" })
    #expect(marks.contains { $0.attributes["href"] == "/plans/minato/findings#finding-4" })
    #expect(!marks.contains { $0.attributes["href"] == "/plans/minato/indicators/p1r1#findings" })
    #expect(page.source.contains("◆</span>要確認"))
    #expect(page.source.contains("◇</span>参考"))
  }

  @Test func `the counts are those of the plan`() throws {
    let page = try #require(page)
    let counts = page.tags.indices.filter { page.tags[$0].name == "dd" }
      .map { page.tags[$0].text + (page.tags[$0 + 1].name == "a" ? page.tags[$0 + 1].text : "") }
    #expect(counts == ["3", "4", "9", "2", "5"])
  }

  @Test func `the old target is struck through beside the new one`() throws {
    let page = try #require(page)
    #expect(page.tags("del").count == 2)
    #expect(page.tags("ins").count == 2)
  }

  @Test func `not measured is said, never left blank`() throws {
    let page = try #require(page)
    #expect(page.tags("span", class: "absent").isEmpty == false)
    #expect(page.source.contains("測定なし"))
    #expect(page.source.contains("集計中"))
  }

  @Test func `heads say both years`() throws {
    let page = try #require(page)
    #expect(page.source.contains("令和5年度</span> <span class=\"other-year\">(2023年度)"))
  }

  @Test func `a pillar without indicators says so`() throws {
    #expect(page?.source.contains("この柱の指標は記載されていません。") == true)
  }
}
