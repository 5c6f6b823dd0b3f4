import PlanPages

/// What a request is called in the log: the kind of page, never the address asked for.
enum RouteName: String, CaseIterable, Sendable {
  case overview
  case sheet
  case indicator
  case asset
  case page
  case health
  /// No page has the address.
  case unknown
  /// The desk does not answer such a request.
  case refused

  /// The kind of page a file of the site is.
  init(of file: SiteFile) {
    guard file.mediaType.hasPrefix("text/html") else {
      self = .asset
      return
    }
    let parts = file.path.split(separator: "/").drop { PageLanguage.named(by: $0) != nil }
    switch parts.first {
    case nil: self = .overview
    case "sheets" where parts.count > 1: self = .sheet
    case "indicators" where parts.count > 1: self = .indicator
    default: self = .page
    }
  }
}
