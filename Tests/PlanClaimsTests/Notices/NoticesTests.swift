import PlanModel
import Testing

@testable import PlanClaims

struct NoticesTests {
  @Test func `an ordinary row has nothing to notice`() {
    #expect(Notices.findings(of: InventedRow().row) == [])
    #expect(Notices.findings(of: InventedRow().towards(.increase).row) == [])
  }

  @Test func `a row of words has nothing to notice`() {
    var row = InventedRow()
    (row.units, row.seriesNames) = ([], [])
    (row.values, row.target) = (["―", "実施", "実施", "実施"], "実施")
    #expect(Notices.findings(of: row.row) == [])
  }

  @Test func `a row without a single value has nothing to notice`() {
    var row = InventedRow()
    (row.values, row.target) = (["―", "―", "―", "―"], "―")
    #expect(Notices.findings(of: row.row) == [])
    (row.values, row.target) = ([], "60")
    #expect(Notices.findings(of: row.row) == [])
  }

  @Test func `a kind has one rule`() {
    let kinds = Notices.all.map { $0.kind } + Notices.ofPlan.map { $0.kind }
    #expect(Set(kinds).count == kinds.count)
  }

  @Test func `a finding says its kind, its row and its year`() throws {
    var row = InventedRow()
    row.values[3] = "130"
    row.speaksOfMove = true
    let finding = try #require(Notices.findings(of: row.row).first)
    #expect(finding.kind == .targetFarFromActual)
    #expect(finding.verdict == .notice)
    #expect((finding.pillar, finding.code, finding.sheet) == (3, "Ⅱ-ⅲ", "資料1 P4"))
    #expect((finding.series, finding.fiscalYear) == (0, InventedRow.year))
  }

  @Test func `what one row shows several rules is told in the order of the rules`() {
    let row = InventedRow.pair(["40/8", "60/9", "70/9", "150/20"], target: "65/25", revised: "70/7")
    #expect(
      Notices.findings(of: row.row).map(\.kind) == [
        .unexplainedTargetRevision, .revisedTargetAlreadyReached, .revisedTargetAlreadyReached,
        .mixedDirectionRevision, .targetFarFromActual, .targetFarFromActual, .targetBelowBaseline,
        .unexplainedMove,
      ])
  }
}
