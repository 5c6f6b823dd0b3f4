internal import PlanClaims
public import PlanModel

/// What is doubtful about a plan's document: what was doubted when its sheets were read, and what the check finds in it.
public enum PlanFindings {
  /// Checks a document.
  ///
  /// - Parameters:
  ///   - document: the edition to check.
  ///   - plan: the plan it is a cut of, where it is kept.
  ///   - doubts: what the reader of its sheets doubted.
  /// - Returns: the doubts, then what is found besides them.
  public static func findings(
    in document: PlanDocument, of plan: Plan? = nil, doubts: [Finding] = []
  ) -> [Finding] {
    joined(
      doubts, with: PlanCheck(document, plan: plan).findings() + DanglingFootnotes.findings(of: document))
  }

  /// The doubts, then what was found besides them.
  ///
  /// Marks without notes and the like are seen by reader and check alike; the reader's finding stays, as it knows the line.
  static func joined(_ doubts: [Finding], with found: [Finding]) -> [Finding] {
    let doubted = Set(doubts.compactMap(Notice.init))
    return doubts + found.filter { finding in Notice(finding).map { !doubted.contains($0) } ?? true }
  }

  /// What a notice about the table or the sheet itself is about; what an analysis says is nothing that the reader sees.
  private struct Notice: Hashable {
    let kind: FindingKind
    let pillar: Int?
    let code: String?
    let series: Int?

    init?(_ finding: Finding) {
      guard finding.verdict == .notice, finding.passage == nil else { return nil }
      kind = finding.kind
      pillar = finding.pillar
      code = finding.code
      series = finding.series
    }
  }
}
