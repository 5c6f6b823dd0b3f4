import PlanPages
import Testing

@Suite struct OverviewPageTests {
  private let page = InventedPlan().pages["/plans/minato/"]

  @Test func `a mark stands where somebody must look, and leads there`() throws {
    let page = try #require(page)
    #expect(
      page.tags("a", class: "finding-mark").map { $0.attributes["href"] } == [
        // Text and table disagree; a doubt of the reader; one about the whole pillar.
        "/plans/minato/indicators/p1r2#findings", "/plans/minato/findings#finding-4",
        "/plans/minato/indicators/p2r3#findings",
      ])
    #expect(page.source.contains("≠</span>食い違う"))
    #expect(page.source.contains("◆</span>要確認"))
  }

  @Test func `what agrees and what is merely worth knowing makes no mark`() throws {
    let page = try #require(page)
    // The row whose claim agrees, and the measure with a note.
    #expect(!page.links.contains("/plans/minato/indicators/p1r3#findings"))
    #expect(!page.links.contains("/plans/minato/findings#finding-2"))
    #expect(!page.source.contains("◇"))
  }

  @Test func `the counts are those of the plan`() throws {
    let page = try #require(page)
    let counts = page.tags.indices.filter { page.tags[$0].name == "dd" }
      .map { page.tags[$0].text + (page.tags[$0 + 1].name == "a" ? page.tags[$0 + 1].text : "") }
    // Pillars, measures, indicators, revised targets; to look at, statements checked, agreeing.
    #expect(counts == ["3", "4", "9", "2", "6", "5", "2"])
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
