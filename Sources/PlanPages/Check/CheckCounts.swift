import PlanModel

/// How many findings ask for what, and how much of the analyses the table bears out.
struct CheckCounts: Hashable {
  /// Somebody must look.
  let look: Int
  /// Worth knowing.
  let note: Int
  /// Claims of analyses that were held against the table.
  let statements: Int
  /// Those that agree.
  let agreements: Int

  init(_ findings: some Collection<Finding>) {
    look = findings.count { $0.needsLook }
    note = findings.count { $0.isDoubt && !$0.needsLook }
    statements = findings.count { $0.isClaim }
    agreements = findings.count { $0.verdict == .agrees }
  }
}
