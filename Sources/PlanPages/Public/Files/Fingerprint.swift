import PlanModel

/// What a file is made of, as a number: equal for equal things, wherever and whenever it is worked out.
///
/// 64-bit FNV-1a. It tells what changed since the last time; it proves nothing.
public struct Fingerprint: Hashable, Sendable {
  public private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  public init() {}

  /// The fingerprint of bytes.
  public init(of bytes: [UInt8]) {
    add(bytes)
  }

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    // Where one thing ends and the next begins makes a difference.
    value = (value ^ 0xFF) &* 0x100_0000_01B3
  }

  mutating func add(_ text: String?) { add((text ?? "\u{0}").utf8) }

  mutating func add(_ number: Int) { add(String(number).utf8) }

  mutating func add(_ other: Fingerprint) {
    withUnsafeBytes(of: other.value.littleEndian) { add($0) }
  }
}
