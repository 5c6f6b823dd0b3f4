import Markup
public import PlanModel

/// An address of the public part, read from a request or made for a link.
///
/// It stays the same whoever serves it: the program, or a web server that has the site as files.
public struct PublicAddress: Hashable, Sendable {
  /// Japanese for the files that all languages share.
  public let language: Language
  let route: PublicRoute

  init(_ route: PublicRoute, in language: Language) {
    self.language = route.isShared ? .japanese : language
    self.route = route
  }

  /// Reads a path, with its percent signs resolved; `nil` for what can be no address of the public part.
  ///
  /// A slash too few or an index.html at its end is forgiven.
  ///
  /// - Parameters:
  ///   - path: as it was asked for.
  ///   - editionNamed: finds an edition of a plan by its id, or by the year that it reports.
  public init?(_ path: String, editionNamed: (PlanID, Substring) -> EditionID?) {
    guard path.utf8.first == UInt8(ascii: "/"), !path.utf8.contains(0), path.utf8.count <= 400 else {
      return nil
    }
    var parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    if parts.last == "" || parts.last == "index.html" { parts.removeLast() }
    guard !parts.contains("") else { return nil }
    var language = Language.japanese
    if parts.first == "en" {
      language = .english
      parts.removeFirst()
    }
    guard let route = PublicRoute(Array(parts), editionNamed: editionNamed) else { return nil }
    self.init(route, in: language)
  }

  var segments: [String] {
    (language == .japanese ? [] : [language.rawValue]) + route.segments
  }

  /// The address as the program serves it.
  public var path: String { Link(segments: segments, isFolder: route.isPage).address }

  /// The folders and the name of the file that holds it in a site of files.
  public var file: [String] { route.isPage ? segments + ["index.html"] : segments }

  /// The plan it belongs to; `nil` for what belongs to none.
  public var plan: PlanID? { route.plan }

  /// Whether it may be shown in a frame of another site.
  public var mayBeEmbedded: Bool {
    if case .edition(_, _, .chart) = route { true } else { false }
  }

  /// Whether what is searched for makes a difference.
  public var isSearch: Bool {
    if case .edition(_, _, .search) = route { true } else { false }
  }

  /// The edition it belongs to.
  public var edition: EditionID? {
    if case .edition(_, let edition, _) = route { edition } else { nil }
  }

  /// What an address leads to, for logs.
  public enum Kind: String, CaseIterable, Sendable {
    case front, plan, edition, indicator, chart, search, file, asset
  }

  /// What it leads to.
  public var kind: Kind {
    switch route {
    case .front: .front
    case .plan: .plan
    case .indicator, .edition(_, _, .indicator), .edition(_, _, .readAloud): .indicator
    case .edition(_, _, .chart), .edition(_, _, .drawing), .edition(_, _, .pillarDrawing),
      .edition(_, _, .measureDrawing):
      .chart
    case .edition(_, _, .search): .search
    case .edition(_, _, .file): .file
    case .edition: .edition
    case .stylesheet, .icon, .searchScript: .asset
    }
  }
}
