import PlanModel
import PlanPages
import Testing

@Suite struct SheetPageTests {
  /// The width of each row, cells from rows above counted in.
  private func widths(of tags: [Page.Tag]) -> [Int] {
    var widths: [Int] = []
    var hanging: [(columns: Int, rows: Int)] = []
    for tag in tags {
      switch tag.name {
      case "tr":
        hanging = hanging.map { ($0.columns, $0.rows - 1) }.filter { $0.rows > 0 }
        widths.append(hanging.map(\.columns).reduce(0, +))
      case "td", "th":
        let columns = tag.attributes["colspan"].flatMap { Int($0) } ?? 1
        let rows = tag.attributes["rowspan"].flatMap { Int($0) } ?? 1
        widths[widths.count - 1] += columns
        hanging.append((columns, rows))
      default: break
      }
    }
    return widths
  }

  @Test(arguments: [
    "/plans/minato/sheets/1", "/plans/minato/sheets/2", "/plans/minato/sheets/3", "/en/plans/minato/sheets/1",
    "/en/plans/minato/sheets/3", "/plans/minato/", "/plans/minato/findings",
  ])
  func `every table is rectangular`(path: String) throws {
    let page = try #require(InventedPlan().pages[path])
    var rest = page.tags[...]
    var tables = 0
    while let begin = rest.firstIndex(where: { $0.name == "table" }) {
      let end = try #require(rest[begin...].firstIndex { $0.name == "/table" })
      let widths = widths(of: Array(rest[begin..<end]))
      #expect(Set(widths).count == 1, "\(path): \(widths)")
      tables += 1
      rest = rest[(end + 1)...]
    }
    #expect(tables > 0)
  }

  @Test func `a measure's box stands beside its rows`() throws {
    let page = try #require(InventedPlan().pages["/plans/minato/sheets/1"])
    #expect(page.tags("td", class: "measure").map { $0.attributes["rowspan"] } == ["2", "1"])
    #expect(page.source.contains("≪課題≫"))
    #expect(page.source.contains("この施策の指標は記載されていません。"))
  }

  @Test func `a row without a measure gets an honest cell`() throws {
    let page = try #require(InventedPlan().pages["/plans/minato/sheets/3"])
    #expect(page.source.contains("施策名の記載なし"))
    #expect(page.source.contains("施策２-⑨"))
  }

  @Test func `a revised target is printed as the sheet does`() throws {
    let page = try #require(InventedPlan().pages["/plans/minato/sheets/1"])
    let cell = try #require(page.tags("td", class: "target").first { $0.text == "20株" })
    #expect(cell.text == "20株")
    #expect(page.tags("span", class: "changed").map(\.text) == ["に変更"])
  }

  @Test func `pairs stand on two lines and former names behind an arrow`() throws {
    let pages = InventedPlan().pages
    #expect(pages["/plans/minato/sheets/3"]?.source.contains("320人<br>（８．５回）") == true)
    #expect(pages["/plans/minato/sheets/1"]?.source.contains("(←みどり課)") == true)
    #expect(pages["/plans/minato/sheets/1"]?.source.contains("資料１ Ｐ１") == true)
  }

  @Test func `an outcome sheet says so in its heads`() throws {
    let page = try #require(InventedPlan().pages["/plans/minato/sheets/2"])
    // One row of each kind: the head names both and the rows their own.
    #expect(page.source.contains("〔成果指標〕"))
    #expect(page.source.contains("〔活動指標〕"))
  }

  @Test func `the region that scrolls can be reached and has a name`() throws {
    let page = try #require(InventedPlan().pages["/plans/minato/sheets/1"])
    let region = try #require(page.tags("div", class: "scroll").first)
    #expect(region.attributes["tabindex"] == "0")
    #expect(page.ids.contains(region.attributes["aria-labelledby"] ?? ""))
  }
}
