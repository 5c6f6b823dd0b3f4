import Foundation

/// Turns a file's bytes into text: byte-order marks first, then UTF-8, then UTF-16, then CP932.
enum SheetEncoding {
  /// The first bytes of files that people take for their text: PDF, and workbooks, which are ZIP archives.
  private static let notTexts: [[UInt8]] = [
    Array("%PDF-".utf8), [0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0],
  ]

  /// The line, from 1, at which bytes stop being UTF-8.
  static func firstBadLine(_ bytes: [UInt8]) -> Int {
    var line = 1
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    while case .valid(let scalar) = parser.parseScalar(from: &iterator), scalar.first != 0 {
      if scalar.first == 0x0A { line += 1 }
    }
    return line
  }

  /// The text, or `nil` where the bytes are none.
  static func decode(_ bytes: [UInt8]) -> [Unicode.Scalar]? {
    if notTexts.contains(where: { bytes.starts(with: $0) }) { return nil }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return utf8(bytes[3...])
    }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return utf16(bytes[2...], lowByte: 0)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return utf16(bytes[2...], lowByte: 1)
    }
    // A NUL stands in no text, but UTF-8 and CP932 would both let it pass.
    if bytes.contains(0) {
      return lowByteOfUnmarkedUTF16(bytes).flatMap { utf16(bytes[...], lowByte: $0) }
    }
    return utf8(bytes[...]) ?? cp932(bytes)
  }

  private static func utf8(_ bytes: ArraySlice<UInt8>) -> [Unicode.Scalar]? {
    // A file cut off in the middle of a character is read to the character before.
    let text = (0...3).lazy.compactMap { String(validating: bytes.dropLast($0), as: UTF8.self) }.first
    guard var text else { return nil }
    return text.withUTF8 { utf8 in
      [Unicode.Scalar](unsafeUninitializedCapacity: utf8.count) { scalars, count in
        var index = 0
        while index < utf8.count {
          let (value, length) = scalar(at: index, in: utf8)
          // The text was validated, so every value is a scalar's.
          (scalars.baseAddress.unsafelyUnwrapped + count).initialize(
            to: Unicode.Scalar(value).unsafelyUnwrapped)
          count += 1
          index += length
        }
      }
    }
  }

  /// The scalar that begins at a byte of valid UTF-8, and how many bytes it takes.
  private static func scalar(at index: Int, in utf8: UnsafeBufferPointer<UInt8>) -> (UInt32, Int) {
    func low(_ offset: Int) -> UInt32 { UInt32(utf8[index + offset] & 0x3F) }
    let first = UInt32(utf8[index])
    return switch first {
    case 0..<0x80: (first, 1)
    case 0x80..<0xE0: ((first & 0x1F) << 6 | low(1), 2)
    case 0xE0..<0xF0: ((first & 0x0F) << 12 | low(1) << 6 | low(2), 3)
    default: ((first & 0x07) << 18 | low(1) << 12 | low(2) << 6 | low(3), 4)
    }
  }

  /// Decodes pairs of bytes, of which the one at `lowByte` is the low one.
  private static func utf16(_ bytes: ArraySlice<UInt8>, lowByte: Int) -> [Unicode.Scalar]? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: bytes.startIndex, to: bytes.endIndex, by: 2) {
      units.append(UInt16(bytes[index + lowByte]) | UInt16(bytes[index + 1 - lowByte]) << 8)
    }
    guard !units.contains(0), let text = String(validating: units, as: UTF16.self) else { return nil }
    return Array(text.unicodeScalars)
  }

  /// Windows saves UTF-16 without a mark too; its line ends then show which byte is the low one.
  private static func lowByteOfUnmarkedUTF16(_ bytes: [UInt8]) -> Int? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    for index in stride(from: 0, to: bytes.count, by: 2) {
      if bytes[index] == 0x0A, bytes[index + 1] == 0 { return 0 }
      if bytes[index] == 0, bytes[index + 1] == 0x0A { return 1 }
    }
    return nil
  }

  /// What Windows calls Shift_JIS; Foundation's `shiftJIS` is this code page, with ①, Ⅰ and 髙.
  private static func cp932(_ bytes: [UInt8]) -> [Unicode.Scalar]? {
    guard let text = String(data: Data(bytes), encoding: .shiftJIS) else { return nil }
    let scalars = Array(text.unicodeScalars)
    // Bytes that mean nothing to the code page come back as private-use characters or controls.
    let odd = scalars.count { $0.value < 0x20 && !"\t\n\r\u{0C}".unicodeScalars.contains($0) }
    return odd == 0 ? scalars : nil
  }
}
