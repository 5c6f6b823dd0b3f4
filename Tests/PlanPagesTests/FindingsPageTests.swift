import Foundation
import PlanModel
import PlanPages
import Testing

@Suite struct FindingsPageTests {
  private let pages = InventedPlan().pages

  @Test func `what to look at comes before what is worth knowing, and what agrees is left out`() throws {
    let page = try #require(pages["/plans/minato/findings"])
    #expect(
      page.ids.filter { $0.hasPrefix("finding-") } == [1, 3, 4, 5, 7, 8, 2, 9, 11].map { "finding-\($0)" })
    #expect(page.source.contains("要確認は6件、参考は3件です。分析の文章から5件の記述を表と照らし合わせ、2件が合っています。"))
    #expect(!page.source.contains(">agreesの説明"))
  }

  @Test func `the menu counts what to look at`() throws {
    let page = try #require(pages["/plans/minato/findings"])
    #expect(page.tags("span", class: "count").first?.text == "6")
  }

  @Test func `rows that a finding holds for are links, by pillar`() throws {
    for path in ["/plans/minato/findings", "/plans/minato/findings/departments"] {
      let page = try #require(pages[path])
      let begin = try #require(page.tags.firstIndex { $0.attributes["class"] == "finding-rows" })
      let links = page.tags[begin...].compactMap { $0.attributes["href"] }
      #expect(
        links.prefix(3) == [
          "/plans/minato/indicators/p1r1", "/plans/minato/indicators/p1r2", "/plans/minato/indicators/p2r1",
        ])
      #expect(page.source.contains("なし"))
    }
  }

  @Test func `each department has its part, the planning office the last`() throws {
    let page = try #require(pages["/plans/minato/findings/departments"])
    #expect(page.tags("h2").map(\.text) == ["道と緑の課", "計画担当"])
    let parts = page.source.components(separatedBy: "<h2")
    #expect(parts[1].contains("要確認 3件、参考 1件"))
    #expect(parts[1].contains("28株 − 30株 ＝ −2株"))
    #expect(parts[1].contains("「予定どおり進んだ」"))
    #expect(parts[2].contains("要確認 3件、参考 2件"))
    #expect(parts[2].contains("資料1 P4 がありません。"))
    #expect(!page.source.contains(">agreesの説明"))
    #expect(page.source.contains("令和5年度の確認したい点"))
  }

  @Test func `within a department what to look at comes first`() throws {
    let page = try #require(pages["/plans/minato/findings/departments"])
    let kinds = page.tags("li").compactMap { $0.attributes["class"] }.filter {
      ["look", "quiet"].contains($0)
    }
    #expect(kinds == ["look", "look", "look", "quiet", "look", "look", "look", "quiet", "quiet"])
  }

  @Test func `the two pages lead to each other`() throws {
    #expect(pages["/plans/minato/findings"]?.links.contains("/plans/minato/findings/departments") == true)
    #expect(pages["/plans/minato/findings/departments"]?.links.contains("/plans/minato/findings") == true)
  }
}
