import PlanModel

/// Reads all claims of an analysis.
struct AnalysisReader {
  let scalars: [UInt16]
  let text: TokenizedText

  /// - Parameters:
  ///   - analysis: the text.
  ///   - units: those of the row that the lexicon does not know.
  init(_ analysis: String, units: [OwnUnit] = []) {
    scalars = AnalysisText(analysis).scalars
    text = Tokenizer.tokens(of: scalars, units: units)
  }

  /// The claims as read for one row, in the order of the text.
  func claims(for facts: RowFacts) -> [Claim] {
    var claims: [Claim] = []
    var followsOther = false
    var otherUnits: [CountingUnit.Family] = []
    for range in sentences {
      var reader = SentenceReader(
        range, of: text, scalars: scalars, facts: facts, followsOther: followsOther, otherUnits: otherUnits, year: facts.year)
      reader.read()
      claims += Self.consistent(reader.claims)
      followsOther = reader.endsOther && !reader.named
      otherUnits = reader.units
    }
    return claims
  }

  /// The tokens of each sentence.
  var sentences: [Range<Int>] {
    var sentences: [Range<Int>] = []
    var begin = 0
    for (index, token) in text.tokens.enumerated() where token.kind == .stop {
      if index > begin { sentences.append(begin..<index + 1) }
      begin = index + 1
    }
    if begin < text.tokens.count { sentences.append(begin..<text.tokens.count) }
    return sentences
  }

  /// 「減った一方、増えたため、横ばい」: of moves both ways in one sentence none is the row's own.
  private static func consistent(_ claims: [Claim]) -> [Claim] {
    func way(_ claim: Claim) -> Int? {
      if case .moved(let sign, nil) = claim.statement { sign } else { nil }
    }
    let isMixed = claims.contains { first in
      guard let sign = way(first) else { return false }
      return claims.contains { way($0) == -sign && $0.series == first.series && $0.base == first.base }
    }
    return isMixed ? claims.filter { way($0) == nil } : claims
  }
}
