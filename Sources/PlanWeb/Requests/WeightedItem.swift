/// One of the values that an Accept field lists, with its weight.
///
/// Read byte by byte, since every page asked for comes through here.
struct WeightedItem {
  private typealias Bytes = Substring.UTF8View

  private let name: Bytes
  private let parameters: Bytes

  /// - Parameter item: what stands between two commas: `gzip;q=0.5`.
  init(_ item: Substring.UTF8View) {
    let end = item.firstIndex(of: UInt8(ascii: ";")) ?? item.endIndex
    name = Self.trimmed(item[..<end])
    parameters = item[end...]
  }

  /// The items of a field; none where the request has no such field.
  static func items(of field: String?) -> [WeightedItem] {
    (field ?? "").utf8.split(separator: UInt8(ascii: ",")).map(WeightedItem.init)
  }

  /// Whether it is the one of a name in small letters; names know no case.
  func isNamed(_ name: StaticString) -> Bool { Self.equals(self.name, name) }

  /// Whether it is a language's tag, with or without a region: `ja`, `ja-JP`.
  func isLanguage(_ tag: StaticString) -> Bool {
    Self.equals(name[..<(name.firstIndex(of: UInt8(ascii: "-")) ?? name.endIndex)], tag)
  }

  /// The weight in thousandths: 1000 when none is given, 0 when it cannot be read.
  var weight: Int {
    var rest = parameters
    while rest.first == UInt8(ascii: ";") {
      rest = rest.dropFirst()
      let end = rest.firstIndex(of: UInt8(ascii: ";")) ?? rest.endIndex
      let parameter = rest[..<end]
      rest = rest[end...]
      guard let equals = parameter.firstIndex(of: UInt8(ascii: "=")) else { continue }
      guard Self.equals(Self.trimmed(parameter[..<equals]), "q") else { continue }
      return Self.thousandths(Self.trimmed(parameter[equals...].dropFirst()))
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

  private static func equals(_ bytes: Bytes, _ name: StaticString) -> Bool {
    name.withUTF8Buffer { name in
      bytes.elementsEqual(name) { $0 == $1 || ($0 | 0x20 == $1 && (0x41...0x5A).contains($0)) }
    }
  }
}
