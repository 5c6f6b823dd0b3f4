/// An analysis as scalars for reading: digits and letters half-width, one element a scalar, so that places are those of
/// the original.
struct AnalysisText {
  /// Folded; scalars beyond the basic plane are `beyond`.
  private(set) var scalars: [UInt16] = []

  /// Stands for a scalar that no word of the grammar contains.
  static let beyond: UInt16 = 0xFFFF

  init(_ text: String) {
    read(text)
  }

  /// Reads another text, keeping the memory.
  mutating func read(_ text: String) {
    scalars.removeAll(keepingCapacity: true)
    var text = text
    text.withUTF8 { bytes in
      scalars.reserveCapacity(bytes.count / 2 + 1)
      var index = 0
      while index < bytes.count {
        let first = bytes[index]
        switch first {
        case 0..<0x80:
          scalars.append(UInt16(first))
          index += 1
        case 0xE0..<0xF0:
          let value =
            UInt16(first & 0x0F) << 12 | UInt16(bytes[index + 1] & 0x3F) << 6
            | UInt16(bytes[index + 2] & 0x3F)
          scalars.append(Self.folded(value))
          index += 3
        case 0xC0..<0xE0:
          scalars.append(Self.folded(UInt16(first & 0x1F) << 6 | UInt16(bytes[index + 1] & 0x3F)))
          index += 2
        default:
          scalars.append(Self.beyond)
          index += 4
        }
      }
    }
  }

  /// Also the signs that are written several ways.
  private static func folded(_ scalar: UInt16) -> UInt16 {
    switch scalar {
    case 0xFF01...0xFF5E: scalar - 0xFEE0
    case 0x3000: 0x20
    case 0x301C: 0x7E
    case 0x2212, 0x2010, 0x2011: 0x2D
    default: scalar
    }
  }
}

extension UInt16 {
  init(scalar: Unicode.Scalar) { self = UInt16(truncatingIfNeeded: scalar.value) }

  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isLetter: Bool { (0x41...0x5A).contains(self & 0xFFDF) }
  var isHiragana: Bool { (0x3041...0x309F).contains(self) }
  /// Kanji with 々 and 〆.
  var isKanji: Bool { (0x3400...0x9FFF).contains(self) || (0x3005...0x3007).contains(self) }
  /// Katakana with ー, half-width ones too.
  var isKatakana: Bool {
    (0x30A1...0x30FA).contains(self) || self == 0x30FC || (0xFF66...0xFF9F).contains(self)
  }

  /// What a noun is written with, but for the hiragana in some.
  var isNounLike: Bool { isKanji || isKatakana || isLetter || isDigit || self == AnalysisText.beyond }
}
