import Foundation
import PlanPages
import Testing

@Suite struct IndicatorPageTests {
  private let pages = InventedPlan().pages

  @Test func `the change against other values is said in words`() throws {
    let page = try #require(pages["/plans/minato/indicators/p1r1"])
    #expect(page.source.contains("前年度（令和4年度、12回）より1,488回増えました。"))
    #expect(page.source.contains("基準値（平成28年度、10回）より1,490回増えています。"))
    #expect(page.source.contains("令和7年度の目標値を1,485回上回っています。"))
    let english = try #require(pages["/en/plans/minato/indicators/p1r1"])
    #expect(english.source.contains("1,488回 more than the year before (FY2022, 12回)."))
  }

  @Test func `exact decimals are kept`() throws {
    let page = try #require(pages["/plans/minato/indicators/p2r1"])
    #expect(page.source.contains(">8.5<"))
  }

  @Test func `what became a value is marked in the printed lines`() throws {
    let page = try #require(pages["/plans/minato/indicators/p1r1"])
    #expect(page.tags("mark").map(\.text) == ["１０回"])
    #expect(page.tags("li").compactMap { $0.attributes["value"] } == ["1", "2", "3", "4"])
  }

  @Test func `every chart has its words, and an indicator of words has no chart`() throws {
    for page in pages.values {
      for chart in page.tags("svg") where page.file.path.contains("indicators") {
        let ids = (chart.attributes["aria-labelledby"] ?? "").split(separator: " ")
        #expect(chart.attributes["role"] == "img")
        #expect(ids.count == 2 && ids.allSatisfy { page.ids.contains(String($0)) })
      }
    }
    #expect(pages["/plans/minato/indicators/p2r2"]?.tags("svg").isEmpty == true)
    #expect(pages["/plans/minato/indicators/p2r1"]?.tags("svg").count == 2)
  }

  @Test func `a gap stays a gap`() throws {
    let page = try #require(pages["/plans/minato/indicators/p2r3"])
    let lines = page.tags("polyline").compactMap { $0.attributes["points"]?.split(separator: " ").count }
    // One point before the gap and one after it, in each of the two sizes.
    #expect(lines == [2, 2, 2, 2])
    #expect(page.source.contains("令和4年度の値はありません。"))
  }

  @Test func `the sections stand in the order in which people ask`() throws {
    let page = try #require(pages["/plans/minato/indicators/p1r1"])
    let order = page.tags("section").compactMap { $0.attributes["id"] }
    #expect(
      order == [
        "now", "history", "analysis", "findings", "measure", "departments", "notes", "record", "source",
      ])
  }

  @Test func `the chart of a revised target is drawn as before`() throws {
    let page = try #require(pages["/plans/minato/indicators/p1r2"])
    let begin = try #require(page.source.range(of: "<svg class=\"chart wide\""))
    let end = try #require(page.source[begin.lowerBound...].range(of: "</svg>"))
    let drawing = page.source[begin.lowerBound..<end.upperBound]
    try expectSnapshot(
      drawing.split(separator: "><", omittingEmptySubsequences: false).joined(separator: ">\n<") + "\n",
      named: "chart-of-a-revised-target.svg")
  }
}
