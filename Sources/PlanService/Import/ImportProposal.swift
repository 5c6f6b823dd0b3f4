public import PlanModel

/// What an import would do to a plan: nothing of it is recorded yet.
public struct ImportProposal: Hashable, Sendable {
  public let plan: PlanID
  /// The version of the plan it was worked out against; 0 for a new plan.
  public let basis: Int
  /// What would be recorded, in order.
  public var changes: [PlanChange] = []
  /// What a person should know of it.
  public var notes: [ImportNote] = []

  init(plan: PlanID, basis: Int) {
    self.plan = plan
    self.basis = basis
  }

  /// What a person has to answer before it can be applied.
  public var questions: [ImportNote] { notes.filter(\.isQuestion) }
}

/// One thing that an import found out.
public struct ImportNote: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case newIndicator
    case movedIndicator
    case renamed
    case removedFromSheet
    case newValue
    case updatedValue
    case correctedValue
    case target
    case revision
    case analysis
    case department
    case series
    case columns
    /// Same code, new name: renamed, or another?
    case askWhetherRenamed
    /// The sheet gives another number for a year than the plan.
    case askWhetherCorrected
  }

  public var kind: Kind
  /// `2:Ⅰ-ⅲ`, or `2:Ⅰ-ⅲ:2021` for a year; empty for the plan.
  public var place: String
  public var message: Wording

  public var isQuestion: Bool { kind == .askWhetherRenamed || kind == .askWhetherCorrected }

  init(_ kind: Kind, _ place: String, _ japanese: String, _ english: String) {
    self.kind = kind
    self.place = place
    message = Wording(japanese: japanese, english: english)
  }
}
