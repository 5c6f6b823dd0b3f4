import Foundation
import PlanModel
import PlanPages
import Testing

@Suite struct PublicSiteTests {
  private static let overview = "/plans/minato/editions/e2023/"

  @Test(arguments: [InventedPlan(), .hostile])
  func `every link of the served pages leads to one of them`(plan: InventedPlan) throws {
    let pages = try InventedPlan.read(try plan.published)
    #expect(pages.count > 120)
    for (path, page) in pages {
      #expect(Set(page.ids).count == page.ids.count, "ids of \(path)")
      for link in page.links {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let target = pages[parts[0].isEmpty ? path : String(parts[0])]
        #expect(target != nil, "\(link) on \(path)")
        if parts.count > 1 { #expect(target?.ids.contains(String(parts[1])) == true, "\(link) on \(path)") }
      }
    }
  }

  @Test func `every link of a site of files leads to a file beside it`() throws {
    let pages = try InventedPlan.read(try InventedPlan().published, form: .files)
    for (path, page) in pages {
      let folder = path.split(separator: "/").dropLast().map(String.init)
      for tag in page.tags {
        let refresh = tag.attributes["http-equiv"] == nil ? nil : tag.attributes["content"]
        for link in [tag.attributes["href"], tag.attributes["src"], refresh.map { String($0.dropFirst(7)) }]
          .compactMap({ $0 })
        {
          #expect(!link.hasPrefix("/"), "\(link) on \(path)")
          guard let file = link.split(separator: "#", omittingEmptySubsequences: false).first, !file.isEmpty
          else {
            continue
          }
          var steps = folder
          for step in file.split(separator: "/") {
            if step == ".." { #expect(steps.popLast() != nil) } else { steps.append(String(step)) }
          }
          #expect(pages["/" + steps.joined(separator: "/")] != nil, "\(link) on \(path)")
        }
      }
    }
  }

  @Test func `addresses are read as they are written`() throws {
    let plan = try InventedPlan().published
    let site = PublicSite(plan)
    for address in site.planAddresses() + plan.editions.flatMap(site.addresses) {
      let read = PublicAddress(address.path) { _, name in PublicSite.edition(name, of: plan) }
      #expect(read == address, "\(address.path)")
    }
  }

  @Test(arguments: [
    "", "x", "//", "/plans", "/plans/", "/plans/minato/editions", "/plans/minato/editions/none/",
    "/plans/minato/editions/e2023/pillars/0", "/plans/minato/editions/e2023/pillars/01",
    "/plans/minato/editions/e2023/pillars/-1", "/plans/minato/editions/e2023/pillars/٣",
    "/plans/minato/editions/e2023/indicators/p1r1/chart-0.svg", "/plans/minato/editions/e2023//",
    "/plans/minato/indicators/p1r1/20234", "/plans/minato/history", "/plans/minato/findings",
    "/plans/minato/sheets/1", "/plans/minato/plan.json", "/plans/minato/findings.json",
    "/plans/minato/comments", "/plans/minato/comments.csv", "/plans/minato/as-of/2024-01-01/",
    "/en/plans/minato/history/target", "/api/v1/check", "/\u{0}",
  ])
  func `what is no public address is not read`(path: String) throws {
    let plan = try InventedPlan().published
    #expect(PublicAddress(path) { _, name in PublicSite.edition(name, of: plan) } == nil)
  }

  @Test func `any address is read or not, and never traps`() throws {
    let plan = try InventedPlan().published
    let site = PublicSite(plan)
    let words = [
      "plans", "minato", "editions", "e2023", "2023", "indicators", "p1r1", "chart", "chart-1.svg", "en",
      "", "..", "search", "data", "plan.json", "1", "%", "日本", "999999999999", "changes", "e2022", "print",
      "index.html",
    ]
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<3000 {
      let parts = (0..<Int.random(in: 0...8, using: &generator)).map { _ in
        words.randomElement(using: &generator) ?? ""
      }
      let path = "/" + parts.joined(separator: "/")
      guard let address = PublicAddress(path, editionNamed: { _, name in PublicSite.edition(name, of: plan) })
      else {
        continue
      }
      let again = PublicAddress(address.path.removingPercentEncoding ?? "") { _, name in
        PublicSite.edition(name, of: plan)
      }
      #expect(again == address, "\(path)")
      if address.plan == plan.id { _ = try site.answer(to: address) }
    }
  }

  @Test func `a year, a code and an address without an edition lead on`() throws {
    let plan = try InventedPlan().published
    let site = PublicSite(plan)
    func target(of path: String) throws -> String? {
      let address = try #require(
        PublicAddress(path) { _, name in PublicSite.edition(name, of: plan) }, "\(path)")
      guard case .moved(let other) = try site.answer(to: address) else { return nil }
      return other.path
    }
    let indicator = Self.overview + "indicators/p1r1/"
    #expect(try target(of: Self.overview + "indicators/1-1-1/") == indicator)
    #expect(try target(of: "/plans/minato/indicators/p1r1/") == indicator)
    #expect(
      try target(of: "/plans/minato/indicators/p1r1/2022/") == "/plans/minato/editions/e2022/indicators/p1r1/"
    )
    let year = try #require(
      PublicAddress("/en/plans/minato/editions/2022/") { _, name in PublicSite.edition(name, of: plan) })
    #expect(year.path == "/en/plans/minato/editions/e2022/")
  }

  @Test func `nothing of the desk stands on a public page`() throws {
    let shown = InventedPlan().shown
    for (path, page) in try InventedPlan.read(try InventedPlan().published) {
      for finding in shown.findings {
        #expect(!page.source.contains(finding.message.japanese), "\(path)")
      }
      for word in [
        "要確認", "食い違う", "invented.txt", "yamada", "/history", "/findings", "/sheets/", "/comments", "意見と回答",
      ] {
        #expect(!page.source.contains(word), "\(word) on \(path)")
      }
    }
  }

  @Test func `hostile text stays text on every public page`() throws {
    for (path, page) in try InventedPlan.read(try InventedPlan.hostile.published)
    where page.file.mediaType.hasPrefix("text/html") {
      #expect(page.tags("script").isEmpty, "\(path)")
      #expect(!page.source.contains("alert('x')<"), "\(path)")
      for tag in page.tags {
        #expect(tag.attributes["style"] == nil)
        #expect(!tag.attributes.keys.contains { $0.hasPrefix("on") })
      }
    }
  }

  @Test func `a correction stands on the row and in the list, with what was printed`() throws {
    let pages = try InventedPlan.read(try InventedPlan().published)
    let row = try #require(pages[Self.overview + "indicators/p1r1/"])
    #expect(row.source.contains("1,499"))
    #expect(row.source.contains("訂正あり"))
    let list = try #require(pages[Self.overview + "corrections/"])
    for word in ["1,499回", "数え直した", "令和6年11月1日"] { #expect(list.source.contains(word)) }
    let other = try #require(pages["/plans/minato/editions/e2022/corrections/"])
    #expect(other.source.contains("この版に訂正はありません"))
  }

  @Test func `what changed since the edition before is told`() throws {
    let pages = try InventedPlan.read(try InventedPlan().published)
    let changes = try #require(pages[Self.overview + "changes/"])
    for word in ["目標が変わった指標", "新しい指標", "名称や所管課が変わった指標", "みどり課", "＋99"] {
      #expect(changes.source.contains(word), "\(word)")
    }
    let first = try #require(pages["/plans/minato/editions/e2022/changes/"])
    #expect(first.source.contains("比べるものがありません"))
  }

  @Test func `a chart is a drawing that needs nothing else`() throws {
    let pages = try InventedPlan.read(try InventedPlan().published)
    let drawing = try #require(pages[Self.overview + "indicators/p1r1/chart-1.svg"])
    #expect(drawing.file.mediaType == "image/svg+xml")
    #expect(drawing.source.hasPrefix("<svg xmlns=\"http://www.w3.org/2000/svg\""))
    #expect(!drawing.source.contains("class="))
  }

  @Test func `an edition of nothing has pages that say so`() throws {
    let empty = PlanDocument(title: nil, organization: nil, columns: [], pillars: [])
    let edition = InventedPlan.edition("e1", "令和5年度版", 2023, of: empty)
    let plan = try #require(PublishedPlan(id: InventedPlan.id, editions: [edition]))
    let pages = try InventedPlan.read(plan)
    for (part, words) in [
      ("", "この版には指標がありません"), ("departments/", "所管課の記載がありません"), ("revisions/", "変わった目標値はありません"),
      ("changes/", "比べるものがありません"),
    ] {
      #expect(pages["/plans/minato/editions/e1/\(part)"]?.source.contains(words) == true, "\(part)")
    }
    #expect(
      String(decoding: PublicShared.front(of: [], in: .japanese).bytes, as: UTF8.self).contains("まだありません"))
  }
}
