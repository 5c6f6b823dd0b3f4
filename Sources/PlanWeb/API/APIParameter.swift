import PlanModel

/// What may stand in the query of an address of the API.
enum APIParameter: String, CaseIterable, Sendable {
  case pillar, department, year, role, state, limit, cursor

  static let longestPage = 1000
  static let usualPage = 100

  var summary: String {
    switch self {
    case .pillar: "Only rows of the pillar with this number"
    case .department: "Only rows of the department with this name, in any width"
    case .year: "Only values of the fiscal year that begins in this western year"
    case .role: "Only values in columns of this role"
    case .state: "Only values of this state"
    case .limit: "How many are given at most"
    case .cursor: "Where to go on, as `next` of the answer before says"
    }
  }

  func writeSchema(to json: inout JSONWriter) {
    json.object { json in
      switch self {
      case .pillar: Self.range(1...999_999, &json)
      case .year: Self.range(FiscalYear.plausible, &json)
      case .limit:
        Self.range(1...Self.longestPage, &json)
        json.key("default")
        json.integer(Self.usualPage)
      case .department: Self.text(1...200, &json)
      case .cursor:
        Self.text(1...12, &json)
        json.key("pattern")
        json.string("^[0-9a-z]{1,12}$")
      case .role, .state:
        json.key("type")
        json.string("string")
        json.key("enum")
        json.strings(words)
      }
    }
  }

  /// The words it takes; none for numbers and free text.
  var words: [String] {
    switch self {
    case .role: ColumnRole.allCases.filter { $0 != .target }.map(\.rawValue)
    case .state: Cell.State.allCases.map(\.rawValue)
    case .pillar, .department, .year, .limit, .cursor: []
    }
  }

  private static func range(_ range: ClosedRange<Int>, _ json: inout JSONWriter) {
    json.key("type")
    json.string("integer")
    json.key("minimum")
    json.integer(range.lowerBound)
    json.key("maximum")
    json.integer(range.upperBound)
  }

  private static func text(_ lengths: ClosedRange<Int>, _ json: inout JSONWriter) {
    json.key("type")
    json.string("string")
    json.key("minLength")
    json.integer(lengths.lowerBound)
    json.key("maxLength")
    json.integer(lengths.upperBound)
  }
}
