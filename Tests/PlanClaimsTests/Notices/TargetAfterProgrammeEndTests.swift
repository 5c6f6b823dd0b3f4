import PlanModel
import Testing

@testable import PlanClaims

struct TargetAfterProgrammeEndTests {
  private func findings(_ invented: InventedPlan) -> [Finding] {
    TargetAfterProgrammeEnd.findings(of: invented.plan.document(), plan: invented.plan)
  }

  @Test func `a target for a year after the programme's end wants a decision`() {
    var invented = InventedPlan()
    invented.add("出張講座", until: "2027-03-31", to: [invented.second])
    let found = findings(invented)
    #expect(
      found.map(\.message.japanese) == [
        "事業「出張講座」は令和9年3月31日までですが、目標値は令和9年度のものです。終了後の目標値をどうするか決めてください。"
      ])
    #expect(found.map(\.severity) == [.look])
    #expect(found.map(\.fiscalYear) == [InventedRow.targetYear])
  }

  @Test func `a programme that ends in the target's year, or not at all, is no cause`() {
    var invented = InventedPlan()
    invented.add("出張講座", until: "2027-04-01", to: [invented.first])
    invented.add("夜間講座", until: nil, to: [invented.second])
    #expect(findings(invented) == [])
  }

  @Test func `where another programme goes on it is only worth knowing`() {
    var invented = InventedPlan()
    invented.add("出張講座", until: "2026-03-31", to: [invented.first])
    invented.add("夜間講座", until: nil, to: [invented.first])
    #expect(findings(invented).map(\.severity) == [.note])
  }

  @Test func `several programmes that end are told together`() throws {
    var invented = InventedPlan()
    invented.add("出張講座", until: "2026-03-31", to: [invented.first])
    invented.add("夜間講座", until: "2025-03-31", to: [invented.first])
    let finding = try #require(findings(invented).first)
    #expect(finding.message.japanese.contains("「出張講座」は令和8年3月31日まで、「夜間講座」は令和7年3月31日までですが"))
    #expect(finding.severity == .look)
  }

  @Test func `a programme out of use, and a target out of use, are passed over`() {
    var invented = InventedPlan()
    invented.add("出張講座", until: "2026-03-31", to: [invented.first])
    invented.record(
      WithdrawTarget(indicator: invented.first, fiscalYear: InventedRow.targetYear, reason: "誤り"))
    invented.add("夜間講座", until: "2026-03-31", to: [invented.second])
    invented.record(Retire(part: .programme(InventedRow.identifier("programme1")), reason: "誤り"))
    #expect(findings(invented) == [])
  }

  @Test func `a sheet alone knows of no programme`() {
    #expect(TargetAfterProgrammeEnd.findings(of: InventedPlan().plan.document(), plan: nil) == [])
  }
}
