import PlanModel

/// What is asked for in a query, read strictly: what is not understood is refused, since a filter that is passed over
/// gives wrong figures.
struct APIFilter: Sendable {
  /// What is asked of a row or a value.
  enum Key: Hashable, Sendable {
    case pillar(Int)
    case department(FoldedText)
    case year(FiscalYear)
    case role(ColumnRole)
    case state(Cell.State)
  }

  /// All of them are asked for.
  private(set) var keys: [Key] = []
  private(set) var limit = APIParameter.usualPage
  /// Where to begin, counted over all that there is before filtering.
  private(set) var begin = 0

  init(_ query: Substring?, of operation: APIOperation) throws(APIProblem) {
    let items = QueryItems(query ?? "")
    guard items.isWhole else {
      throw .unfit("query", "読めない文字があります（UTF-8の%記法で書いてください）。", "is not percent-encoded UTF-8")
    }
    var seen: Set<String> = []
    for (name, value) in items.items {
      guard let parameter = APIParameter(rawValue: name), operation.parameters.contains(parameter) else {
        let known = operation.parameters.map(\.rawValue).joined(separator: ", ")
        throw .unfit(
          name, known.isEmpty ? "ここでは絞り込めません。" : "使えるのは \(known) です。",
          known.isEmpty ? "takes no parameters" : "is not one of \(known)")
      }
      guard seen.insert(name).inserted else { throw .unfit(name, "二度書かれています。", "is given twice") }
      try read(parameter, value)
    }
  }

  private mutating func read(_ parameter: APIParameter, _ value: String) throws(APIProblem) {
    switch parameter {
    case .pillar: keys.append(.pillar(try Self.number(value, 1...999_999, parameter)))
    case .year: keys.append(.year(FiscalYear(try Self.number(value, FiscalYear.plausible, parameter))))
    case .limit: limit = try Self.number(value, 1...APIParameter.longestPage, parameter)
    case .department:
      guard (1...200).contains(value.unicodeScalars.count) else {
        throw .unfit(parameter.rawValue, "1字から200字までにしてください。", "has 1 to 200 characters")
      }
      keys.append(.department(FoldedText(value)))
    case .role:
      guard parameter.words.contains(value), let role = ColumnRole(rawValue: value) else {
        throw Self.unknownWord(parameter)
      }
      keys.append(.role(role))
    case .state:
      guard let state = Cell.State(rawValue: value) else { throw Self.unknownWord(parameter) }
      keys.append(.state(state))
    case .cursor:
      guard let place = APICursor.place(value) else {
        throw .unfit(parameter.rawValue, "前の答えの next をそのまま渡してください。", "is not what next of an answer said")
      }
      begin = place
    }
  }

  private static func number(
    _ text: String, _ range: ClosedRange<Int>, _ parameter: APIParameter
  ) throws(APIProblem) -> Int {
    guard text.utf8.count <= 7, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text),
      range.contains(number)
    else {
      throw .unfit(
        parameter.rawValue, "\(range.lowerBound)から\(range.upperBound)までの整数にしてください。",
        "is a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  private static func unknownWord(_ parameter: APIParameter) -> APIProblem {
    let words = parameter.words.joined(separator: ", ")
    return .unfit(parameter.rawValue, "\(words) のどれかにしてください。", "is one of \(words)")
  }
}

/// Where a page of an answer ends: a place, written so that nobody is led to count with it.
enum APICursor {
  static func text(_ place: Int) -> String { String(place, radix: 36) }

  static func place(_ text: String) -> Int? {
    guard (1...12).contains(text.utf8.count),
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) })
    else { return nil }
    return Int(text, radix: 36)
  }
}
