public import PlanModel

/// A form of document: what of the plan it says, and the template that sets it on paper.
public struct DocumentForm: Sendable {
  /// As commands name it: `shiryo1`.
  public let name: String
  public let title: Wording
  /// What it is for, in a sentence.
  public let purpose: Wording
  /// What of the plan it prints.
  public let scope: Scope
  /// The file with the settings at its top, which an organization may change.
  public let template: String
  /// Whether the sheets of 資料１ come first.
  let hasSheets: Bool
  /// The paper of its sections, which workbooks are printed on too.
  let settings: FormSettings
  /// What it says besides the sheets.
  let sections: @Sendable (DocumentSource) -> [DocumentSection]

  init(
    name: String, title: Wording, purpose: Wording, scope: Scope, hasSheets: Bool = false,
    settings: FormSettings, sections: @escaping @Sendable (DocumentSource) -> [DocumentSection] = { _ in [] },
    template: String
  ) {
    self.name = name
    self.title = title
    self.purpose = purpose
    self.scope = scope
    self.hasSheets = hasSheets
    self.settings = settings
    self.sections = sections
    self.template = template
  }

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

  /// Whether it prints what was said in a meeting.
  public var printsComments: Bool { self == .committee }

  /// The form of that name.
  public static func named(_ name: String) -> DocumentForm? {
    all.first { $0.name == name }
  }
}

extension DocumentForm: CustomStringConvertible {
  public var description: String { name }
}

extension DocumentForm: Hashable {
  public static func == (left: DocumentForm, right: DocumentForm) -> Bool { left.name == right.name }

  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
