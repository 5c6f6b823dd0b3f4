import Foundation
import Testing

/// The ways a sheet's text is saved.
enum SheetEncodingName: String, CaseIterable, Sendable {
  case utf8
  case utf8WithMark
  case utf8WithWindowsLineEnds
  case utf8WithOldMacLineEnds
  case utf16LittleEndian
  case utf16BigEndian
  case utf16WithoutMark
  case cp932

  func bytes(of text: String) throws -> [UInt8] {
    switch self {
    case .utf8: return Array(text.utf8)
    case .utf8WithMark: return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    case .utf8WithWindowsLineEnds: return Array(text.replacing("\n", with: "\r\n").utf8)
    case .utf8WithOldMacLineEnds: return Array(text.replacing("\n", with: "\r").utf8)
    case .utf16LittleEndian: return [0xFF, 0xFE] + Self.utf16(text) { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian: return [0xFE, 0xFF] + Self.utf16(text) { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    case .utf16WithoutMark: return Self.utf16(text) { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .cp932: return try [UInt8](#require(text.data(using: .shiftJIS)))
    }
  }

  private static func utf16(_ text: String, _ bytes: (UInt16) -> [UInt8]) -> [UInt8] {
    text.utf16.flatMap(bytes)
  }
}
