import PlanModel
import Testing

@testable import PlanClaims

struct TargetFarFromActualTests {
  private func findings(_ row: InventedRow) -> [Finding] { TargetFarFromActual.findings(of: row.row) }

  private func row(actual: String, target: String) -> InventedRow {
    InventedRow(values: ["50", "52", "54", actual], target: target)
  }

  @Test func `a value over twice its target is noticed`() {
    let found = findings(row(actual: "121", target: "60"))
    #expect(
      found.map(\.message.japanese) == [
        "令和6年度の実績値121回は、目標値60回の2倍を超えています。目標値が実態に合っているか確かめてください。"
      ])
    #expect(found.map(\.severity) == [.look])
  }

  @Test func `a value under half of its target is noticed`() {
    let found = findings(row(actual: "29", target: "60"))
    #expect(found.map(\.message.english).first?.contains("is under half of the target 60回") == true)
    #expect(found.map(\.severity) == [.look])
  }

  @Test func `just twice and just half are not far`() {
    #expect(findings(row(actual: "120", target: "60")) == [])
    #expect(findings(row(actual: "30", target: "60")) == [])
    #expect(findings(row(actual: "0.2", target: "0.1")) == [])
    #expect(findings(row(actual: "0.200000001", target: "0.1")).count == 1)
  }

  @Test func `nothing is a multiple of zero, and zero is under half of everything else`() {
    #expect(findings(row(actual: "5", target: "0")) == [])
    #expect(findings(row(actual: "0", target: "0")) == [])
    #expect(findings(row(actual: "0", target: "60")).count == 1)
  }

  @Test func `below zero nothing is a multiple`() {
    #expect(findings(row(actual: "-5", target: "60")) == [])
    #expect(findings(row(actual: "5", target: "-60")) == [])
  }

  @Test func `the target that counts now is compared`() {
    var revised = row(actual: "121", target: "200")
    revised.revised = "60"
    #expect(findings(revised).first?.message.japanese.contains("変更後の目標値60回の2倍") == true)
    revised.revised = "70"
    #expect(findings(revised) == [])
  }

  @Test func `a total on its way, and a target just revised, are only worth knowing`() {
    var total = row(actual: "29", target: "60")
    total.cumulative = true
    #expect(findings(total).map(\.severity) == [.note])
    var revised = row(actual: "29", target: "90")
    revised.revised = "60"
    #expect(findings(revised).map(\.severity) == [.note])
  }

  @Test func `each half of a pair is compared with its own target`() {
    #expect(findings(.pair(["9/1", "9/1", "9/1", "30/9"], target: "40/3")).map(\.series) == [1])
  }
}
