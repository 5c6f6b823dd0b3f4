public import PlanModel

/// A form of document: a template, and what is put into it.
public struct DocumentForm: Hashable, Sendable {
  /// As commands name it: `shiryo1`.
  public let name: String
  public let title: Wording
  /// What it is for, in a sentence.
  public let purpose: Wording
  /// The file with the settings at its top, which an organization may change.
  public let template: String

  /// All there are, in the order of lists.
  public static let all: [DocumentForm] = [.shiryo1]

  /// The form of that name.
  public static func named(_ name: String) -> DocumentForm? {
    all.first { $0.name == name }
  }
}
