public import PlanModel

/// A plan as it is to be shown: as it is now, or as it was.
public struct ShownPlan: Sendable {
  /// Which entries of the journal are wanted.
  public enum HistoryScope: Hashable, Sendable {
    case plan
    /// Those that touch one indicator.
    case indicator(IndicatorID)
  }

  public var plan: Plan
  /// The cut that the columns make of it.
  public var document: PlanDocument
  /// What the check doubts about it.
  public var findings: [Finding]
  /// The texts it was read from, for the printed words beside each value.
  public var printed: [PrintedText]
  /// The moment it is shown at; `nil` for now.
  public var asOf: Moment?
  /// Whether pages say who recorded an entry.
  public var showsPersons: Bool
  /// Whether pages have forms, whose answers somebody records; only for the plan as it is now.
  public var acceptsForms = false
  /// Its documents.
  public var documents = ShownDocuments()
  /// Its entries, oldest first; called only for pages that show some, as a plan may have very many.
  public var entries: @Sendable (HistoryScope) throws -> [Entry]

  /// Makes one whose entries are read when they are needed.
  public init(
    plan: Plan, document: PlanDocument, findings: [Finding] = [], printed: [PrintedText] = [],
    asOf: Moment? = nil, showsPersons: Bool = false,
    entries: @escaping @Sendable (HistoryScope) throws -> [Entry]
  ) {
    self.plan = plan
    self.document = document
    self.findings = findings
    self.printed = printed
    self.asOf = asOf
    self.showsPersons = showsPersons
    self.entries = entries
  }

  /// Makes one whose entries are at hand.
  public init(
    plan: Plan, document: PlanDocument, findings: [Finding] = [], printed: [PrintedText] = [],
    asOf: Moment? = nil, showsPersons: Bool = false, entries: [Entry] = []
  ) {
    self.init(
      plan: plan, document: document, findings: findings, printed: printed, asOf: asOf,
      showsPersons: showsPersons
    ) { scope in
      switch scope {
      case .plan: entries
      case .indicator(let id):
        entries.filter { $0.change.decision.subjects.contains { $0.indicator == id } }
      }
    }
  }

  /// The plan's id.
  public var id: PlanID { plan.id }

  /// The sequence of the last entry shown.
  public var version: Int { plan.version }

  /// The entries that are not later than what is shown.
  func history(_ scope: HistoryScope) throws -> [Entry] {
    let entries = try entries(scope)
    guard let asOf else { return entries }
    return entries.filter { $0.recorded <= asOf }
  }
}
