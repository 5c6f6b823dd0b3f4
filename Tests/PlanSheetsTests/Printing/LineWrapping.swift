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
    var printed = ""
    for piece in pieces {
      if !line.isEmpty, (line + [piece]).map(\.printedWidth).reduce(0, +) > width {
        var carried: [String] = []
        while line.count > 1, !canEnd(line, before: carried.first ?? piece, printed, mayEnd) {
          let last = line.removeLast()
          printed.removeLast(last.count)
          carried.insert(last, at: 0)
        }
        lines.append(line.joined())
        line = carried
        printed += carried.joined()
      }
      line.append(piece)
      printed += piece
    }
    if !line.isEmpty { lines.append(line.joined()) }
    return lines
  }

  private func canEnd(
    _ line: [String], before next: String, _ printed: String, _ mayEnd: (String) -> Bool
  ) -> Bool {
    if keepsLineStarts, let first = next.first, "、。，．）)」』】ー！？ぁぃぅぇぉっゃゅょァィゥェォッャュョ".contains(first) {
      return false
    }
    return mayEnd(printed)
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
