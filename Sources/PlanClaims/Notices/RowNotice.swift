import PlanModel

/// A rule of what a row itself shows, whatever its analysis claims.
protocol RowNotice: Sendable {
  static var kind: FindingKind { get }

  /// What the rule finds in a row; nothing in most.
  static func findings(of row: CheckedRow) -> [Finding]
}
