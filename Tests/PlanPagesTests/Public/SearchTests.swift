import PlanModel
import PlanPages
import Testing

@Suite struct SearchTests {
  private let site: PublicSite
  private let edition: PublishedEdition
  private let index: SearchIndex

  init() throws {
    let plan = try InventedPlan().published
    site = PublicSite(plan)
    edition = plan.newest
    index = try #require(site.searchIndex(of: edition.id))
  }

  private func page(for words: String) throws -> Page {
    let address = try #require(
      PublicAddress("/plans/minato/editions/e2023/search/") { _, name in
        PublicSite.edition(name, of: site.plan)
      })
    let answer = try site.answer(to: address, search: PublicSite.Search(typed: words, index: index))
    guard case .file(let file) = answer else { throw InventedPlan.Missing() }
    return Page(file)
  }

  @Test(arguments: ["花の植え替え", "花 植え替え", "植え", "花", "Ⅰ-ⅰ 花", "i-i 花", "Ｉ－ｉ　花"])
  func `a row is found by its name in any width`(words: String) throws {
    let page = try page(for: words)
    #expect(page.links.contains("/plans/minato/editions/e2023/indicators/p1r1/"), "\(words)")
    #expect(!page.tags("mark").isEmpty)
  }

  @Test func `kana of either kind and width are the same`() throws {
    // 「みどり課」 is the former name of a department.
    for words in ["みどり課", "ミドリ課", "ﾐﾄﾞﾘ課"] {
      let page = try page(for: words)
      #expect(page.tags("mark").contains { $0.text == "みどり課" }, "\(words)")
    }
  }

  @Test func `the words of analyses are found and marked in them`() throws {
    let page = try page(for: "天候 予定")
    #expect(page.tags("mark").map(\.text).filter { $0 == "天候" || $0 == "予定" }.count >= 2)
  }

  @Test func `all words must be there`() throws {
    #expect(try page(for: "花 ありえない言葉").source.contains("当たる指標はありません"))
  }

  @Test func `what is typed comes back as text`() throws {
    let page = try page(for: "<script>\"'&")
    #expect(page.tags("script").isEmpty)
    #expect(page.source.contains("value=\"&lt;script&gt;&quot;'&amp;\""))
  }

  @Test func `any words are looked for without a trap`() throws {
    var generator = SystemRandomNumberGenerator()
    let pieces = [
      "花", "の", " ", "　", "ﾞ", "ﾟ", "ｶﾞ", "Ⅳ", "⑳", "\u{FE0F}", "👨‍👩‍👧", "a", "%", "\u{0}", "か\u{3099}", "ー",
    ]
    for _ in 0..<500 {
      let words = (0..<Int.random(in: 0...12, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
      _ = try page(for: words)
    }
    _ = try page(for: String(repeating: "花", count: 100_000))
  }
}
