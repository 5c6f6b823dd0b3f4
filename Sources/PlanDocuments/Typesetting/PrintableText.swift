internal import PlanModel

/// Text as it may be printed: line ends are one kind, and nothing in it steers the page.
enum PrintableText {
  /// The text without control characters and without marks that turn the direction of what stands behind them.
  static func clean(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { !isPlain($0) }) else { return text }
    var clean = String.UnicodeScalarView()
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where last == "\r": break
      case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: clean.append("\n")
      case 0x09: clean.append(" ")
      default: if isPlain(scalar) { clean.append(scalar) }
      }
      last = scalar
    }
    return String(clean)
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB: false
    // Not characters at all.
    case 0xFDD0...0xFDEF: false
    default: scalar.value & 0xFFFE != 0xFFFE
    }
  }
}

extension JSONWriter {
  /// Writes a text of the plan as it may be printed.
  mutating func printable(_ key: StaticString, _ text: String?) {
    self.key(key)
    string(text.map(PrintableText.clean))
  }
}
