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

  init(_ entry: OpenDataEntry, _ bytes: [UInt8]) {
    name = entry.name
    title = entry.title
    mediaType = entry.mediaType
    self.bytes = bytes
    let digits = Array("0123456789abcdef".utf8)
    digest = String(
      decoding: SHA256.hash(data: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
      as: UTF8.self)
  }
}
