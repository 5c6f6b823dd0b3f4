import Foundation
import PlanModel
import PlanPages
import Testing

@Suite struct CheckResultsTests {
  private let page = InventedPlan().pages["/plans/minato/indicators/p1r2"]

  @Test func `each checked phrase is marked in its place, by shape and not by colour alone`() throws {
    let page = try #require(page)
    #expect(
      page.tags("span", class: "phrase").map { $0.attributes["class"] } == [
        "phrase ambiguous level-2", "phrase agrees level-0", "phrase disagrees level-1",
        "phrase not-in-table level-0", "phrase not-in-table level-0",
      ])
    let analysis = try #require(page.source.range(of: "id=\"analysis\""))
    let results = try #require(page.source.range(of: "id=\"findings\""))
    let words = page.source[analysis.lowerBound..<results.lowerBound]
    for shape in ["≠", "？", "※"] { #expect(words.contains("aria-hidden=\"true\">\(shape)</span>")) }
  }

  @Test func `the arithmetic of a phrase describes its mark, which leads to the entry`() throws {
    let page = try #require(page)
    let marks = page.tags("a", class: "phrase-mark")
    #expect(marks.map { $0.attributes["href"] } == (1...4).map { "#statement-\($0)" })
    for mark in marks {
      let tip = try #require(page.tags.first { $0.attributes["id"] == mark.attributes["aria-describedby"] })
      #expect(tip.attributes["role"] == "tooltip")
    }
    #expect(Set((1...4).map { "statement-\($0)" }).isSubset(of: page.ids))
    #expect(page.source.contains("28株 − 30株 ＝ −2株"))
    #expect(page.source.contains("二つ目の読み</span><span class=\"fails\">（成り立たない）"))
  }

  @Test func `what somebody must look at comes first, and what agrees is folded`() throws {
    let page = try #require(page)
    let begin = try #require(page.source.range(of: "id=\"findings\""))
    let end = try #require(page.source[begin.lowerBound...].range(of: "</section>"))
    let section = page.source[begin.lowerBound..<end.lowerBound]
    let places = ["disagreesの説明", "ambiguousの説明", "notInTableの説明", "<details", "28株 ＜ 30株</span></li>"].map {
      section.range(of: $0)?.lowerBound
    }
    #expect(!places.contains(nil))
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    #expect(page.tags("summary").first?.text == "表と合っている記述（1件）")
  }

  @Test func `a message that has the words and the arithmetic in it stands alone`() throws {
    var shown = InventedPlan().shown
    let place = try #require(shown.findings.firstIndex { $0.verdict == .disagrees })
    let told = "「予定どおり進んだ」とありますが、28株 − 30株 ＝ −2株です。"
    shown.findings[place].message = Wording(japanese: told, english: told)
    let page = try #require(InventedPlan.read(shown)["/plans/minato/indicators/p1r2"])
    // Once in what shows on hover, once in the list.
    #expect(page.source.components(separatedBy: "28株 − 30株 ＝ −2株").count == 3)
    #expect(!page.tags("p", class: "quote").contains { $0.text == "「予定どおり進んだ」" })
  }

  @Test func `an analysis without checked phrases stays as it is`() throws {
    let page = try #require(InventedPlan().pages["/plans/minato/indicators/p1r1"])
    #expect(page.tags("p", class: "reading").first?.text == "天候に恵まれ、予定どおり進んだ。")
    #expect(page.tags("span", class: "phrase").isEmpty)
    #expect(page.source.contains("表と照らし合わせた記述も、確認したい点もありません。"))
  }

  @Test func `where all agrees the page says so, and has no mark at its head`() throws {
    let page = try #require(InventedPlan().pages["/plans/minato/indicators/p1r3"])
    #expect(page.source.contains("食い違う記述も、確認したい点もありません。"))
    #expect(page.tags("a", class: "finding-mark").isEmpty)
  }

  @Test func `the check speaks the page's language amid the plan's`() throws {
    let page = try #require(InventedPlan().pages["/en/plans/minato/indicators/p1r2"])
    for tip in page.tags("span", class: "tip") { #expect(tip.attributes["lang"] == "en") }
    for quote in page.tags("p", class: "quote") { #expect(quote.attributes["lang"] == "ja") }
    #expect(page.source.contains("Disagrees"))
  }
}
