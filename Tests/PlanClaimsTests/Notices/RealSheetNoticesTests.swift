import PlanModel
import Testing

@testable import PlanClaims

/// What a planning officer would want to hear about the real sheet, where its analyses are understood as a careful
/// reader understands them.
@Suite(.enabled(if: RealSheet.isExpected))
struct RealSheetNoticesTests {
  /// The revised targets of which the analysis says nothing.
  private let unannounced = ["4 Ⅱ-ⅳ", "6 Ⅰ-ⅱ"]
  /// The rows whose analysis does not speak of how the value came to be.
  private let unspoken = ["3 Ⅱ-ⅰ", "5 Ⅲ-ⅰ"]

  private func findings() throws -> [Finding] {
    let document = try RealSheet.document()
    let rows = document.pillars.flatMap { pillar in
      pillar.indicators.flatMap { indicator in
        let place = "\(pillar.number) \(indicator.code)"
        var said = CheckedRow.Said(speaksOfMove: !unspoken.contains(place))
        if indicator.target.revised != nil, !unannounced.contains(place) {
          said.announcement = Finding.Passage(quote: "変更する", range: 0..<4)
        }
        return Notices.findings(
          of: CheckedRow(pillar: pillar, indicator: indicator, kept: nil, said: said))
      }
    }
    return rows + Notices.findings(of: document, plan: nil)
  }

  private func places(_ severity: Finding.Severity) throws -> [String] {
    try findings().filter { $0.severity == severity }
      .map { finding in "\(finding.kind) \(finding.pillar ?? 0) \(finding.code ?? "-")" }
  }

  @Test func `what somebody should act on`() throws {
    #expect(
      try places(.look) == [
        "revisedTargetAlreadyReached 2 Ⅰ-ⅰ", "revisedTargetAlreadyReached 3 Ⅰ-ⅱ",
        "revisedTargetBelowPast 3 Ⅱ-ⅰ",
        "unexplainedMove 3 Ⅱ-ⅰ", "unexplainedTargetRevision 4 Ⅱ-ⅳ", "revisedTargetAlreadyReached 4 Ⅱ-ⅳ",
        "unexplainedMove 5 Ⅲ-ⅰ", "unexplainedTargetRevision 6 Ⅰ-ⅱ", "mixedDirectionRevision 6 Ⅰ-ⅱ",
      ])
  }

  @Test func `what is worth knowing`() throws {
    #expect(
      try places(.note) == [
        "targetReachedUnrevised 1 Ⅰ-ⅰ", "targetReachedUnrevised 1 Ⅰ-ⅱ", "targetFarFromActual 1 Ⅰ-ⅲ",
        "targetBelowBaseline 1 Ⅰ-ⅲ", "targetReachedUnrevised 1 Ⅰ-ⅳ", "targetReachedUnrevised 2 Ⅰ-ⅱ",
        "departmentRenamed 3 Ⅱ-ⅱ", "departmentRenamed 3 Ⅲ-ⅲ", "targetBelowBaseline 4 Ⅰ-ⅱ",
        "targetBelowBaseline 4 Ⅱ-ⅰ", "targetBelowBaseline 4 Ⅱ-ⅱ", "targetReachedUnrevised 4 Ⅱ-ⅲ",
        "targetFarFromActual 4 Ⅲ-ⅰ", "targetReachedUnrevised 5 Ⅱ-ⅰ", "targetReachedUnrevised 5 Ⅱ-ⅱ",
        "missingBaseline 0 -", "directionNotStated 0 -",
      ])
  }

  @Test func `what holds for many rows is told once`() throws {
    let counts = try findings().filter { !$0.rows.isEmpty }.map { "\($0.kind) \($0.rows.count)" }
    #expect(counts == ["missingBaseline 13", "directionNotStated 30"])
  }

  @Test func `every mark has its note`() throws {
    #expect(DanglingFootnotes.findings(of: try RealSheet.document()) == [])
  }
}
