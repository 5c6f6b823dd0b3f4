/// Puts marks into a text so that none crosses another.
struct PhraseLayout {
  let scalars: [Unicode.Scalar]

  /// Words to be marked.
  struct Span {
    let phrase: Int
    let range: Range<Int>
    /// Whether the phrase goes on behind them.
    var isCut = false
  }

  /// - Parameters:
  ///   - window: the part of the text to lay out.
  ///   - spans: what lies in it, in any order.
  /// - Returns: the text with its marks.
  func pieces(in window: Range<Int>, _ spans: [Span]) -> [CheckedText.Piece] {
    var pieces: [CheckedText.Piece] = []
    var position = window.lowerBound
    var rest = Self.inOrder(spans)
    while let span = rest.first {
      appendText(position..<span.range.lowerBound, to: &pieces)
      position = span.range.upperBound
      let touching = rest.dropFirst().prefix { $0.range.lowerBound < position }
      let inner = touching.map { other in
        Span(
          phrase: other.phrase, range: other.range.clamped(to: span.range),
          isCut: other.isCut || other.range.upperBound > position)
      }
      let beyond = touching.filter { $0.range.upperBound > position }.map { other in
        Span(phrase: other.phrase, range: position..<other.range.upperBound, isCut: other.isCut)
      }
      rest.removeFirst(1 + touching.count)
      if !beyond.isEmpty { rest = Self.inOrder(beyond + rest) }
      let content = self.pieces(in: span.range, inner)
      let level = content.map(\.level).max().map { $0 + 1 } ?? 0
      pieces.append(
        .marked(CheckedText.Mark(phrase: span.phrase, isCut: span.isCut, level: level), content))
    }
    appendText(position..<window.upperBound, to: &pieces)
    return pieces
  }

  /// What begins first comes first, and what is around others before them.
  private static func inOrder(_ spans: [Span]) -> [Span] {
    spans.sorted {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
  }

  private func appendText(_ range: Range<Int>, to pieces: inout [CheckedText.Piece]) {
    guard !range.isEmpty else { return }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    pieces.append(.text(String(text)))
  }
}

extension CheckedText.Piece {
  /// −1 for plain text, so that a mark around text alone is at level 0.
  fileprivate var level: Int {
    switch self {
    case .text: -1
    case .marked(let mark, _): mark.level
    }
  }
}
