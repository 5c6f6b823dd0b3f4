import PlanPages

/// What a request is called in the log: the kind of page, never the address asked for.
enum RouteName: String, CaseIterable, Sendable {
  case overview
  case sheet
  case indicator
  case findings
  /// Another page.
  case page
  /// The plan or its findings as JSON.
  case data
  /// What pages are shown with: the style sheet.
  case asset
  case health
  /// No page has the address.
  case unknown
  /// The desk does not answer such a request.
  case refused

  /// The kind of page a file of the site is.
  init(of file: SiteFile) {
    guard file.mediaType.hasPrefix("text/html") else {
      self = file.mediaType.hasPrefix("application/json") ? .data : .asset
      return
    }
    let parts = file.path.split(separator: "/").drop { PageLanguage.named(by: $0) != nil }
    switch parts.first {
    case nil: self = .overview
    case "sheets" where parts.count > 1: self = .sheet
    case "indicators" where parts.count > 1: self = .indicator
    case "findings": self = .findings
    default: self = .page
    }
  }
}
