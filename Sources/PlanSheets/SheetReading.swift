public import PlanModel

/// What sheets say, and what their reader doubted.
public struct SheetReading: Hashable, Sendable {
  /// The plan as printed, every cell with its place.
  public var document: PlanDocument
  /// What somebody should look at, in the order of the sheets.
  public var findings: [Finding]
  /// The lines of every file read.
  public var printed: [PrintedText]

  public init(document: PlanDocument, findings: [Finding], printed: [PrintedText]) {
    self.document = document
    self.findings = findings
    self.printed = printed
  }
}
