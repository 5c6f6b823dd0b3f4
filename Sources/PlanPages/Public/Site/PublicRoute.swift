import Markup
import PlanModel

/// Every kind of address of the public part; there is no way from here to a page of the desk.
enum PublicRoute: Hashable, Sendable {
  /// The plans of which something is published.
  case front
  /// A plan with its editions.
  case plan(PlanID)
  /// An indicator whatever the edition: leads on to the edition that reports the year, or to the newest.
  case indicator(PlanID, String, FiscalYear?)
  case edition(PlanID, EditionID, EditionPart)
  case stylesheet
  case icon
  /// The script that makes the search of a site of files quicker to use; nothing depends on it.
  case searchScript

  /// The parts of the path, without the language.
  var segments: [String] {
    switch self {
    case .front: []
    case .plan(let plan): ["plans", plan.text]
    case .indicator(let plan, let name, let year):
      ["plans", plan.text, "indicators", name] + (year.map { [String($0.westernYear)] } ?? [])
    case .edition(let plan, let edition, let part):
      ["plans", plan.text, "editions", edition.text] + part.segments
    case .stylesheet: ["style.css"]
    case .icon: ["icon.svg"]
    case .searchScript: ["search.js"]
    }
  }

  /// Whether it is a page, whose address ends with a slash; a file's ends with its name.
  var isPage: Bool {
    switch self {
    case .front, .plan, .indicator: true
    case .edition(_, _, let part): part.isPage
    case .stylesheet, .icon, .searchScript: false
    }
  }

  /// Whether all languages share it.
  var isShared: Bool {
    switch self {
    case .stylesheet, .icon, .searchScript: true
    case .edition(_, _, .file), .edition(_, _, .searchRows), .edition(_, _, .readAloud): true
    case .front, .plan, .indicator, .edition: false
    }
  }

  /// The plan it belongs to.
  var plan: PlanID? {
    switch self {
    case .front, .stylesheet, .icon, .searchScript: nil
    case .plan(let plan), .indicator(let plan, _, _), .edition(let plan, _, _): plan
    }
  }

  /// Reads what `segments` writes; a year may stand in place of an edition's id.
  init?(_ segments: [Substring], editionNamed: (PlanID, Substring) -> EditionID?) {
    switch segments.first {
    case nil: self = .front
    case "style.css" where segments.count == 1: self = .stylesheet
    case "icon.svg" where segments.count == 1: self = .icon
    case "search.js" where segments.count == 1: self = .searchScript
    case "plans":
      guard segments.count > 1, let plan = PlanID(String(segments[1])) else { return nil }
      switch segments.count > 2 ? segments[2] : nil {
      case nil: self = .plan(plan)
      case "indicators" where (4...5).contains(segments.count):
        let year = segments.count > 4 ? Self.year(segments[4]) : nil
        if segments.count > 4, year == nil { return nil }
        self = .indicator(plan, String(segments[3]), year)
      case "editions" where segments.count > 3:
        guard let edition = editionNamed(plan, segments[3]), let part = EditionPart(Array(segments[4...]))
        else {
          return nil
        }
        self = .edition(plan, edition, part)
      default: return nil
      }
    default: return nil
    }
  }

  /// A fiscal year as addresses write it.
  static func year(_ text: Substring) -> FiscalYear? {
    guard text.utf8.count == 4, let year = Int(text), FiscalYear.plausible.contains(year) else { return nil }
    return FiscalYear(year)
  }
}
