import PlanModel
import Testing

@testable import PlanClaims

struct UnexplainedMoveTests {
  private func findings(_ row: InventedRow) -> [Finding] { UnexplainedMove.findings(of: row.row) }

  private func row(from old: String, to new: String) -> InventedRow {
    InventedRow(values: ["50", "52", old, new])
  }

  @Test func `a large move of whose year the analysis does not speak wants its reason`() {
    let found = findings(row(from: "1000", to: "1200"))
    #expect(
      found.map(\.message.japanese) == [
        "値が令和5年度の1,000回から1,200回に大きく増えていますが、分析に令和6年度の増減の説明がありません。理由を書き加えてください。"
      ])
    #expect(found.map(\.series) == [0])
    #expect(found.map(\.severity) == [.look])
  }

  @Test func `an analysis that speaks of the year explains it`() {
    var moved = row(from: "100", to: "200")
    moved.speaksOfMove = true
    #expect(findings(moved) == [])
  }

  @Test(arguments: [
    ("1000", "1200", true), ("1000", "1199", false), ("1000", "800", true), ("1000", "801", false),
    ("12.5", "15", true), ("12.5", "14.999999999", false), ("-10", "-12", true), ("-10", "-11.9", false),
    ("0.000000005", "0.000000006", true), ("9000000000000000000", "-9000000000000000000", true),
    ("9000000000000000000", "7200000000000000000", true),
    ("9000000000000000000", "7200000000000000001", false),
  ])
  func `a fifth is large, and less is not`(old: String, new: String, isLarge: Bool) {
    #expect(findings(row(from: old, to: new)).isEmpty != isLarge)
  }

  @Test func `any move from zero is large, and so is one to zero`() {
    #expect(findings(row(from: "0", to: "1")).count == 1)
    #expect(findings(row(from: "1", to: "0")).count == 1)
    #expect(findings(row(from: "0", to: "0")) == [])
  }

  @Test func `what is large is the plan's to say`() {
    var moved = row(from: "100", to: "120")
    moved.tolerances.large = Amount(coefficient: 205, scale: 1)
    #expect(findings(moved) == [])
    moved.tolerances.large = Amount(coefficient: 10)
    #expect(findings(moved).count == 1)
    moved = row(from: "100", to: "100")
    moved.tolerances.large = Amount(coefficient: 0)
    #expect(findings(moved) == [])
  }

  @Test func `only the year before is compared with`() {
    #expect(findings(row(from: "―", to: "90")) == [])
    #expect(findings(row(from: "90", to: "―")) == [])
  }

  @Test func `the year before may be known to the plan alone`() {
    var moved = row(from: "―", to: "90")
    #expect(findings(moved.knowing(50, in: 2023)).count == 1)
    moved = row(from: "80", to: "90")
    #expect(findings(moved.knowing(50, in: 2023)) == [])
  }

  @Test func `a pair is told once, with each half that moved`() throws {
    let one = findings(.pair(["9/1", "9/1", "100/10", "100/5"], target: "100/9"))
    #expect(one.map(\.series) == [1])
    let both = findings(.pair(["9/1", "9/1", "100/10", "150/5"], target: "100/9"))
    #expect(both.map(\.series) == [nil])
    #expect(
      try #require(both.first).message.japanese.contains(
        "来場者数の値が令和5年度の100人から150人に大きく増えて、回数の値が令和5年度の10回から5回に大きく減っていますが"))
  }

  @Test func `that a total grows is only worth knowing, that it falls is not`() {
    var total = row(from: "10", to: "20")
    total.cumulative = true
    #expect(findings(total).map(\.severity) == [.note])
    total = row(from: "20", to: "10")
    total.cumulative = true
    #expect(findings(total).map(\.severity) == [.look])
  }
}
