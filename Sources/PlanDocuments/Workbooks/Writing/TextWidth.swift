/// How wide text is in a fixed-pitch Japanese font.
enum TextWidth {
  /// In widths of a digit: kanji and kana take two.
  static func columns(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columns($1) }
  }

  static func columns(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x300...0x36F, 0x3099, 0x309A, 0xFE00...0xFE0F, 0xE0100...0xE01EF: 0
    case 0..<0x1100, 0xFF61...0xFF9F: isWideSymbol(scalar) ? 2 : 1
    default: 2
    }
  }

  /// × ÷ ° and the Greek and Cyrillic letters are as wide as kanji in Japanese fonts.
  private static func isWideSymbol(_ scalar: Unicode.Scalar) -> Bool {
    [0xB0, 0xB1, 0xD7, 0xF7].contains(scalar.value) || (0x391...0x451).contains(scalar.value)
  }

  /// How many lines a text takes in cells of a width, in widths of a digit.
  static func lines(_ text: String, width: Int) -> Int {
    MeasuredText(text).lines(width: width)
  }
}

/// A text whose lines were measured once, for cells of several widths.
struct MeasuredText {
  let text: String
  /// How wide each line is, in widths of a digit.
  private let widths: [Int]

  init(_ text: String) {
    self.text = text
    widths = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      line.unicodeScalars.reduce(0) { $0 + TextWidth.columns($1) }
    }
  }

  /// Of its widest line.
  var widest: Int { widths.max() ?? 0 }

  /// How many lines it takes in cells of a width, in widths of a digit.
  func lines(width: Int) -> Int {
    widths.reduce(0) { $0 + max(1, ($1 + width - 1) / max(width, 1)) }
  }
}
