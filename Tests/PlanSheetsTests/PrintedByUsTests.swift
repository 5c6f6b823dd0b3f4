import PlanModel
import PlanSheets
import Testing

/// What this program prints is read back by it.
struct PrintedByUsTests {
  private func read(_ tail: String, foot: String) throws -> SheetReading {
    let page = """
      柱１ 水辺の商いを元気にする【活気】 資料１ Ｐ１\(tail)
      基準値 目標値
      2017年度 2026年度
      Ⅰ-ⅰ
      朝市の開催日数
      ４日 １２日
      予定どおり開催した。
      商業観光課
      \(foot)
      """
    return try SheetReader.read([SheetFile(name: "P1.txt", bytes: Array(page.utf8))])
  }

  @Test(arguments: ["", "（続き）", "（案）", "（続き）（案）"])
  func `a label that goes on or is a draft's is the same label`(tail: String) throws {
    let document = try read(tail, foot: "").document
    #expect(document.pillars.first?.indicators.first?.sheet == "資料1 P1")
    #expect(document.pillars.first?.title == "水辺の商いを元気にする")
  }

  @Test func `a page's foot belongs to no row`() throws {
    let foot = "照合番号 1A2B-3C4D-5E6F-7081　令和5年度版 1／7"
    #expect(try read("", foot: foot).document == (try read("", foot: "").document))
  }
}
