import PlanModel

/// An analysis with the phrases that findings are about in their places.
///
/// Ranges may lie within each other. Of two that cross, the later one is cut where the earlier ends: its beginning is
/// marked inside the earlier, its rest behind it carries the number.
struct CheckedText {
  let pieces: [Piece]
  /// The phrases in the order of their numbers.
  let phrases: [Phrase]

  indirect enum Piece: Hashable {
    case text(String)
    /// Words of a phrase with what is in them.
    case marked(Mark, [Piece])
  }

  /// Words that belong to a phrase.
  struct Mark: Hashable {
    /// The place among the phrases.
    let phrase: Int
    /// Whether the phrase goes on behind the one around it.
    let isCut: Bool
    /// How many marks lie within each other below this one: 0 for the innermost.
    let level: Int
  }

  /// The same words of one or several findings.
  struct Phrase: Hashable {
    let range: Range<Int>
    /// The places of its findings, the plainest first.
    let findings: [Int]
    let standing: FindingStanding
  }

  /// - Parameters:
  ///   - text: the analysis.
  ///   - findings: the places of those that concern its indicator; what quotes other words than stand there is passed over.
  ///   - all: the plan's findings.
  init(_ text: String, _ findings: [Int], of all: [Finding]) {
    let scalars = Array(text.unicodeScalars)
    var byRange: [Range<Int>: [Int]] = [:]
    for place in findings {
      guard let passage = all[place].passage, Self.stands(passage, in: scalars) else { continue }
      byRange[passage.range, default: []].append(place)
    }
    // Numbers stand at the ends of phrases, so that they are counted in the order of ends.
    phrases = byRange.sorted { left, right in
      (left.key.upperBound, -left.key.lowerBound) < (right.key.upperBound, -right.key.lowerBound)
    }.map { range, places in
      let order = places.sorted {
        (FindingStanding(all[$0]), $0) < (FindingStanding(all[$1]), $1)
      }
      return Phrase(range: range, findings: order, standing: FindingStanding(all[order[0]]))
    }
    pieces = PhraseLayout(scalars: scalars).pieces(
      in: scalars.indices, phrases.enumerated().map { .init(phrase: $0, range: $1.range) })
  }

  /// The number of the phrase that a finding is about, from 1; `nil` where it is about none.
  func number(of finding: Int) -> Int? {
    phrases.firstIndex { $0.findings.contains(finding) }.map { $0 + 1 }
  }

  private static func stands(_ passage: Finding.Passage, in scalars: [Unicode.Scalar]) -> Bool {
    let range = passage.range
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= scalars.count else { return false }
    return scalars[range].elementsEqual(passage.quote.unicodeScalars)
  }
}
