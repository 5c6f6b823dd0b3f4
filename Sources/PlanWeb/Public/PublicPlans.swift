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
  /// The files of an edition.
  public var files: EditionFile.Maker

  public init(
    published: @escaping @Sendable () throws -> [PublishedPlan], version: @escaping @Sendable () -> Int,
    files: @escaping EditionFile.Maker = { [.document(of: $1)] }
  ) {
    self.published = published
    self.version = version
    self.files = files
  }
}
