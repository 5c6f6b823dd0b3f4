import PlanModel
import Testing

@testable import PlanClaims

struct CumulativeFallsTests {
  private func findings(_ values: [String], cumulative: Bool = true, knowing known: (Int64, Int)? = nil)
    -> [Finding]
  {
    let row = InventedRow(cumulative: cumulative, values: values)
    return CumulativeFalls.findings(of: (known.map { row.knowing($0.0, in: $0.1) } ?? row).row)
  }

  @Test func `a total that is lower than it was is noticed in the year it falls`() {
    let found = findings(["30", "46", "40", "53"])
    #expect(
      found.map(\.message.japanese) == [
        "累計が令和4年度の46回から令和5年度の40回に減っています。累計でない値が混じっていないか確かめてください。"
      ])
    #expect(found.map(\.fiscalYear) == [FiscalYear(2023)])
    #expect(found.map(\.severity) == [.look])
  }

  @Test func `a total that grows or stays does not fall`() {
    #expect(findings(["30", "46", "46", "53"]) == [])
  }

  @Test func `a value of a year alone may fall`() {
    #expect(findings(["30", "46", "40", "53"], cumulative: false) == [])
  }

  @Test func `years that are not known are passed over`() {
    #expect(findings(["30", "46", "―", "40"]).map(\.fiscalYear) == [InventedRow.year])
    #expect(findings(["―", "―", "―", "60"]) == [])
  }

  @Test func `years that only the plan knows count`() {
    #expect(findings(["30", "46", "48", "53"], knowing: (47, 2021)).map(\.fiscalYear) == [FiscalYear(2022)])
  }

  @Test func `a half of a pair is named`() {
    var row = InventedRow.pair(["9/5", "9/6", "9/4", "9/7"], target: "9/9")
    row.cumulative = true
    let found = CumulativeFalls.findings(of: row.row)
    #expect(found.map(\.series) == [1])
    #expect(found.first?.message.japanese.contains("回数の累計が") == true)
  }
}
