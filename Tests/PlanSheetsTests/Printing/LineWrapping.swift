/// Cuts text into lines as a narrow table cell does: by width, wherever the line is full.
struct LineWrapping {
  /// In half-width characters.
  var width: Int
  /// Whether a line may not begin with a closing bracket, a full stop, ー and the like.
  var keepsLineStarts: Bool

  /// Pieces that no line end may part.
  static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var joinsNext = false
    for character in text {
      // A person could not tell whether a space stood where a line ends.
      if character == " ", !pieces.isEmpty {
        pieces[pieces.count - 1].append(character)
        joinsNext = true
      } else if joinsNext {
        pieces[pieces.count - 1].append(character)
        joinsNext = false
      } else {
        pieces.append(String(character))
      }
    }
    return pieces
  }

  func lines(of text: String) -> [String] {
    lines(of: Self.pieces(of: text))
  }

  // `mayEnd` is asked whether a line may end after these words.
  func lines(of pieces: [String], mayEnd: (String) -> Bool = { _ in true }) -> [String] {
    var lines: [String] = []
    var line: [String] = []
    var lineWidth = 0
    for (index, piece) in pieces.enumerated() {
      if !line.isEmpty, lineWidth + piece.printedWidth > width {
        var carried: [String] = []
        while line.count > 1,
          !canEnd(before: carried.first ?? piece)
            || !mayEnd(pieces[..<(index - carried.count)].joined())
        {
          carried.insert(line.removeLast(), at: 0)
        }
        lines.append(line.joined())
        line = carried
        lineWidth = carried.map(\.printedWidth).reduce(0, +)
      }
      line.append(piece)
      lineWidth += piece.printedWidth
    }
    if !line.isEmpty { lines.append(line.joined()) }
    return lines
  }

  private func canEnd(before next: String) -> Bool {
    guard keepsLineStarts, let first = next.first else { return true }
    return !"、。，．）)」』】ー！？％ぁぃぅぇぉっゃゅょァィゥェォッャュョ".contains(first)
  }
}

extension String {
  /// In half-width characters.
  var printedWidth: Int {
    unicodeScalars.reduce(0) { $0 + ($1.value < 0x2000 ? 1 : 2) }
  }

  /// With every ASCII letter, digit and sign but the space in its full-width form.
  var fullWidth: String { String(map { $0 == " " ? $0 : $0.fullWidth }) }
}
