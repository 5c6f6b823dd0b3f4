import PlanModel

/// What there is of an edition.
enum EditionPart: Hashable, Sendable {
  case overview
  /// A pillar by its number.
  case pillar(Int)
  /// The dots of a pillar's indicators, as a drawing.
  case pillarDrawing(Int)
  /// A measure by the slug of its number.
  case measure(String)
  /// The bars of a measure's indicators, as a drawing.
  case measureDrawing(String)
  /// An indicator by its id, or by its slug where it has none.
  case indicator(String)
  /// Its charts alone: the one page that may be shown in a frame elsewhere.
  case chart(String)
  /// The chart of one series, from 1, as a drawing.
  case drawing(String, Int)
  /// What its page says, as text to be read out.
  case readAloud(String)
  case departments
  /// A department by its place among those of the edition, from 1.
  case department(Int)
  case revisions
  case corrections
  /// What differs from another edition; from the one before, where none is named.
  case comparison(EditionID?)
  case search
  /// The rows for the script that searches a site of files.
  case searchRows
  /// All of it, or of a pillar, to be printed or read in one go.
  case print(pillar: Int?)
  case method
  /// The list of files.
  case data
  /// One of them by its name, which may stand in a folder.
  case file(String)

  var segments: [String] {
    switch self {
    case .overview: []
    case .pillar(let number): ["pillars", String(number)]
    case .pillarDrawing(let number): ["pillars", String(number), "chart.svg"]
    case .measure(let slug): ["measures", slug]
    case .measureDrawing(let slug): ["measures", slug, "chart.svg"]
    case .indicator(let name): ["indicators", name]
    case .chart(let name): ["indicators", name, "chart"]
    case .drawing(let name, let series): ["indicators", name, "chart-\(series).svg"]
    case .readAloud(let name): ["indicators", name, "read.txt"]
    case .departments: ["departments"]
    case .department(let number): ["departments", String(number)]
    case .revisions: ["revisions"]
    case .corrections: ["corrections"]
    case .comparison(let other): ["changes"] + (other.map { [$0.text] } ?? [])
    case .search: ["search"]
    case .searchRows: ["search", "rows.js"]
    case .print(let pillar): ["print"] + (pillar.map { [String($0)] } ?? [])
    case .method: ["method"]
    case .data: ["data"]
    case .file(let name): ["data"] + name.split(separator: "/").map(String.init)
    }
  }

  var isPage: Bool {
    switch self {
    case .pillarDrawing, .measureDrawing, .drawing, .readAloud, .file, .searchRows: false
    case .overview, .pillar, .measure, .indicator, .chart, .departments, .department, .revisions,
      .corrections,
      .comparison, .search, .print, .method, .data:
      true
    }
  }

  /// Reads what `segments` writes.
  init?(_ segments: [Substring]) {
    let second = segments.count > 1 ? segments[1] : nil
    switch (segments.first, segments.count) {
    case (nil, _): self = .overview
    case ("pillars", 2):
      guard let number = Self.number(second) else { return nil }
      self = .pillar(number)
    case ("pillars", 3) where segments[2] == "chart.svg":
      guard let number = Self.number(second) else { return nil }
      self = .pillarDrawing(number)
    case ("measures", 3) where segments[2] == "chart.svg": self = .measureDrawing(String(segments[1]))
    case ("measures", 2): self = .measure(String(segments[1]))
    case ("indicators", 2): self = .indicator(String(segments[1]))
    case ("indicators", 3):
      let last = segments[2]
      if last == "chart" {
        self = .chart(String(segments[1]))
      } else if last == "read.txt" {
        self = .readAloud(String(segments[1]))
      } else if last.hasPrefix("chart-"), last.hasSuffix(".svg"),
        let series = Self.number(last.dropFirst(6).dropLast(4))
      {
        self = .drawing(String(segments[1]), series)
      } else {
        return nil
      }
    case ("departments", 1): self = .departments
    case ("departments", 2):
      guard let number = Self.number(second) else { return nil }
      self = .department(number)
    case ("revisions", 1): self = .revisions
    case ("corrections", 1): self = .corrections
    case ("changes", 1): self = .comparison(nil)
    case ("changes", 2):
      guard let other = EditionID(String(segments[1])) else { return nil }
      self = .comparison(other)
    case ("search", 1): self = .search
    case ("search", 2) where second == "rows.js": self = .searchRows
    case ("print", 1): self = .print(pillar: nil)
    case ("print", 2):
      guard let number = Self.number(second) else { return nil }
      self = .print(pillar: number)
    case ("method", 1): self = .method
    case ("data", 1): self = .data
    case ("data", 2...3): self = .file(segments[1...].joined(separator: "/"))
    default: return nil
    }
  }

  /// A number from 1 as addresses write it.
  private static func number(_ text: Substring?) -> Int? {
    guard let text, text.utf8.count <= 6, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      text.utf8.first != 0x30
    else { return nil }
    return Int(text)
  }
}
