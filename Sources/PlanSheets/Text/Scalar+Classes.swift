/// What a character is to a reader of sheets, whatever its width.
extension Unicode.Scalar {
  var isSpace: Bool {
    value == 0x20 || value == 0x3000 || value == 0x09 || value == 0x0B || value == 0x0C || value == 0xA0
      || value == 0xFEFF
  }

  /// 0 to 9 for a digit of either width.
  var digit: Int? {
    switch value {
    case 0x30...0x39: Int(value) - 0x30
    case 0xFF10...0xFF19: Int(value) - 0xFF10
    default: nil
    }
  }

  /// Any of the characters that sheets print for a dash or a hyphen.
  var isDash: Bool {
    switch value {
    case 0x2D, 0xAD, 0x2010...0x2015, 0x2212, 0x2500, 0x2501, 0x30FC, 0xFE58, 0xFE63, 0xFF0D, 0xFF70: true
    default: false
    }
  }

  /// △, ▲ or a hyphen before a number.
  var isMinus: Bool {
    value == 0x25B3 || value == 0x25B2 || isDash
  }

  var isComma: Bool { value == 0x2C || value == 0xFF0C || value == 0x3001 || value == 0xFF64 }

  var isPoint: Bool { value == 0x2E || value == 0xFF0E }

  var isOpeningBracket: Bool {
    value == 0x28 || value == 0xFF08 || value == 0x3014 || value == 0xFF3B || value == 0x5B
  }

  var isClosingBracket: Bool {
    value == 0x29 || value == 0xFF09 || value == 0x3015 || value == 0xFF3D || value == 0x5D
  }

  /// An arrow between a target and the one that replaces it.
  var isArrow: Bool {
    switch value {
    case 0x2192, 0x2193, 0x21D2, 0x21D3, 0x21E8, 0x21E9, 0x27A1, 0x2B07, 0x27F6, 0x2B62, 0x2B63, 0x25BC,
      0x25BD:
      true
    default: false
    }
  }

  /// ＊, * or ※ (注 stands for itself only where a number or a bracket follows).
  var isAsterisk: Bool {
    value == 0x2A || value == 0xFF0A || value == 0x203B || value == 0x2020
  }

  var isHiragana: Bool { (0x3041...0x3096).contains(value) }

  var isLetter: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
    default: false
    }
  }

  /// Digits and letters brought to half width, the ideographic space to a space; all else as it is.
  var halfWidth: Unicode.Scalar {
    switch value {
    case 0xFF01...0xFF5E: Unicode.Scalar(value - 0xFEE0) ?? self
    case 0x3000: " "
    default: self
    }
  }

  /// 1 for ①, up to 20.
  var circledNumber: Int? {
    (0x2460...0x2473).contains(value) ? Int(value) - 0x245F : nil
  }
}

extension Collection where Element == Unicode.Scalar {
  /// The scalars as a string.
  var string: String {
    String(unsafeUninitializedCapacity: count * 4) { buffer in
      var index = 0
      for scalar in self {
        let value = scalar.value
        switch value {
        case 0..<0x80:
          buffer[index] = UInt8(truncatingIfNeeded: value)
          index += 1
        case 0x80..<0x800:
          buffer[index] = UInt8(truncatingIfNeeded: 0xC0 | value >> 6)
          buffer[index + 1] = UInt8(truncatingIfNeeded: 0x80 | value & 0x3F)
          index += 2
        case 0x800..<0x10000:
          buffer[index] = UInt8(truncatingIfNeeded: 0xE0 | value >> 12)
          buffer[index + 1] = UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F)
          buffer[index + 2] = UInt8(truncatingIfNeeded: 0x80 | value & 0x3F)
          index += 3
        default:
          buffer[index] = UInt8(truncatingIfNeeded: 0xF0 | value >> 18)
          buffer[index + 1] = UInt8(truncatingIfNeeded: 0x80 | value >> 12 & 0x3F)
          buffer[index + 2] = UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F)
          buffer[index + 3] = UInt8(truncatingIfNeeded: 0x80 | value & 0x3F)
          index += 4
        }
      }
      return index
    }
  }

  /// Whether the scalars are those of a literal.
  func spells(_ word: String) -> Bool {
    elementsEqual(word.unicodeScalars)
  }
}
