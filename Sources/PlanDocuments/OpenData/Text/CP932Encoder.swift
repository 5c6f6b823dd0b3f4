import Foundation

/// Writes Shift_JIS as Windows knows it (CP932), and says what could not be written as it is.
///
/// The code page is Foundation's own, which the reader of sheets decodes with; what it takes for one character may be written in
/// Unicode as another that looks the same (〜 and ～, − and －), and those are replaced first.
struct CP932Encoder {
  /// What became of a character that the code page does not have.
  struct Loss: Hashable {
    enum Kind: Hashable {
      /// Another character of the same meaning stands for it.
      case replaced
      /// Nothing stands for it but 〓.
      case lost
    }

    let kind: Kind
    /// The character as it was, with what belongs to it.
    let original: String
    let written: String
  }

  /// Writes a text; `lose` is called for each character that is not written as it is.
  func encode(_ text: String, onto bytes: inout [UInt8], lose: (Loss) -> Void) {
    let begin = bytes.count
    if Self.encodeWhole(text, onto: &bytes) { return }
    bytes.removeSubrange(begin...)
    for character in text {
      let scalars = character.unicodeScalars
      if scalars.allSatisfy({ $0.value < 0x80 }) {
        bytes += scalars.map { UInt8($0.value) }
      } else if let code = Self.code(of: scalars) {
        bytes += code
      } else {
        let (kind, written) = Self.substitute(for: character)
        lose(Loss(kind: kind, original: String(character), written: written))
        for scalar in written.unicodeScalars { bytes += Self.code(of: scalar) ?? [] }
      }
    }
  }

  /// Writes a text scalar by scalar, as most can be.
  ///
  /// - Returns: whether nothing stood in the way; what was written is of no use otherwise.
  private static func encodeWhole(_ text: String, onto bytes: inout [UInt8]) -> Bool {
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        bytes.append(UInt8(scalar.value))
        continue
      }
      // The half-width voicing marks are one character with the letter before them.
      guard scalar.value < places.count, !(0xFF9E...0xFF9F).contains(scalar.value) else { return false }
      let code = places[Int(scalar.value)]
      guard code != 0 else { return false }
      if code > 0xFF { bytes.append(UInt8(code >> 8)) }
      bytes.append(UInt8(code & 0xFF))
    }
    return true
  }

  private static func code(of scalars: Character.UnicodeScalarView) -> [UInt8]? {
    guard let first = scalars.first, scalars.dropFirst().isEmpty else { return nil }
    return code(of: first)
  }

  private static func code(of scalar: Unicode.Scalar) -> [UInt8]? {
    if scalar.value < 0x80 { return [UInt8(scalar.value)] }
    return codes[scalar]
  }

  /// What is written for a character that has no code: itself composed, without the selector of a variant, its twin, plain
  /// symbols of the same meaning; at last 〓, by which printers mark a sort that is missing.
  private static func substitute(for character: Character) -> (Loss.Kind, String) {
    let composed = String(character).precomposedStringWithCanonicalMapping
    let bare = String(
      String.UnicodeScalarView(composed.unicodeScalars.filter { !isVariationSelector($0) }))
    let written = String(
      String.UnicodeScalarView(
        bare.unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
          if code(of: scalar) != nil { return [scalar] }
          if let twin = twins[scalar] { return [twin] }
          return PlainText.replacement(of: scalar).map { Array($0.unicodeScalars) } ?? [scalar]
        }))
    guard !written.isEmpty, written.unicodeScalars.allSatisfy({ code(of: $0) != nil }) else {
      return (.lost, "〓")
    }
    return (.replaced, written)
  }

  private static func isVariationSelector(_ scalar: Unicode.Scalar) -> Bool {
    (0xFE00...0xFE0F).contains(scalar.value) || (0xE0100...0xE01EF).contains(scalar.value)
  }

  /// Characters of Unicode and those that stand for the same in the code page.
  private static let twins: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{301C}": "\u{FF5E}", "\u{2212}": "\u{FF0D}", "\u{2014}": "\u{2015}", "\u{2013}": "\u{2015}",
    "\u{2012}": "\u{2010}", "\u{2011}": "\u{2010}", "\u{2016}": "\u{2225}", "\u{A2}": "\u{FFE0}",
    "\u{A3}": "\u{FFE1}", "\u{AC}": "\u{FFE2}", "\u{A5}": "\u{FFE5}", "\u{203E}": "\u{FFE3}",
    "\u{A6}": "\u{FFE4}", "\u{A0}": " ", "\u{2022}": "・", "\u{B7}": "・", "\u{22EF}": "…",
  ]

  /// The codes by the scalars' values, for a quick look; 0 where there is none.
  private static let places: [UInt16] = {
    var places = [UInt16](repeating: 0, count: 0x10000)
    for (scalar, code) in codes where scalar.value < places.count {
      places[Int(scalar.value)] = code.reduce(0) { $0 << 8 | UInt16($1) }
    }
    return places
  }()

  /// Adds the characters that begin with a byte at one go, which most rows allow.
  ///
  /// - Returns: whether it could be done: not where a code stands for nothing, or another is written for it.
  private static func addRow(
    _ lead: UInt8, _ trails: [UInt8], to codes: inout [Unicode.Scalar: [UInt8]]
  ) -> Bool {
    let row = Data(trails.flatMap { [lead, $0] })
    guard let text = String(data: row, encoding: .shiftJIS), text.unicodeScalars.count == trails.count,
      !text.unicodeScalars.contains("\u{FFFD}"), text.data(using: .shiftJIS) == row
    else { return false }
    for (scalar, trail) in zip(text.unicodeScalars, trails) where codes[scalar] == nil {
      codes[scalar] = [lead, trail]
    }
    return true
  }

  /// The code of every character, as Windows writes it where there are several.
  private static let codes: [Unicode.Scalar: [UInt8]] = {
    var codes: [Unicode.Scalar: [UInt8]] = [:]
    func add(_ bytes: [UInt8]) {
      guard let text = String(data: Data(bytes), encoding: .shiftJIS), let scalar = text.unicodeScalars.first,
        text.unicodeScalars.dropFirst().isEmpty, scalar != "\u{FFFD}", codes[scalar] == nil
      else { return }
      codes[scalar] = text.data(using: .shiftJIS).map { Array($0) } ?? bytes
    }
    for byte in UInt8(0xA1)...0xDF { add([byte]) }
    let trails = (UInt8(0x40)...0xFC).filter { $0 != 0x7F }
    for lead in Array(UInt8(0x81)...0x9F) + Array(0xE0...0xFC) where !addRow(lead, trails, to: &codes) {
      for trail in trails { add([lead, trail]) }
    }
    return codes
  }()
}
