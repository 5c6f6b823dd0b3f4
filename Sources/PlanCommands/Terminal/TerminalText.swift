/// Text as a terminal shows it, where kanji take two columns.
enum TerminalText {
  static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width($1) }
  }

  /// The text in one line, whatever line ends it has.
  static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// East Asian wide and ambiguous characters take two columns, as terminals set to Japanese show them.
  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x300...0x36F, 0xFE00...0xFE0F, 0xE0100...0xE01EF, 0x3099, 0x309A: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF01...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }

  /// The text, or as much of it as fits with an ellipsis behind it.
  static func cut(_ text: String, to columns: Int) -> String {
    guard width(text) > columns else { return text }
    var result = ""
    var used = 0
    for character in text {
      let next = width(String(character))
      guard used + next < columns else { break }
      result.append(character)
      used += next
    }
    return result + "…"
  }
}
