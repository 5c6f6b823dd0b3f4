import PlanModel

/// The words of an edition's rows, found by pairs of letters, since Japanese has no spaces between words.
public struct SearchIndex: Sendable {
  /// Where a word was found.
  enum Field: Int, CaseIterable, Sendable {
    case name, departments, analysis
  }

  /// A row that has all words.
  struct Hit: Sendable {
    /// The place of the row among the entries.
    let entry: Int
    let fields: Set<Field>
  }

  /// The words that are looked for, at most eight of them.
  struct Query: Sendable {
    static let longest = 100
    let text: String
    let words: [SearchText]

    init(_ typed: String) {
      text = String(
        String.UnicodeScalarView(typed.unicodeScalars.filter { $0.value >= 0x20 }.prefix(Self.longest)))
      words = Array(
        text.unicodeScalars.split { $0.properties.isWhitespace }.map { SearchText(String($0)) }
          .filter { !$0.scalars.isEmpty }.prefix(8))
    }
  }

  private let texts: [[SearchText]]
  private let rows: [UInt64: [Int32]]

  init(_ contents: PlanContents) {
    var texts: [[SearchText]] = []
    var rows: [UInt64: [Int32]] = [:]
    texts.reserveCapacity(contents.entries.count)
    for (place, entry) in contents.entries.enumerated() {
      let fields = Self.words(of: entry.indicator).map(SearchText.init)
      var bigrams: Set<UInt64> = []
      for field in fields { bigrams.formUnion(field.bigrams) }
      for bigram in bigrams { rows[bigram, default: []].append(Int32(place)) }
      texts.append(fields)
    }
    self.texts = texts
    self.rows = rows
  }

  /// The words of a row, a text for each field.
  static func words(of indicator: Indicator) -> [String] {
    [
      "\(indicator.code) \(indicator.name)",
      indicator.departments.map { $0.name + ($0.formerName.map { "（\($0)）" } ?? "") }.joined(separator: "、"),
      indicator.analysis.text,
    ]
  }

  /// The rows that have all words, those first that have them in their names.
  func hits(for query: Query) -> [Hit] {
    guard let first = query.words.first else { return [] }
    var places = candidates(for: first)
    for word in query.words.dropFirst() {
      let others = Set(candidates(for: word))
      places = places.filter(others.contains)
    }
    let hits = places.compactMap { place -> Hit? in
      let fields = texts[Int(place)]
      var found: Set<Field> = []
      for word in query.words {
        let own = Field.allCases.filter { fields[$0.rawValue].contains(word) }
        if own.isEmpty { return nil }
        found.formUnion(own)
      }
      return Hit(entry: Int(place), fields: found)
    }
    return hits.filter { $0.fields.contains(.name) } + hits.filter { !$0.fields.contains(.name) }
  }

  /// The rows that may have a word, in their order.
  private func candidates(for word: SearchText) -> [Int32] {
    let lists = word.bigrams.map { rows[$0] ?? [] }.sorted { $0.count < $1.count }
    guard var places = lists.first else { return texts.indices.map(Int32.init) }
    for list in lists.dropFirst() where !places.isEmpty {
      let others = Set(list)
      places = places.filter(others.contains)
    }
    return places
  }
}
