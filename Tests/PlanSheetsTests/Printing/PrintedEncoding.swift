import Foundation

/// The forms in which a sheet's text reaches the reader as bytes.
enum PrintedEncoding: String, Sendable, CaseIterable {
  case utf8
  case utf8WithMark
  case utf16LittleEndian
  case utf16BigEndian
  /// Shift_JIS as Windows writes it.
  case cp932

  /// The bytes of `text`, `nil` where the encoding has no character for a part of it.
  func bytes(of text: String) -> [UInt8]? {
    switch self {
    case .utf8: Array(text.utf8)
    case .utf8WithMark: [0xEF, 0xBB, 0xBF] + text.utf8
    case .utf16LittleEndian:
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian:
      [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .cp932: text.data(using: .shiftJIS).map { Array($0) }
    }
  }
}
