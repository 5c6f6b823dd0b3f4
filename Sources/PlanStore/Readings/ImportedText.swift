public import PlanModel

/// A text that was read in an import.
public struct ImportedText: Hashable, Sendable {
  /// The act that imported it.
  public var act: Int
  public var text: PrintedText

  public init(act: Int, text: PrintedText) {
    self.act = act
    self.text = text
  }
}

/// A finding about a text that was read in an import.
public struct ImportedFinding: Hashable, Sendable {
  /// The act that imported the text.
  public var act: Int
  public var finding: Finding

  public init(act: Int, finding: Finding) {
    self.act = act
    self.finding = finding
  }
}
