public import PlanModel
public import PlanPages

/// Where the public door's plans come from.
///
/// `published` may block; it is never called on the threads that answer requests.
public struct PublicPlans: Sendable {
  /// The plans of which something is published, in the order in which they are listed.
  public var published: @Sendable () throws -> [PublishedPlan]
  /// A number that changes with everything that is recorded; asked for with every request, so it must cost nothing.
  public var version: @Sendable () -> Int
  /// The files of each edition, and what is read aloud.
  public var extras: EditionExtras

  public init(
    published: @escaping @Sendable () throws -> [PublishedPlan], version: @escaping @Sendable () -> Int,
    extras: EditionExtras = EditionExtras()
  ) {
    self.published = published
    self.version = version
    self.extras = extras
  }
}
