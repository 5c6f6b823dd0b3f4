import PlanModel
import Testing

@testable import PlanClaims

struct MixedDirectionRevisionTests {
  private let values = ["9/1", "9/1", "9/1", "9/1"]

  private func findings(_ row: InventedRow) -> [Finding] { MixedDirectionRevision.findings(of: row.row) }

  @Test func `halves revised in opposite directions are noticed`() {
    let found = findings(.pair(values, target: "800/12", revised: "1200/8"))
    #expect(
      found.map(\.message.japanese) == [
        "目標値の変更の向きが分かれています（来場者数は800人から1,200人に引き上げ、回数は12回から8回に引き下げ）。それぞれの理由を確かめてください。"
      ])
    #expect(found.map(\.series) == [nil])
    #expect(found.map(\.severity) == [.look])
  }

  @Test func `halves revised the same way are not`() {
    #expect(findings(.pair(values, target: "40/70", revised: "60/80")) == [])
    #expect(findings(.pair(values, target: "40/70", revised: "30/60")) == [])
  }

  @Test func `a half that stays has no direction`() {
    #expect(findings(.pair(values, target: "40/70", revised: "60/70")) == [])
    #expect(findings(.pair(values, target: "40/70", revised: "60/―")) == [])
  }

  @Test func `a single value cannot be divided`() {
    #expect(findings(InventedRow(revised: "40")) == [])
  }

  @Test func `halves without a name are counted`() throws {
    var row = InventedRow.pair(values, target: "40/70", revised: "60/50")
    row.seriesNames = [nil, "回数"]
    #expect(try #require(findings(row).first).message.japanese.contains("（1番目の値は40人から60人に引き上げ、回数は"))
  }
}
