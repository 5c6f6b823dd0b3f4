import Markup

/// A text in which the words looked for are marked.
struct Highlighted {
  let text: String
  let words: [SearchText]

  /// The whole text.
  func view() -> HTML { view(of: 0..<text.unicodeScalars.count) }

  /// The part around the first word found, with dots where something is left away.
  func excerpt(around room: Int = 40) -> HTML {
    let length = text.unicodeScalars.count
    guard let first = marks.first, length > 3 * room else { return view() }
    let begin = max(0, first.lowerBound - room)
    let end = min(length, begin + 3 * room)
    return .several([
      begin > 0 ? .text("…") : .nothing, view(of: begin..<end), end < length ? .text("…") : .nothing,
    ])
  }

  /// The places of the words, in order and without overlaps.
  private var marks: [Range<Int>] {
    let folded = SearchText(text)
    var marks: [Range<Int>] = []
    for range in words.flatMap(folded.ranges).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = marks.last, range.lowerBound <= last.upperBound {
        marks[marks.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        marks.append(range)
      }
    }
    return marks
  }

  private func view(of part: Range<Int>) -> HTML {
    let scalars = Array(text.unicodeScalars)
    func plain(_ range: Range<Int>) -> HTML {
      .text(String(String.UnicodeScalarView(scalars[range])))
    }
    var pieces: [HTML] = []
    var place = part.lowerBound
    for mark in marks.map({ $0.clamped(to: part) }) where !mark.isEmpty {
      pieces.append(plain(place..<mark.lowerBound))
      pieces.append(element(.mark) { plain(mark) })
      place = mark.upperBound
    }
    pieces.append(plain(place..<part.upperBound))
    return .several(pieces)
  }
}
