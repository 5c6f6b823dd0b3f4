/// What kind of thing a change is in a history, for marks and filters.
public enum HistoryKind: String, CaseIterable, Sendable {
  case value
  case target
  /// What sections write: analyses, and answers to what the check found.
  case analysis
  /// The plan, its columns, pillars, measures, indicators and notes.
  case structure
  /// Departments and programmes.
  case organisation
  case edition
  /// What was said in meetings, and what the city answered.
  case comment
  /// What was mended, taken back or taken away.
  case correction

  /// The kind's name.
  public var name: Wording {
    switch self {
    case .value: Wording(japanese: "値", english: "Values")
    case .target: Wording(japanese: "目標", english: "Targets")
    case .analysis: Wording(japanese: "分析", english: "Analyses")
    case .structure: Wording(japanese: "計画の構成", english: "Structure")
    case .organisation: Wording(japanese: "所管課・事業", english: "Departments")
    case .edition: Wording(japanese: "版・公表", english: "Editions")
    case .comment: Wording(japanese: "意見と回答", english: "Comments")
    case .correction: Wording(japanese: "訂正・取り消し", english: "Corrections")
    }
  }
}
