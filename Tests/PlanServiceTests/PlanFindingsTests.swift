import PlanModel
import PlanTesting
import Testing

@testable import PlanService

/// Doubts of the reader and findings of the check, side by side.
@Suite struct PlanFindingsTests {
  private func finding(
    _ kind: FindingKind, code: String?, verdict: Finding.Verdict = .notice, line: Int? = nil,
    quote: String? = nil
  ) -> Finding {
    var finding = Finding(
      kind, verdict: verdict, pillar: 1, code: code,
      source: line.map { Source(file: "P1.txt", firstLine: $0, lastLine: $0) },
      message: Wording(japanese: "", english: ""))
    finding.passage = quote.map { Finding.Passage(quote: $0, range: 0..<1) }
    return finding
  }

  @Test func `what reader and check both see is told once, with the line it was read from`() {
    let doubts = [
      finding(.danglingFootnote, code: "Ⅰ-ⅰ", line: 7), finding(.unitDrift, code: "Ⅰ-ⅰ", line: 8),
    ]
    let found = [
      finding(.danglingFootnote, code: "Ⅰ-ⅰ"), finding(.danglingFootnote, code: "Ⅰ-ⅱ"),
      finding(.unitDrift, code: "Ⅰ-ⅰ", quote: "１２社"),
      finding(.crossIndicator, code: "Ⅰ-ⅰ", verdict: .disagrees, quote: "件"),
    ]
    #expect(PlanFindings.joined(doubts, with: found) == doubts + found.dropFirst())
    #expect(PlanFindings.joined([], with: found) == found)
  }

  @Test func `a mark without its note is found in a document that no reader doubted, and once where one did`()
    throws
  {
    var document = try ImportTests.sample()
    document.pillars[0].indicators[0].footnotes.append("９９")
    let row = document.pillars[0].indicators[0]
    func dangling(_ doubts: [Finding]) -> [Finding] {
      PlanFindings.findings(in: document, doubts: doubts).filter {
        $0.kind == .danglingFootnote && $0.code == row.code && $0.pillar == 1
      }
    }
    #expect(dangling([]).count == 1)
    let doubt = finding(.danglingFootnote, code: row.code, line: 7)
    #expect(dangling([doubt]) == [doubt])
  }

  @Test func `an edition is checked by what was known when it was frozen`() async throws {
    let sample = try await KeptSample()
    let edition = try await sample.keeper.freeze(
      sample.plan, name: "会議版", kind: .draft, publication: nil, by: .tester)
    let (origin, _) = try sample.row()
    let kept = try sample.keeper.plan(sample.plan)
    let repeated = try #require(
      kept.indicatorsInOrder.last { $0 != origin && kept.indicators[$0]?.activeSeries.count == 1 })
    _ = try await sample.record([
      LinkIndicator(
        indicator: repeated, sameAs: Plan.IndicatorReference(plan: sample.plan, indicator: origin)
      ).change
    ])
    let now = try sample.keeper.findings(of: try sample.keeper.plan(sample.plan))
    let then = try sample.keeper.findings(
      of: try sample.keeper.edition(named: edition.name, of: sample.plan), in: sample.plan)
    #expect(now.contains { $0.kind == .crossIndicator && $0.verdict == .notice })
    #expect(!then.contains { $0.kind == .crossIndicator && $0.verdict == .notice })
  }
}
