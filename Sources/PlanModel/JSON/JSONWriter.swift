/// Writes JSON as UTF-8 bytes in the order it is told, without building a tree first.
///
/// The caller closes what it opens; commas and escapes are the writer's.
public struct JSONWriter: Sendable {
  /// The bytes written so far.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false

  public init(reservingCapacity capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// Forgets what was written and keeps the memory.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  /// Writes an object whose members are written by `members`.
  public mutating func object(_ members: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    members(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes an array with one element for each of `elements`.
  public mutating func array<Elements: Sequence>(
    _ elements: Elements, _ write: (inout JSONWriter, Elements.Element) -> Void
  ) {
    open(UInt8(ascii: "["))
    for element in elements { write(&self, element) }
    close(UInt8(ascii: "]"))
  }

  /// Writes the key of the next member.
  ///
  /// - Parameter name: plain ASCII without characters that need escaping.
  public mutating func key(_ name: StaticString) {
    name.withUTF8Buffer { name in
      // One append for the whole of it, as keys are most of what is written.
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: name.count + 4) { buffer in
        var end = 0
        if needsComma {
          buffer[0] = UInt8(ascii: ",")
          end = 1
        }
        buffer[end] = UInt8(ascii: "\"")
        for index in 0..<name.count { buffer[end + 1 + index] = name[index] }
        end += name.count + 3
        buffer[end - 2] = UInt8(ascii: "\"")
        buffer[end - 1] = UInt8(ascii: ":")
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[..<end]))
      }
    }
    needsComma = false
  }

  /// Writes the key of the next member, which may be any text.
  public mutating func key(text: String) {
    string(text)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  public mutating func string(_ text: String) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { utf8 in
      var begin = 0
      for index in 0..<utf8.count {
        let byte = utf8[index]
        guard byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") else {
          continue
        }
        bytes.append(contentsOf: utf8[begin..<index])
        escape(byte)
        begin = index + 1
      }
      bytes.append(contentsOf: utf8[begin...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  public mutating func string(_ text: String?) {
    if let text { string(text) } else { null() }
  }

  public mutating func strings(_ texts: [String]) {
    array(texts) { $0.string($1) }
  }

  /// Writes a value that is JSON already.
  public mutating func raw(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  public mutating func integer(_ number: Int) {
    separate()
    digits(number)
  }

  public mutating func amount(_ amount: Amount?) {
    guard let amount else { return null() }
    guard amount.scale > 0 else { return integer(Int(amount.coefficient)) }
    separate()
    bytes.append(contentsOf: amount.description.utf8)
  }

  public mutating func boolean(_ value: Bool) {
    separate()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  public mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  /// Ends a document that is printed as a line of its own.
  public mutating func newline() {
    bytes.append(UInt8(ascii: "\n"))
    needsComma = false
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
    case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: "t"))
    case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "r"))
    default:
      let hexadecimal = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(hexadecimal[Int(byte >> 4)])
      bytes.append(hexadecimal[Int(byte & 15)])
    }
  }

  private mutating func digits(_ number: Int) {
    if (0..<10).contains(number) { return bytes.append(UInt8(ascii: "0") + UInt8(number)) }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { buffer in
      var begin = buffer.count
      var rest = number.magnitude
      repeat {
        begin -= 1
        buffer[begin] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
      if number < 0 {
        begin -= 1
        buffer[begin] = UInt8(ascii: "-")
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[begin...]))
    }
  }
}
