import PlanModel

/// What a file is made of, as a number: equal for equal things, wherever and whenever it is worked out.
///
/// 64 bits, mixed a word at a time in the manner of FNV-1a. It tells what changed since the last time; it proves nothing.
public struct Fingerprint: Hashable, Sendable {
  public private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  public init() {}

  /// The fingerprint of bytes.
  public init(of bytes: [UInt8]) {
    bytes.withUnsafeBytes { add($0) }
  }

  mutating func add(_ text: String?) {
    var text = text ?? "\u{0}"
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }

  mutating func add(_ number: Int) { mix(UInt64(bitPattern: Int64(number))) }

  mutating func add(_ other: Fingerprint) { mix(other.value) }

  private mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var place = 0
    while place + 8 <= bytes.count {
      mix(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
      place += 8
    }
    var rest: UInt64 = 0
    for byte in bytes[place...] { rest = rest << 8 | UInt64(byte) }
    mix(rest)
    // Where one thing ends and the next begins makes a difference.
    mix(UInt64(bytes.count))
  }

  private mutating func mix(_ word: UInt64) {
    value = (value ^ word) &* 0x9E37_79B9_7F4A_7C15
    // A product carries upwards only.
    value ^= value >> 32
  }
}
