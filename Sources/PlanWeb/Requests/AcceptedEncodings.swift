/// What an Accept-Encoding field says about the two encodings the desk has.
struct AcceptedEncodings: Equatable {
  /// Whether the gzip form is to be sent.
  let gzip: Bool

  /// - Parameter field: the field's value; `nil` when the request has none, which leaves only the plain form.
  init(field: String?) {
    guard let field else {
      gzip = false
      return
    }
    var named: [Substring: Int] = [:]
    for item in field.split(separator: ",") {
      let parts = item.split(separator: ";", omittingEmptySubsequences: false).map(Self.trimmed)
      guard let name = parts.first, !name.isEmpty else { continue }
      named[name.lowercased()[...]] = Self.quality(of: parts.dropFirst())
    }
    let gzipQuality = named["gzip"] ?? named["x-gzip"] ?? named["*"] ?? 0
    // The plain form is always allowed unless named, so a named gzip wins over an unnamed identity.
    gzip = gzipQuality > 0 && gzipQuality >= named["identity"] ?? 0
  }

  /// The quality in thousandths; 1000 when none is given, 0 when it cannot be read.
  private static func quality(of parameters: ArraySlice<Substring>) -> Int {
    for parameter in parameters {
      guard let equals = parameter.firstIndex(of: "=") else { continue }
      guard trimmed(parameter[..<equals]).lowercased() == "q" else { continue }
      return thousandths(trimmed(parameter[parameter.index(after: equals)...]))
    }
    return 1000
  }

  private static func thousandths(_ text: Substring) -> Int {
    let halves = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = halves.first, whole == "0" || whole == "1" else { return 0 }
    let digits = halves.count == 2 ? halves[1] : ""
    guard digits.utf8.count <= 3, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return 0 }
    let fraction = Int(digits + String(repeating: "0", count: 3 - digits.utf8.count)) ?? 0
    return min(1000, (whole == "1" ? 1000 : 0) + fraction)
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let first = text.utf8.first, first == 0x20 || first == 0x09 { text.removeFirst() }
    while let last = text.utf8.last, last == 0x20 || last == 0x09 { text.removeLast() }
    return text
  }
}
