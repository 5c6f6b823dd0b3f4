/// Words looked up by their first character, which tells most texts apart at once.
struct WordList: Sendable {
  private let byFirst: [Unicode.Scalar: [[Unicode.Scalar]]]

  init(_ words: some Sequence<[Unicode.Scalar]>) {
    byFirst = Dictionary(grouping: words.filter { !$0.isEmpty }, by: { $0[0] })
      .mapValues { $0.sorted { $0.count > $1.count } }
  }

  init(_ words: String...) {
    self.init(words.map { Array($0.unicodeScalars) })
  }

  func contains(_ words: some Collection<Unicode.Scalar>) -> Bool {
    guard let first = words.first, let candidates = byFirst[first] else { return false }
    let count = words.count
    return candidates.contains { $0.count == count && $0.elementsEqual(words) }
  }

  /// The words that begin with a character, longer ones first.
  func words(beginningWith first: Unicode.Scalar) -> [[Unicode.Scalar]] {
    byFirst[first] ?? []
  }

  var all: [[Unicode.Scalar]] { byFirst.values.flatMap { $0 } }
}
