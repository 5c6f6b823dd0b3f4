/// Why there is no page at an address.
public enum MissingPage: CaseIterable, Hashable, Sendable {
  /// No page of the site has such an address.
  case page
  /// There is no such plan.
  case plan
  /// No such day, or a day before the plan was made.
  case day

  /// What to say about a path that is no address.
  ///
  /// - Parameter path: with its percent signs resolved.
  public init(at path: String) {
    var parts = path.split(separator: "/")
    if parts.first == "en" { parts.removeFirst() }
    self = parts.count >= 3 && parts[0] == "plans" && parts[2] == "as-of" ? .day : .page
  }
}
