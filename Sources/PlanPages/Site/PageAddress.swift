import Markup
public import PlanModel

/// An address of the site, read from a request or made for a link.
public struct PageAddress: Hashable, Sendable {
  /// Japanese for the files that all languages share.
  public let language: Language
  let place: PlanPlace?
  let route: Route

  init(_ route: Route, at place: PlanPlace?, in language: Language) {
    self.language = route.isShared ? .japanese : language
    self.place = route.belongsToPlan ? place : nil
    self.route = route
  }

  /// The address of the list of plans.
  ///
  /// - Parameter language: of the page.
  /// - Returns: its address.
  public static func plans(in language: Language) -> PageAddress {
    PageAddress(.plans, at: nil, in: language)
  }

  /// The address of a plan's first page.
  ///
  /// - Parameters:
  ///   - plan: the plan as it is now.
  ///   - language: of the page.
  /// - Returns: its address.
  public static func overview(of plan: PlanID, in language: Language) -> PageAddress {
    PageAddress(.overview, at: PlanPlace(id: plan), in: language)
  }

  /// Reads a path, with its percent signs resolved; a slash too many or too few at its end is forgiven.
  ///
  /// - Returns: `nil` for what can be no address of the site.
  public init?(_ path: String) {
    guard path.utf8.first == UInt8(ascii: "/"), !path.utf8.contains(0), path.utf8.count <= 400 else {
      return nil
    }
    var parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    if parts.last == "" { parts.removeLast() }
    guard !parts.contains("") else { return nil }
    var language = Language.japanese
    if let first = parts.first, first == Language.english.rawValue {
      language = .english
      parts.removeFirst()
    }
    switch (parts.first, parts.count) {
    case (nil, _), ("plans", 1): self.init(.plans, at: nil, in: language)
    case ("style.css", 1): self.init(.stylesheet, at: nil, in: language)
    case ("icon.svg", 1): self.init(.icon, at: nil, in: language)
    case ("plans", _):
      parts.removeFirst()
      guard let id = parts.popFirst().flatMap({ PlanID(String($0)) }) else { return nil }
      var place = PlanPlace(id: id)
      if parts.first == "as-of" {
        parts.removeFirst()
        guard let day = parts.popFirst().flatMap({ CalendarDate(String($0)) }) else { return nil }
        place.day = day
      }
      guard let route = Route(inPlan: parts) else { return nil }
      self.init(route, at: place, in: language)
    default: return nil
    }
  }

  /// The address as links give it; every segment of those that lead somewhere is plain ASCII.
  public var path: String { route.link(in: language, at: place).address }

  /// The plan it belongs to; `nil` for what belongs to none.
  public var plan: PlanID? { place?.id }

  /// The day at whose end the plan is to be shown; `nil` for now.
  public var day: CalendarDate? { place?.day }

  /// The same page of the plan as it is now.
  public var now: PageAddress { PageAddress(route, at: place?.now, in: language) }

  /// Whether what is typed on the page is sent to this address.
  public var acceptsForms: Bool { route.acceptsForms && place?.day == nil }

  /// What an address leads to, for logs.
  public enum Kind: String, CaseIterable, Sendable {
    case plans, overview, sheet, indicator, findings, history, rating, revisions, comments, documents, data,
      asset
  }

  /// What it leads to.
  public var kind: Kind {
    switch route {
    case .plans: .plans
    case .overview: .overview
    case .sheet: .sheet
    case .indicator: .indicator
    case .findings, .findingsByDepartment: .findings
    case .history: .history
    case .rating, .paths, .directions, .rules, .rule: .rating
    case .revisions: .revisions
    case .comments, .comment: .comments
    case .documents, .printings, .document: .documents
    case .planData, .findingsData, .revisionsData, .commentsData: .data
    case .stylesheet, .icon: .asset
    }
  }
}
