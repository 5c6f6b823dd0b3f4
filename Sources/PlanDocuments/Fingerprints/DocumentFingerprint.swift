internal import Crypto

/// What a document's data is recognised by: two papers with the same fingerprint say the same.
///
/// It is the SHA-256 of everything that a document is made of: the form's name, its template, and the data.
public struct DocumentFingerprint: Hashable, Sendable {
  /// All of it, in 64 hexadecimal digits.
  public let text: String

  /// What stands before it among a PDF's keywords.
  public static let keywordPrefix = "hashira:sha256:"

  /// - Parameters:
  ///   - form: the form's name.
  ///   - template: the form's file, with the settings at its top.
  ///   - content: the data, as JSON.
  init(form: String, template: [UInt8], content: [UInt8]) {
    var hash = SHA256()
    hash.update(data: Array("hashira document 1\n\(form)\n".utf8))
    hash.update(data: SHA256.hash(data: template).map { $0 })
    hash.update(data: content)
    let digits = Array("0123456789abcdef".utf8)
    text = String(
      decoding: hash.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// Reads one as it was kept.
  ///
  /// - Returns: `nil` for what is not 64 hexadecimal digits.
  public init?(_ text: String) {
    guard text.utf8.count == 64, text.allSatisfy({ $0.isHexDigit && !$0.isUppercase }) else { return nil }
    self.text = text
  }

  /// As it is printed on each page: the first 16 digits, 4 by 4, 照合番号 `1A2B-3C4D-5E6F-7081`.
  public var printed: String {
    let digits = Array(text.uppercased().prefix(16))
    return stride(from: 0, to: digits.count, by: 4).map { String(digits[$0..<($0 + 4)]) }.joined(
      separator: "-")
  }
}
