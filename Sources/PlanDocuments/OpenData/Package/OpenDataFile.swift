import Crypto

/// A file of the open data.
public struct OpenDataFile: Sendable {
  /// Its path below the folder of the edition: `observations.csv`.
  public let name: String
  /// What it is, for people.
  public let title: String
  /// `text/csv`.
  public let mediaType: String
  public let bytes: [UInt8]
  /// The SHA-256 of its bytes, in hexadecimal digits.
  public let digest: String

  init(_ name: String, _ title: String, _ mediaType: String, _ bytes: [UInt8]) {
    self.name = name
    self.title = title
    self.mediaType = mediaType
    self.bytes = bytes
    let digits = Array("0123456789abcdef".utf8)
    digest = String(
      decoding: SHA256.hash(data: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
      as: UTF8.self)
  }
}
