import PlanModel
import Testing

@testable import PlanClaims

struct SameTextAsLastYearTests {
  private func findings(_ text: String, lastYear: String?, year: Int = 2023) -> [Finding] {
    var row = InventedRow(analysis: text)
    row.kept = InventedRow.keptIndicator(units: row.units)
    row.kept?.analyses[FiscalYear(year)] = lastYear.map { Plan.WrittenAnalysis(text: $0) }
    return SameTextAsLastYear.findings(of: row.row)
  }

  @Test func `the text of last year is to be written anew`() {
    let found = findings("講座を増やした。", lastYear: "講座を増やした。")
    #expect(
      found.map(\.message.japanese) == ["分析が令和5年度と同じ文章です。令和6年度の内容に書き改めてください。"])
    #expect(found.map(\.severity) == [.look])
  }

  @Test func `spaces and widths make no difference`() {
    #expect(findings("講座を　１０回に\n増やした。", lastYear: "講座を10回に増やした。 ").count == 1)
  }

  @Test func `another text is another text`() {
    #expect(findings("講座を増やした。", lastYear: "講座を増やし") == [])
    #expect(findings("講座を増やした。", lastYear: "講座を減らした。") == [])
  }

  @Test func `no text is not the same text`() {
    #expect(findings("", lastYear: "　") == [])
    #expect(findings("講座を増やした。", lastYear: nil) == [])
  }

  @Test func `only the year before is compared with`() {
    #expect(findings("講座を増やした。", lastYear: "講座を増やした。", year: 2022) == [])
  }
}
