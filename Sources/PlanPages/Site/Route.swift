import Markup
import PlanModel

/// Every kind of address of the site; links are made from these alone.
enum Route: Hashable, Sendable {
  /// The list of plans.
  case plans
  case overview
  /// A sheet by its place among the sheets, from 1.
  case sheet(Int)
  /// An indicator by its id, or by its slug where it has none.
  case indicator(String)
  case findings
  /// The same, a part for each department.
  case findingsByDepartment
  /// The plan's journal, all of it or of one kind; pages from 1.
  case history(HistoryKind?, page: Int)
  /// The plan rated by its own rule, or by another one that comes with the program.
  case rating(by: String?)
  /// All indicators against their paths.
  case paths
  /// Which way is good, for all indicators at once.
  case directions
  case rules
  case rule(String)
  /// The ledger of target revisions.
  case revisions
  case revisionsData
  /// What is said in meetings, with the city's answers.
  case comments
  /// One comment, by its id.
  case comment(String)
  case commentsData
  /// The documents of the plan: to be made, and made.
  case documents
  /// The documents that printed an indicator.
  case printings(String)
  /// Where the wish for a document is sent; the form's name.
  case document(String)
  case planData
  case findingsData
  case stylesheet
  case icon

  /// The plan's journal from its newest entry on.
  static let journal = Route.history(nil, page: 1)

  /// The link to it.
  ///
  /// - Parameters:
  ///   - language: ignored for the files that all languages share.
  ///   - place: the plan; ignored for what belongs to none.
  ///   - fragment: the id of an element on the page.
  /// - Returns: the link.
  func link(in language: Language, at place: PlanPlace?, fragment: String? = nil) -> Link {
    var segments = language == .japanese || isShared ? [] : [language.rawValue]
    if belongsToPlan, let place { segments += place.segments }
    return Link(segments: segments + self.segments, isFolder: isFolder, fragment: fragment)
  }

  /// Whether all languages share the file.
  var isShared: Bool {
    switch self {
    case .stylesheet, .planData, .findingsData, .revisionsData, .commentsData, .icon: true
    case .plans, .overview, .sheet, .indicator, .findings, .findingsByDepartment, .history, .rating, .paths,
      .directions, .rules, .rule, .revisions, .comments, .comment, .documents, .printings, .document:
      false
    }
  }

  /// Whether its address begins with a plan's.
  var belongsToPlan: Bool {
    switch self {
    case .plans, .stylesheet, .icon: false
    case .overview, .sheet, .indicator, .findings, .findingsByDepartment, .history, .rating, .paths,
      .directions, .rules, .rule, .revisions, .revisionsData, .comments, .comment, .commentsData, .documents,
      .printings, .document, .planData, .findingsData:
      true
    }
  }

  /// Whether what is typed on the page is sent to its address.
  var acceptsForms: Bool {
    switch self {
    case .findings, .directions, .rule, .rules, .revisions, .comments, .comment, .document: true
    default: false
    }
  }

  private var isFolder: Bool { self == .overview || self == .plans }

  private var segments: [String] {
    switch self {
    case .plans, .overview: []
    case .sheet(let number): ["sheets", String(number)]
    case .indicator(let name): ["indicators", name]
    case .findings: ["findings"]
    case .findingsByDepartment: ["findings", "departments"]
    case .history(let kind, let page):
      ["history"] + (kind.map { [$0.rawValue] } ?? []) + (page > 1 ? [String(page)] : [])
    case .rating(let rule): ["rating"] + (rule.map { ["by", $0] } ?? [])
    case .paths: ["paths"]
    case .directions: ["directions"]
    case .rules: ["rules"]
    case .rule(let id): ["rules", id]
    case .revisions: ["revisions"]
    case .revisionsData: ["revisions.csv"]
    case .comments: ["comments"]
    case .comment(let id): ["comments", id]
    case .commentsData: ["comments.csv"]
    case .documents: ["documents"]
    case .printings(let name): ["documents", "indicators", name]
    case .document(let form): ["documents", "forms", form]
    case .stylesheet: ["style.css"]
    case .planData: ["plan.json"]
    case .findingsData: ["findings.json"]
    case .icon: ["icon.svg"]
    }
  }

  /// Reads what `segments` writes, for what belongs to a plan.
  init?(inPlan segments: ArraySlice<Substring>) {
    let rest = Array(segments.dropFirst())
    switch (segments.first, rest.count) {
    case (nil, _): self = .overview
    case ("sheets", 1):
      guard let number = Self.number(rest[0]) else { return nil }
      self = .sheet(number)
    case ("indicators", 1): self = .indicator(String(rest[0]))
    case ("findings", 0): self = .findings
    case ("findings", 1) where rest[0] == "departments": self = .findingsByDepartment
    case ("plan.json", 0): self = .planData
    case ("findings.json", 0): self = .findingsData
    case ("rating", 0): self = .rating(by: nil)
    case ("rating", 2) where rest[0] == "by": self = .rating(by: String(rest[1]))
    case ("paths", 0): self = .paths
    case ("directions", 0): self = .directions
    case ("rules", 0): self = .rules
    case ("rules", 1): self = .rule(String(rest[0]))
    case ("revisions", 0): self = .revisions
    case ("revisions.csv", 0): self = .revisionsData
    case ("comments", 0): self = .comments
    case ("comments", 1): self = .comment(String(rest[0]))
    case ("comments.csv", 0): self = .commentsData
    case ("documents", 0): self = .documents
    case ("documents", 2) where rest[0] == "forms": self = .document(String(rest[1]))
    case ("documents", 2) where rest[0] == "indicators": self = .printings(String(rest[1]))
    case ("history", 0): self = .journal
    case ("history", 1):
      if let kind = HistoryKind(rawValue: String(rest[0])) {
        self = .history(kind, page: 1)
      } else if let page = Self.number(rest[0]) {
        self = .history(nil, page: page)
      } else {
        return nil
      }
    case ("history", 2):
      guard let kind = HistoryKind(rawValue: String(rest[0])), let page = Self.number(rest[1]) else {
        return nil
      }
      self = .history(kind, page: page)
    default: return nil
    }
  }

  /// A number from 1 as addresses write it.
  private static func number(_ text: Substring) -> Int? {
    guard text.utf8.count <= 6, let number = Int(text), number > 0 else { return nil }
    return number
  }
}
