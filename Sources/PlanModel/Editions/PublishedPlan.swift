/// What the public sees of a plan: its published editions and nothing else.
public struct PublishedPlan: Hashable, Sendable {
  public var id: PlanID
  /// In the order of the years they report, oldest first; never empty.
  public var editions: [PublishedEdition]

  /// - Returns: `nil` where nothing is published.
  public init?(id: PlanID, editions: [PublishedEdition]) {
    guard !editions.isEmpty else { return nil }
    self.id = id
    self.editions = editions.sorted { $0.order < $1.order }
  }

  /// The edition that reports the latest year.
  public var newest: PublishedEdition { editions[editions.count - 1] }

  /// The plan's title as its newest edition prints it; empty where it prints none.
  public var title: String { newest.document.title ?? "" }

  /// The municipality or body as the newest edition prints it; empty where it prints none.
  public var organization: String { newest.document.organization ?? "" }

  /// The edition with an id.
  public func edition(_ id: EditionID) -> PublishedEdition? {
    editions.first { $0.id == id }
  }

  /// The edition before another; drafts are passed over where a year's edition stands before them.
  public func edition(before id: EditionID) -> PublishedEdition? {
    guard let place = editions.firstIndex(where: { $0.id == id }) else { return nil }
    let before = editions[..<place].filter { $0.reportingYear < editions[place].reportingYear }
    return before.last { $0.kind == .annual } ?? before.last
  }
}
