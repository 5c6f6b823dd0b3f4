import PlanModel
import Testing

@testable import PlanClaims

struct TargetBelowBaselineTests {
  private func findings(_ row: InventedRow) -> [Finding] { TargetBelowBaseline.findings(of: row.row) }

  @Test func `a target below the baseline is told without saying which way is good`() {
    let found = findings(InventedRow(target: "49"))
    #expect(
      found.map(\.message.japanese) == [
        "目標値49回は、平成30年度の基準値50回を下回っています。減らしたい値なのか、目標値が低いのか確かめてください。"
      ])
    #expect(found.map(\.severity) == [.note])
    #expect(findings(InventedRow(target: "49").towards(.increase)).map(\.severity) == [.look])
  }

  @Test func `a target at the baseline is not below it`() {
    #expect(findings(InventedRow(target: "50")) == [])
  }

  @Test func `where less is better it is as it should be`() {
    #expect(findings(InventedRow(target: "40").towards(.decrease)) == [])
  }

  @Test func `where the direction is stated it is not asked for`() {
    let found = findings(InventedRow(target: "40").towards(.increase))
    #expect(found.first?.message.japanese.hasSuffix("下回っています。この目標値でよいか確かめてください。") == true)
    #expect(findings(InventedRow(target: "40").towards(.maintain)).count == 1)
  }

  @Test func `the target that counts now is compared`() {
    #expect(findings(InventedRow(target: "40", revised: "60")) == [])
    #expect(
      findings(InventedRow(target: "60", revised: "40")).first?.message.japanese.contains("変更後の目標値40回")
        == true)
  }

  @Test func `a new target whose reason the analysis gives is only worth knowing`() {
    let found = findings(InventedRow(target: "60", revised: "40", announcement: "目標値を引き下げる"))
    #expect(found.map(\.severity) == [.note])
  }

  @Test func `a target of zero is only worth knowing`() {
    #expect(findings(InventedRow(target: "0")).map(\.severity) == [.note])
  }

  @Test func `without a baseline there is nothing to be below`() {
    #expect(findings(InventedRow(values: ["―", "52", "54", "56"], target: "1")) == [])
  }

  @Test func `each half of a pair has its own baseline`() {
    #expect(findings(.pair(["30/3", "30/3", "30/3", "30/3"], target: "20/3")).map(\.series) == [0])
  }
}
