import PlanModel

/// How a finding is shown: by its verdict where it is a claim of an analysis, else by whether somebody should act on it.
enum FindingStanding: Int, CaseIterable, Comparable {
  // From what speaks plainest to what stays quiet.
  case disagrees, ambiguous, look, notInTable, note, agrees

  init(_ finding: Finding) {
    switch (finding.verdict, finding.severity) {
    case (.agrees, _): self = .agrees
    case (.disagrees, _): self = .disagrees
    case (.ambiguous, _): self = .ambiguous
    case (.notInTable, _): self = .notInTable
    case (.notice, .look): self = .look
    case (.notice, .note): self = .note
    }
  }

  /// Told apart without colour: ≠ is the plainest, an outline asks for nothing.
  var shape: String {
    switch self {
    case .disagrees: "≠"
    case .ambiguous: "？"
    case .look: Finding.Severity.look.shape
    case .notInTable: "※"
    case .note: Finding.Severity.note.shape
    case .agrees: "＝"
    }
  }

  /// The style sheet's name for it.
  var styleName: String {
    switch self {
    case .disagrees: "disagrees"
    case .ambiguous: "ambiguous"
    case .look: "look"
    case .notInTable: "not-in-table"
    case .note: "note"
    case .agrees: "agrees"
    }
  }

  static func < (left: FindingStanding, right: FindingStanding) -> Bool { left.rawValue < right.rawValue }
}

extension Finding {
  /// Whether it is about what an analysis says.
  var isClaim: Bool { verdict != .notice }

  /// Whether it doubts anything; a claim that the table bears out does not.
  var isDoubt: Bool { verdict != .agrees }

  /// Whether text and table disagree, or somebody should act.
  var needsLook: Bool { verdict == .disagrees || isDoubt && severity == .look }
}
