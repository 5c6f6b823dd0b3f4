import Foundation

/// Text as the 統一ルール wants it in a cell: in one line, without characters that depend on the machine.
///
/// Names keep their characters, also the rare ones: only symbols have another way of writing that means the same.
enum PlainText {
  /// A character and what it becomes.
  struct Replacement: Hashable, Sendable {
    let scalar: Unicode.Scalar
    let text: String
  }

  /// The text in one line and in plain symbols, trimmed.
  static func plain(_ text: String) -> String {
    if !mayChange(text) { return text.trimmingSpaces }
    var scalars = String.UnicodeScalarView()
    var wantsSpace = false
    for scalar in text.unicodeScalars {
      if isLayout(scalar) {
        wantsSpace = !scalars.isEmpty
        continue
      }
      if wantsSpace {
        scalars.append(" ")
        wantsSpace = false
      }
      if scalar.value == 0xFF9E || scalar.value == 0xFF9F {
        addVoicing(scalar, to: &scalars)
      } else if let symbols = replacement(of: scalar) {
        scalars.append(contentsOf: symbols.unicodeScalars)
      } else {
        scalars.append(scalar)
      }
    }
    return String(scalars).trimmingSpaces
  }

  /// Whether any character may become another one; a quick look at the bytes, before it is worked out what they become.
  private static func mayChange(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      for place in bytes.indices {
        let next = place + 1 < bytes.count ? bytes[place + 1] : 0
        switch bytes[place] {
        case 0..<0x20, 0x7F: return true
        // U+0080 to U+009F, and the fractions.
        case 0xC2 where next < 0xA0 || (0xBC...0xBE).contains(next): return true
        // U+2028 and U+2029; U+2100 to U+21BF; U+2440 to U+277F.
        case 0xE2 where next == 0x80 && (0xA8...0xA9).contains(bytes[place + 2]): return true
        case 0xE2 where (0x84...0x86).contains(next) || (0x91...0x9D).contains(next): return true
        // U+3200 to U+33FF.
        case 0xE3 where (0x88...0x8F).contains(next): return true
        // U+FF60 to U+FF9F.
        case 0xEF where next == 0xBE || (next == 0xBD && bytes[place + 2] >= 0xA0): return true
        default: continue
        }
      }
      return false
    }
  }

  /// Joins a half-width voicing mark to the kana before it: ｶﾞ is ガ.
  private static func addVoicing(_ mark: Unicode.Scalar, to scalars: inout String.UnicodeScalarView) {
    let combining: Unicode.Scalar = mark.value == 0xFF9E ? "\u{3099}" : "\u{309A}"
    if let last = scalars.last {
      let joined = String(String.UnicodeScalarView([last, combining])).precomposedStringWithCanonicalMapping
      if joined.unicodeScalars.count == 1 {
        scalars.removeLast()
        scalars.append(contentsOf: joined.unicodeScalars)
        return
      }
    }
    scalars.append(mark.value == 0xFF9E ? "\u{309B}" : "\u{309C}")
  }

  /// Line ends, tabs and other controls, which are layout.
  private static func isLayout(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || scalar.value == 0x2028
      || scalar.value == 0x2029
  }

  /// What a symbol that depends on the machine is written as; `nil` for all others.
  static func replacement(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x2460...0x2473: "(\(scalar.value - 0x245F))"
    case 0x24EA, 0x24FF: "(0)"
    case 0x2474...0x249B, 0x249C...0x24B5, 0x2150...0x217F, 0x2189, 0xBC...0xBE: compatible(scalar)
    case 0x24B6...0x24CF: "(\(letter(0x41, scalar.value - 0x24B6)))"
    case 0x24D0...0x24E9: "(\(letter(0x61, scalar.value - 0x24D0)))"
    case 0x2776...0x277F: "(\(scalar.value - 0x2775))"
    case 0x3251...0x325F: "(\(scalar.value - 0x3251 + 21))"
    case 0x32B1...0x32BF: "(\(scalar.value - 0x32B1 + 36))"
    case 0x3280...0x32B0, 0x32D0...0x32FE: "(\(compatible(scalar)))"
    case 0x3200...0x3247, 0x32C0...0x32CB, 0x32FF, 0x3300...0x33FF, 0x2116, 0x2121: compatible(scalar)
    case 0xFF61...0xFF9F: compatible(scalar)
    default: nil
    }
  }

  private static func letter(_ first: UInt32, _ place: UInt32) -> String {
    Unicode.Scalar(first + place).map { String($0) } ?? ""
  }

  /// By Unicode's compatibility mapping, with the slash people type.
  private static func compatible(_ scalar: Unicode.Scalar) -> String {
    String(scalar).precomposedStringWithCompatibilityMapping.replacingOccurrences(of: "\u{2044}", with: "/")
  }
}

extension String {
  /// Without spaces, of any width, at its ends.
  var trimmingSpaces: String {
    // A quick look at the bytes that a space begins or ends with.
    guard let first = utf8.first, let last = utf8.last,
      first == 0x20 || first == 0xC2 || (first == 0xE3 && utf8.dropFirst().first == 0x80)
        || last == 0x20 || last == 0x80 || last == 0xA0
    else { return self }
    let isSpace = { (character: Character) in
      character == " " || character == "\u{3000}" || character == "\u{A0}"
    }
    guard self.first.map(isSpace) == true || self.last.map(isSpace) == true else { return self }
    let end = lastIndex { !isSpace($0) }
    guard let begin = firstIndex(where: { !isSpace($0) }), let end else { return "" }
    return String(self[begin...end])
  }
}
