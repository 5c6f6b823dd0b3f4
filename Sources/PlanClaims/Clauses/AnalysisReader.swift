import PlanModel

/// What an analysis was read to say.
struct AnalysisReading {
  /// In the order of the text.
  var claims: [Claim] = []
  /// What it says of something else, which may be another row.
  var asides: [Claim] = []
  /// Numbers with a target of their own.
  var figures: [ClaimedFigure] = []
  /// Whether it says how, or why, the value came to be what it is.
  var speaksOfMove = false

  /// The first words that announce a new target.
  var announcement: Range<Int>? {
    claims.first { if case .revised = $0.statement { true } else { false } }?.range
  }
}

/// Reads what an analysis says, sentence by sentence.
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

  /// Reads the text as the analysis of a row.
  func read(for facts: RowFacts) -> AnalysisReading {
    var reading = AnalysisReading()
    var followsOther = false
    var otherUnits: [CountingUnit.Family] = []
    for range in sentences {
      var reader = SentenceReader(
        range, of: text, scalars: scalars, facts: facts, followsOther: followsOther, otherUnits: otherUnits,
        year: facts.year)
      reader.read()
      reading.claims += Self.consistent(reader.claims)
      reading.asides += reader.asides
      reading.figures += reader.figures
      reading.speaksOfMove = reading.speaksOfMove || reader.speaksOfMove
      followsOther = reader.endsOther && !reader.named
      otherUnits = reader.units
    }
    return reading
  }

  /// Nobody writes longer sentences; what looks like one is cut, so that the work grows with the text and no faster.
  private static let longest = 400

  /// The tokens of each sentence.
  private var sentences: [Range<Int>] {
    var sentences: [Range<Int>] = []
    var begin = 0
    for (index, token) in text.tokens.enumerated() where token.kind == .stop || index - begin >= Self.longest
    {
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
      return claims.contains {
        way($0) == -sign && $0.base == first.base
          && ($0.series == nil || first.series == nil || $0.series == first.series)
      }
    }
    return isMixed ? claims.filter { way($0) == nil } : claims
  }
}
