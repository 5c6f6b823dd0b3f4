/// What an Accept-Encoding field says about the two encodings the desk has.
///
/// Read byte by byte, since every page asked for comes through here.
struct AcceptedEncodings: Equatable {
  private typealias Bytes = Substring.UTF8View

  /// Whether the gzip form is to be sent.
  let gzip: Bool

  /// - Parameter field: the field's value; `nil` when the request has none, which leaves only the plain form.
  init(field: String?) {
    var gzip: Int?
    var identity: Int?
    var others: Int?
    for item in (field ?? "").utf8.split(separator: UInt8(ascii: ",")) {
      let end = item.firstIndex(of: UInt8(ascii: ";")) ?? item.endIndex
      let name = Self.trimmed(item[..<end])
      if Self.equals(name, "gzip") || Self.equals(name, "x-gzip") {
        gzip = Self.quality(in: item[end...])
      } else if Self.equals(name, "identity") {
        identity = Self.quality(in: item[end...])
      } else if Self.equals(name, "*") {
        others = Self.quality(in: item[end...])
      }
    }
    let quality = gzip ?? others ?? 0
    // The plain form is allowed even where it is not named, so a named gzip wins over it.
    self.gzip = quality > 0 && quality >= identity ?? 0
  }

  /// The quality in thousandths: 1000 when none is given, 0 when it cannot be read.
  private static func quality(in parameters: Bytes) -> Int {
    var rest = parameters
    while rest.first == UInt8(ascii: ";") {
      rest = rest.dropFirst()
      let end = rest.firstIndex(of: UInt8(ascii: ";")) ?? rest.endIndex
      let parameter = rest[..<end]
      rest = rest[end...]
      guard let equals = parameter.firstIndex(of: UInt8(ascii: "=")) else { continue }
      guard Self.equals(trimmed(parameter[..<equals]), "q") else { continue }
      return thousandths(trimmed(parameter[equals...].dropFirst()))
    }
    return 1000
  }

  /// `1`, `0.25`: one digit, then at most three after a point.
  private static func thousandths(_ bytes: Bytes) -> Int {
    guard let whole = bytes.first, whole == 0x30 || whole == 0x31 else { return 0 }
    var fraction = bytes.dropFirst()
    if fraction.first == UInt8(ascii: ".") {
      fraction = fraction.dropFirst()
    } else if !fraction.isEmpty {
      return 0
    }
    var value = Int(whole - 0x30) * 1000
    var unit = 100
    for digit in fraction {
      guard (0x30...0x39).contains(digit), unit > 0 else { return 0 }
      value += Int(digit - 0x30) * unit
      unit /= 10
    }
    return value <= 1000 ? value : 0
  }

  private static func trimmed(_ bytes: Bytes) -> Bytes {
    var bytes = bytes
    while let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
    return bytes
  }

  /// Whether the bytes spell the name, which is in small letters; names know no case.
  private static func equals(_ bytes: Bytes, _ name: StaticString) -> Bool {
    name.withUTF8Buffer { name in
      bytes.elementsEqual(name) { $0 == $1 || ($0 | 0x20 == $1 && (0x41...0x5A).contains($0)) }
    }
  }
}
