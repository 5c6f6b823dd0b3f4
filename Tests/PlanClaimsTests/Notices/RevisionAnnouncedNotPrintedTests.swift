import PlanModel
import Testing

@testable import PlanClaims

struct RevisionAnnouncedNotPrintedTests {
  private func findings(_ row: InventedRow) -> [Finding] { RevisionAnnouncedNotPrinted.findings(of: row.row) }

  @Test func `an announced target that is not printed is missed`() throws {
    let finding = try #require(findings(InventedRow(announcement: "目標値を引き上げる")).first)
    #expect(
      finding.message.japanese
        == "分析に「目標値を引き上げる」とありますが、表の目標値は60回のままです。変更後の目標値を載せるか、分析の言葉を確かめてください。")
    #expect(finding.passage == Finding.Passage(quote: "目標値を引き上げる", range: 0..<9))
    #expect(finding.severity == .look)
  }

  @Test func `an announced target that is printed is not missed`() {
    #expect(findings(InventedRow(revised: "80", announcement: "目標値を引き上げる")) == [])
    #expect(findings(InventedRow()) == [])
  }

  @Test func `a change that is proposed and not decided is only worth knowing`() throws {
    let row = InventedRow(announcement: "目標値を引き上げる")
    let proposed = try #require(findings(row.revising(to: 80, reportedIn: [2024], nil)).first)
    #expect(proposed.severity == .note)
    #expect(proposed.message.japanese.contains("提案中"))
    #expect(
      try #require(findings(row.revising(to: 80, reportedIn: [2024], .rejected)).first).severity == .look)
  }
}
