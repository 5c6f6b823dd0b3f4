import PlanModel

/// Finds the printed words that a source names.
enum PrintedPlace {
  /// The words between the source's begin and end, without line ends, spaces around lines and, where asked, marks.
  static func words(at source: Source, in lines: [String], marks: Bool) -> String {
    var words = ""
    for number in source.firstLine...source.lastLine {
      var scalars = Array(lines[number - 1].unicodeScalars)
      if number == source.lastLine, let end = source.characters?.end { scalars = Array(scalars[..<end]) }
      if number == source.firstLine, let begin = source.characters?.begin {
        scalars = Array(scalars[begin...])
      }
      words += String(String.UnicodeScalarView(scalars)).trimmingSpaces
    }
    return marks ? words.replacing(/（[*＊※]\d+）/, with: "") : words
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "　" }
    return String(drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }
}
