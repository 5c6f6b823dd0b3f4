import PlanModel
import Testing

@testable import PlanClaims

@Suite(.enabled(if: RealSheet.isExpected))
struct RealSheetClaimsTests {
  private let findings: [Finding]

  init() throws {
    findings = PlanCheck(try RealSheet.document()).findings()
  }

  private func places(_ kind: FindingKind) -> [String] {
    findings.filter { $0.kind == kind }.map { "\($0.pillar ?? 0) \($0.code ?? "")" }
  }

  @Test func `the one figure that can be read in two ways is shown with both readings worked out`() throws {
    let doubtful = findings.filter { $0.verdict == .disagrees || $0.verdict == .ambiguous }
    let finding = try #require(doubtful.first)
    #expect(doubtful.count == 1)
    #expect(finding.pillar == 2 && finding.code == "Ⅰ-ⅲ" && finding.verdict == .ambiguous)
    #expect(finding.readings.map(\.holds) == [true, false])
    #expect(finding.readings[0].working.japanese.contains("−177 ＋ 173 ＝ −4"))
    #expect(finding.readings[1].working.japanese.contains("−90.5"))
  }

  @Test func `what holds is found to hold`() {
    #expect(findings.count { $0.verdict == .agrees } >= 43)
  }

  @Test func `two targets were changed without a word`() {
    #expect(places(.unexplainedTargetRevision) == ["4 Ⅱ-ⅳ", "6 Ⅰ-ⅱ"])
  }

  @Test func `two large moves are of a year that the analysis does not speak of`() {
    #expect(places(.unexplainedMove) == ["3 Ⅱ-ⅰ", "5 Ⅲ-ⅰ"])
  }

  @Test func `a figure with a target of its own is offered as an indicator`() {
    #expect(places(.figureOutsideTable) == ["5 Ⅰ-ⅰ"])
  }

  @Test func `a number in another unit than the table's is noticed`() {
    #expect(places(.unitDrift) == ["3 Ⅰ-ⅰ"])
  }

  @Test func `a remark about the row above is held against that row`() {
    #expect(places(.crossIndicator) == ["2 Ⅰ-ⅱ"])
  }
}
