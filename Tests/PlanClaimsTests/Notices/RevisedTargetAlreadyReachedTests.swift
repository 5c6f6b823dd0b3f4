import PlanModel
import Testing

@testable import PlanClaims

struct RevisedTargetAlreadyReachedTests {
  private func findings(_ row: InventedRow) -> [Finding] { RevisedTargetAlreadyReached.findings(of: row.row) }

  @Test func `a revised target below the value is told without saying which way is good`() {
    let found = findings(InventedRow(revised: "55"))
    #expect(
      found.map(\.message.japanese) == [
        "変更後の目標値55回は、令和6年度の実績値56回を下回っています。増やしたい値であれば、すでに達成しています。この目標値でよいか確かめてください。"
      ])
    #expect(found.map(\.severity) == [.look])
  }

  @Test func `a revised target that is the value itself is reached`() throws {
    let finding = try #require(findings(InventedRow(revised: "56")).first)
    #expect(finding.message.japanese.contains("実績値と同じです"))
    #expect(finding.message.english.contains("is the FY2024 value itself"))
  }

  @Test func `a revised target above the value is not reached`() {
    #expect(findings(InventedRow(revised: "57")) == [])
  }

  @Test func `a target that was not revised is left to another rule`() {
    #expect(findings(InventedRow(target: "50")) == [])
  }

  @Test func `where more is better it says that the target is reached`() throws {
    let finding = try #require(findings(InventedRow(revised: "55").towards(.increase)).first)
    #expect(
      finding.message.japanese
        == "変更後の目標値55回は、令和6年度の実績値56回ですでに達成しています。目標値を見直してください。")
  }

  @Test func `where less is better a target is reached from above`() {
    #expect(findings(InventedRow(revised: "57").towards(.decrease)).count == 1)
    #expect(findings(InventedRow(revised: "56").towards(.decrease)).count == 1)
    #expect(findings(InventedRow(revised: "55").towards(.decrease)) == [])
  }

  @Test func `a target of zero is reached by nothing until the direction is stated`() {
    #expect(findings(InventedRow(revised: "0")) == [])
    var none = InventedRow(revised: "0")
    none.values[3] = "0"
    #expect(findings(none.towards(.decrease)).count == 1)
  }

  @Test func `a value that is to stay as it is reaches nothing`() {
    #expect(findings(InventedRow(revised: "50").towards(.maintain)) == [])
  }

  @Test func `a value that is not known reaches nothing`() {
    var row = InventedRow(revised: "50")
    row.values[3] = "―"
    #expect(findings(row) == [])
    #expect(findings(InventedRow(revised: "―")) == [])
  }

  @Test func `a name that speaks of what one wants less of makes it a note until the direction is stated`() {
    let row = InventedRow(name: "交通事故の件数", revised: "50")
    #expect(findings(row).map(\.severity) == [.note])
    #expect(findings(row.towards(.increase)).map(\.severity) == [.look])
  }

  @Test func `the half of a pair that is reached is named`() throws {
    let found = findings(.pair(["9/1", "9/1", "9/1", "9/5"], target: "20/3", revised: "30/4"))
    #expect(found.map(\.series) == [1])
    #expect(try #require(found.first).message.japanese.contains("回数の変更後の目標値4回は、令和6年度の実績値5回を"))
  }

  @Test func `amounts are compared exactly`() {
    var row = InventedRow(revised: "0.3")
    row.values[3] = "0.299999999"
    #expect(findings(row) == [])
    row.values[3] = "0.300"
    #expect(findings(row).count == 1)
  }
}
