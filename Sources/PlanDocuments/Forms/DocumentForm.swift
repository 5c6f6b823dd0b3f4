public import PlanModel

/// A form of document: a template, and what is put into it.
public struct DocumentForm: Hashable, Sendable {
  /// As commands name it: `shiryo1`.
  public let name: String
  public let title: Wording
  /// What it is for, in a sentence.
  public let purpose: Wording
  /// What of the plan it prints.
  public let scope: Scope
  /// The file with the settings at its top, which an organization may change.
  public let template: String

  /// What of the plan a form prints.
  public enum Scope: String, CaseIterable, Sendable {
    /// The whole plan.
    case plan
    /// Its indicators, or one of them that a person names.
    case indicators
    /// The rows of one department.
    case department
    /// What an edition printed wrongly.
    case corrections
  }

  /// All there are, in the order of lists.
  public static let all: [DocumentForm] = [
    .shiryo1, .revisions, .corrections, .card, .committee, .handover, .evaluation, .kpi, .results,
  ]

  /// The form of that name.
  public static func named(_ name: String) -> DocumentForm? {
    all.first { $0.name == name }
  }
}
