import Markup
import PlanModel

/// Every address of the site; links are made from these alone.
enum Route: Hashable {
  case overview
  /// A sheet by its place among the sheets, from 1.
  case sheet(Int)
  /// An indicator by its slug.
  case indicator(String)
  case findings
  case stylesheet
  case planData
  case findingsData
  case icon

  /// The addresses that every language has.
  static func pages(of plan: PlanContents) -> [Route] {
    [.overview] + plan.sheets.map { .sheet($0.number) } + plan.entries.map { .indicator($0.slug) }
      + [.findings]
  }

  /// The file's address in the site; also how it stands in a link, as every segment is plain ASCII.
  func path(in language: Language) -> String {
    link(in: language).address
  }

  /// The link to it; the language is ignored for the files that all languages share.
  func link(in language: Language, fragment: String? = nil) -> Link {
    let prefix = language == .japanese || isShared ? [] : [language.rawValue]
    return Link(segments: prefix + segments, isFolder: self == .overview, fragment: fragment)
  }

  private var isShared: Bool {
    switch self {
    case .stylesheet, .planData, .findingsData, .icon: true
    case .overview, .sheet, .indicator, .findings: false
    }
  }

  private var segments: [String] {
    switch self {
    case .overview: []
    case .sheet(let number): ["sheets", String(number)]
    case .indicator(let slug): ["indicators", slug]
    case .findings: ["findings"]
    case .stylesheet: ["style.css"]
    case .planData: ["plan.json"]
    case .findingsData: ["findings.json"]
    case .icon: ["icon.svg"]
    }
  }
}
