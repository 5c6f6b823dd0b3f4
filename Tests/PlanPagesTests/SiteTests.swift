import PlanModel
import PlanPages
import PlanRatings
import Testing

@Suite struct SiteTests {
  @Test(arguments: [InventedPlan(), .hostile])
  func `every link leads to a file of the site, and every fragment to an element`(plan: InventedPlan) {
    let now = plan.pages
    let day = InventedPlan.read(InventedPlan.shown(plan.entries, asOf: "2026-04-01"))
    let pages = now.merging(day) { now, _ in now }
    for page in pages.values {
      #expect(Set(page.ids).count == page.ids.count, "ids of \(page.file.path)")
      for link in page.links {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let path = parts[0].isEmpty ? page.file.path : String(parts[0])
        let target = pages[path]
        #expect(target != nil, "\(link) on \(page.file.path)")
        if parts.count > 1 {
          #expect(target?.ids.contains(String(parts[1])) == true, "\(link) on \(page.file.path)")
        }
      }
    }
  }

  @Test func `both languages have every page and say so`() {
    let pages = InventedPlan().pages
    let japanese = pages.values.filter { $0.tags("html").first?.attributes["lang"] == "ja" }
    let english = pages.values.filter { $0.tags("html").first?.attributes["lang"] == "en" }
    #expect(Set(japanese.map { "/en" + $0.file.path }) == Set(english.map(\.file.path)))
    // Overview, three sheets, nine indicators with the documents that print each, comments, documents, findings twice, the
    // history and its eight kinds, the list of plans.
    #expect(japanese.count == 41 + ShippedRule.all.count)
    for page in english { #expect(page.links.contains(String(page.file.path.dropFirst(3)))) }
  }

  @Test func `addresses are made of ids`() {
    let paths = Set(InventedPlan().pages.keys)
    for path in [
      "/plans/minato/", "/en/plans/minato/", "/plans/minato/sheets/3", "/plans/minato/indicators/p1r2",
      "/plans/minato/history", "/en/plans/minato/history/target",
    ] {
      #expect(paths.contains(path))
    }
    #expect(
      paths.isSuperset(of: [
        "/style.css", "/plans/minato/plan.json", "/plans/minato/findings.json", "/plans/minato/findings",
      ]))
  }

  @Test func `titles are distinct within a language`() {
    let pages = InventedPlan().pages.values.filter { !$0.title.isEmpty }
    for language in Language.allCases {
      let titles = pages.filter { $0.tags("html").first?.attributes["lang"] == language.rawValue }.map(
        \.title)
      #expect(Set(titles).count == titles.count)
    }
  }

  @Test func `hostile text stays text on every page`() {
    let plan = InventedPlan.hostile
    for page in plan.pages.values
    where page.title != "計画の一覧 | 計画の記録" && page.title != "Plans | Plans"
      && page.file.mediaType.hasPrefix("text/html")
    {
      #expect(page.tags("script").isEmpty, "\(page.file.path)")
      #expect(!page.source.contains("alert('x')<"), "\(page.file.path)")
      #expect(
        page.source.contains("&lt;script&gt;alert('x')&lt;/script&gt;&amp;&quot;'"), "\(page.file.path)")
      for tag in page.tags {
        #expect(tag.attributes["style"] == nil)
        #expect(!tag.attributes.keys.contains { $0.hasPrefix("on") })
      }
    }
  }

  @Test func `text of the plan is marked as Japanese on English pages`() {
    let page = InventedPlan().pages["/en/plans/minato/indicators/p1r1"]
    let words = ["花の植え替え", "花壇", "天候に恵まれ、予定どおり進んだ。", "道と緑の課"]
    for word in words {
      let tags = page?.tags.filter { $0.text == word && $0.name != "title" } ?? []
      #expect(!tags.isEmpty)
      for tag in tags { #expect(tag.attributes["lang"] == "ja", "\(word)") }
    }
  }

  @Test func `an empty plan has pages that say what comes first`() {
    let pages = InventedPlan.read(
      ShownPlan(
        plan: Plan(id: InventedPlan.id),
        document: PlanDocument(title: nil, organization: nil, columns: [], pillars: [])))
    #expect(pages["/plans/minato/"]?.source.contains("まだ指標がありません") == true)
    #expect(pages["/plans/minato/findings"]?.source.contains("確認したい点はありません") == true)
  }

  @Test func `an address that is not there has a page in each language`() {
    for (missing, japanese, english) in [
      (MissingPage.page, "ページが見つかりません", "Page not found"),
      (.plan, "計画が見つかりません", "Plan not found"), (.day, "その日の内容はありません", "Nothing is known of that day"),
    ] {
      #expect(Page(SharedFile.notFound(missing, in: .japanese)).title.hasPrefix(japanese))
      #expect(Page(SharedFile.notFound(missing, in: .english)).title.hasPrefix(english))
    }
  }

  @Test func `the data files are the plan's own documents`() {
    let plan = InventedPlan()
    var json = JSONWriter()
    plan.shown.document.write(to: &json)
    json.newline()
    #expect(plan.pages["/plans/minato/plan.json"]?.file.bytes == json.bytes)
    #expect(plan.pages["/plans/minato/findings.json"]?.source.hasPrefix(#"{"schema":"findings/1""#) == true)
  }
}
