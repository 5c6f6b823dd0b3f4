/// Every kind of address of the API; the description and the answers are made from these alone.
enum APIOperation: String, CaseIterable, Sendable {
  case plans, plan, editions, edition, tree, indicators, indicator, observations, targets, grades,
    corrections, description

  static let root = "/api/v1"

  /// The path below the root; parts in braces stand for anything.
  var path: [String] {
    let edition = ["plans", "{plan}", "editions", "{edition}"]
    return switch self {
    case .plans: ["plans"]
    case .plan: ["plans", "{plan}"]
    case .editions: ["plans", "{plan}", "editions"]
    case .edition: edition
    case .tree: edition + ["tree"]
    case .indicators: edition + ["indicators"]
    case .indicator: edition + ["indicators", "{indicator}"]
    case .observations: edition + ["observations"]
    case .targets: edition + ["targets"]
    case .grades: edition + ["grades"]
    case .corrections: edition + ["corrections"]
    case .description: ["openapi.json"]
    }
  }

  var summary: String {
    switch self {
    case .plans: "The plans of which something is published"
    case .plan: "A plan"
    case .editions: "The published editions of a plan, oldest first"
    case .edition: "An edition; the fiscal year it reports may stand in place of its id"
    case .tree: "The pillars of an edition with their measures and indicators"
    case .indicators: "The indicators of an edition, in printed order"
    case .indicator: "An indicator with its values and its target, as in plan-document/1"
    case .observations: "Values, one for each counted thing, year and role"
    case .targets: "Targets, with those they replace and why"
    case .grades: "Grades with their arithmetic, where the city publishes them"
    case .corrections: "What was corrected since an edition was published"
    case .description: "This description"
    }
  }

  var parameters: [APIParameter] {
    switch self {
    case .observations: [.pillar, .department, .year, .role, .state, .limit, .cursor]
    case .indicators: [.pillar, .department, .limit, .cursor]
    case .targets, .grades: [.pillar, .department, .limit, .cursor]
    case .plans, .plan, .editions, .edition, .tree, .indicator, .corrections, .description: []
    }
  }

  /// Whether it is also given as CSV.
  var isTabular: Bool {
    switch self {
    case .indicators, .observations, .targets, .grades, .corrections: true
    case .plans, .plan, .editions, .edition, .tree, .indicator, .description: false
    }
  }

  private static let paths = allCases.map { ($0, $0.path) }

  /// Reads a path, percent signs resolved.
  ///
  /// - Returns: the operation and what stands for the parts in braces; `nil` where there is no such address.
  static func match(_ path: String) -> (operation: APIOperation, names: [Substring])? {
    guard path.hasPrefix(root + "/") else { return nil }
    let parts = path.dropFirst(root.count + 1).split(separator: "/", omittingEmptySubsequences: false)
    for (operation, path) in paths where path.count == parts.count {
      let pairs = zip(path, parts)
      guard pairs.allSatisfy({ $0.hasPrefix("{") ? !$1.isEmpty : $0 == $1 }) else { continue }
      return (operation, pairs.filter { $0.0.hasPrefix("{") }.map(\.1))
    }
    return nil
  }
}
