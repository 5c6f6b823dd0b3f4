import PlanModel
import Testing

@testable import PlanClaims

struct UnexplainedTargetRevisionTests {
  private func findings(_ row: InventedRow) -> [Finding] { UnexplainedTargetRevision.findings(of: row.row) }

  @Test func `a revision of which the analysis does not speak wants its reason`() {
    let found = findings(InventedRow(revised: "1200"))
    #expect(
      found.map(\.message.japanese) == [
        "目標値が60回から1,200回に変更されていますが、分析に変更の説明がありません。変更の理由を書き加えてください。"
      ])
    #expect(found.map(\.severity) == [.look])
    #expect(found.map(\.fiscalYear) == [InventedRow.year])
  }

  @Test func `a revision that the analysis announces is explained`() {
    #expect(findings(InventedRow(revised: "80", announcement: "目標値を引き上げる")) == [])
  }

  @Test func `a target that stays wants no reason`() {
    #expect(findings(InventedRow()) == [])
  }

  @Test func `a change of words is a revision too`() throws {
    var row = InventedRow(units: [], seriesNames: [], values: ["実施", "実施", "実施", "実施"], target: "実施")
    row.revised = "終了"
    #expect(try #require(findings(row).first).message.japanese.contains("「実施」から「終了」に変更"))
  }

  @Test func `a pair says both halves`() throws {
    let row = InventedRow.pair(["1/1", "1/1", "1/1", "1/1"], target: "4/2", revised: "6/1")
    #expect(try #require(findings(row).first).message.english.contains("from 4人・2回 to 6人・1回"))
  }

  @Test func `a change that an earlier report showed first was explained there`() {
    let row = InventedRow(revised: "80")
    #expect(findings(row.revising(to: 80, reportedIn: [2023, 2024], .accepted)) == [])
    #expect(findings(row.revising(to: 80, reportedIn: [2024], .accepted)).count == 1)
  }
}
