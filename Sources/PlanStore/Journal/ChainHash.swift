internal import Crypto

/// SHA-256 hashes that hang entries on one another.
///
/// An entry's hash is that of these bytes, one after the other; whole numbers are of eight bytes, the highest first, and
/// texts are UTF-8 behind their length in bytes:
///
///     hash before (32 bytes) · sequence · plan (text) · recorded (text) · author (text) · act · hash of the content (32 bytes)
///
/// Before the first entry stands the hash of the UTF-8 text `hashira journal 1`. As the content goes in by its hash, it can be
/// taken away and the chain still holds.
enum ChainHash {
  static let genesis = digest(of: Array("hashira journal 1".utf8))

  static func digest(of bytes: [UInt8]) -> [UInt8] {
    Array(SHA256.hash(data: bytes))
  }

  static func next(
    after hash: [UInt8], sequence: Int, plan: String, recorded: String, author: String, act: Int,
    contentHash: [UInt8]
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(192)
    bytes += hash
    append(sequence, to: &bytes)
    append(plan, to: &bytes)
    append(recorded, to: &bytes)
    append(author, to: &bytes)
    append(act, to: &bytes)
    bytes += contentHash
    return digest(of: bytes)
  }

  static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    withUnsafeBytes(of: Int64(number).bigEndian) { bytes.append(contentsOf: $0) }
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    append(text.utf8.count, to: &bytes)
    bytes.append(contentsOf: text.utf8)
  }
}
