public import PlanModel

/// Why no PDF could be made, in one line that says what to do.
public struct TypesettingError: Error, Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    /// Python, Typst or the fonts are not there.
    case notInstalled
    /// The form's file cannot be used.
    case template
    /// The helper was stopped, or the disk is full.
    case failed
  }

  public var kind: Kind
  public var message: Wording

  init(_ kind: Kind, japanese: String, english: String) {
    self.kind = kind
    message = Wording(japanese: japanese, english: english)
  }
}
