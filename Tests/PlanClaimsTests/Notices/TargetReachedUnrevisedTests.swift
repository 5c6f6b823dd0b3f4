import PlanModel
import Testing

@testable import PlanClaims

struct TargetReachedUnrevisedTests {
  private func findings(_ row: InventedRow) -> [Finding] { TargetReachedUnrevised.findings(of: row.row) }

  private func row(_ values: [String]) -> InventedRow { InventedRow(values: values) }

  @Test func `a target reached before and still, and left, is told without saying which way is good`() {
    let found = findings(row(["50", "61", "58", "63"]))
    #expect(
      found.map(\.message.japanese) == [
        "令和4年度の61回も令和6年度の実績値63回も、目標値60回以上です。増やしたい値であれば、目標値を据え置くのか、見直すのか確かめてください。"
      ])
    #expect(found.map(\.fiscalYear) == [InventedRow.year])
  }

  @Test func `to be as high is to reach it`() {
    #expect(findings(row(["50", "52", "60", "60"])).count == 1)
    #expect(findings(row(["50", "52", "59", "60"])) == [])
    #expect(findings(row(["50", "52", "60", "59"])) == [])
  }

  @Test func `a target reached for the first time is no fault`() {
    #expect(findings(row(["50", "52", "54", "63"])) == [])
  }

  @Test func `a baseline above the target is left to another rule`() {
    #expect(findings(row(["70", "52", "54", "63"])) == [])
  }

  @Test func `a target that was changed, or is to be, was not left`() {
    var reached = row(["50", "61", "58", "63"])
    reached.revised = "80"
    #expect(findings(reached) == [])
    reached.revised = nil
    reached.announcement = "目標値を引き上げる"
    #expect(findings(reached) == [])
  }

  @Test func `where more is better it says when the target was reached`() throws {
    let finding = try #require(findings(row(["50", "61", "58", "63"]).towards(.increase)).first)
    #expect(
      finding.message.japanese
        == "目標値60回は令和4年度（61回）に達成し、令和6年度の実績値も63回です。目標値を据え置くのか、見直すのか確かめてください。")
  }

  @Test func `where less is better a target is reached from above`() {
    #expect(findings(row(["90", "70", "60", "59"]).towards(.decrease)).count == 1)
    #expect(findings(row(["90", "70", "61", "59"]).towards(.decrease)) == [])
    #expect(findings(row(["50", "61", "58", "63"]).towards(.maintain)) == [])
  }

  @Test func `values known before the target was last changed say nothing of it`() {
    let reached = row(["50", "61", "58", "63"])
    #expect(findings(reached.revising(to: 60, reportedIn: [2022], .accepted)) == [])
    #expect(findings(reached.revising(to: 60, reportedIn: [2022], .rejected)).count == 1)
    #expect(
      findings(row(["50", "52", "61", "63"]).revising(to: 60, reportedIn: [2022], .accepted)).count == 1)
  }

  @Test func `a target of zero or below is reached by nothing until the direction is stated`() {
    var below = row(["1.5", "-0.5", "0.5", "-1.5"])
    below.target = "-2.0"
    #expect(findings(below) == [])
    #expect(findings(below.towards(.increase)).count == 1)
    var zero = row(["4", "3", "0", "0"])
    zero.target = "0"
    #expect(findings(zero) == [])
    #expect(findings(zero.towards(.decrease)).count == 1)
  }

  @Test func `each half of a pair has its own target`() {
    let pair = InventedRow.pair(["9/1", "30/1", "30/1", "30/1"], target: "20/3")
    #expect(findings(pair).map(\.series) == [0])
  }
}
