/// Reads forward through a range of scalars.
///
/// Line breaks inside the scalars are passed over where a word or a number may have been cut by one.
struct ScalarCursor {
  let scalars: [Unicode.Scalar]
  var index: Int
  let end: Int

  init(_ scalars: [Unicode.Scalar], in range: Range<Int>? = nil) {
    self.scalars = scalars
    index = range?.lowerBound ?? 0
    end = range?.upperBound ?? scalars.count
  }

  var isAtEnd: Bool { index >= end }

  var next: Unicode.Scalar? { index < end ? scalars[index] : nil }

  /// The scalar after line breaks, without moving.
  var nextInWord: Unicode.Scalar? {
    var ahead = index
    while ahead < end, scalars[ahead] == "\n" { ahead += 1 }
    return ahead < end ? scalars[ahead] : nil
  }

  var rest: ArraySlice<Unicode.Scalar> { scalars[index..<end] }

  mutating func skipSpaces() {
    while index < end, scalars[index].isSpace { index += 1 }
  }

  mutating func skipBreaks() {
    while index < end, scalars[index] == "\n" { index += 1 }
  }

  mutating func skipSpacesAndBreaks() {
    while index < end, scalars[index].isSpace || scalars[index] == "\n" { index += 1 }
  }

  /// Moves behind one scalar that fits, and the line breaks before it.
  mutating func skip(where fits: (Unicode.Scalar) -> Bool) -> Bool {
    guard let scalar = nextInWord, fits(scalar) else { return false }
    skipBreaks()
    index += 1
    return true
  }

  /// Moves behind a word, which line breaks may cut.
  mutating func skip(_ word: some Collection<Unicode.Scalar>) -> Bool {
    var ahead = index
    for scalar in word {
      while ahead < end, scalars[ahead] == "\n" { ahead += 1 }
      guard ahead < end, scalars[ahead] == scalar else { return false }
      ahead += 1
    }
    index = ahead
    return true
  }

  mutating func skip(_ word: String) -> Bool {
    skip(word.unicodeScalars)
  }

  /// A whole number in digits of any width, which line breaks may cut; at most nine digits.
  mutating func wholeNumber() -> Int? {
    var number: Int?
    var digits = 0
    while let digit = nextInWord?.digit {
      guard digits < 9 else { return nil }
      skipBreaks()
      index += 1
      number = (number ?? 0) * 10 + digit
      digits += 1
    }
    return number
  }
}
