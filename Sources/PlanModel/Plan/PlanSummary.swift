/// A plan in the list of plans.
public struct PlanSummary: Hashable, Sendable {
  public var id: PlanID
  public var title: String
  public var organization: String
  /// The sequence of its last entry.
  public var version: Int
  /// When it was made.
  public var made: Moment
  /// When its last entry was recorded.
  public var changed: Moment
  /// The indicators in use; one that repeats another of the plan is not counted again.
  public var indicators: Int

  public init(
    id: PlanID, title: String, organization: String, version: Int, made: Moment, changed: Moment,
    indicators: Int
  ) {
    self.id = id
    self.title = title
    self.organization = organization
    self.version = version
    self.made = made
    self.changed = changed
    self.indicators = indicators
  }
}
