/// Text that a workbook can hold.
enum WorkbookText {
  /// The text without what XML has no place for: NUL, which would end it, and what Unicode says is no character.
  static func writable(_ text: String) -> String {
    let isBad = { (scalar: Unicode.Scalar) in
      scalar.value == 0 || scalar.value == 0xFFFE || scalar.value == 0xFFFF
    }
    guard text.unicodeScalars.contains(where: isBad) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { isBad($0) ? "\u{FFFD}" : $0 }))
  }

  /// The text with its `_x0041_` so marked that a reader does not take it for an escaped letter.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
    let bytes = Array(text.utf8)
    var escaped: [UInt8] = []
    for index in bytes.indices {
      if index + 7 <= bytes.count, bytes[index] == UInt8(ascii: "_"), bytes[index + 1] == UInt8(ascii: "x"),
        bytes[index + 6] == UInt8(ascii: "_"),
        UInt32(String(decoding: bytes[index + 2..<index + 6], as: UTF8.self), radix: 16) != nil
      {
        escaped += Array("_x005F".utf8)
      }
      escaped.append(bytes[index])
    }
    return String(decoding: escaped, as: UTF8.self)
  }
}
