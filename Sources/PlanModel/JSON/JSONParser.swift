/// Parses JSON (RFC 8259) from UTF-8.
struct JSONParser {
  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0
  private static let deepest = 64

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func parseDocument() throws(JSONError) -> JSONValue {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    let value = try parseValue()
    skipSpace()
    guard position == bytes.count else { throw mistake("expected the end of the text") }
    return value
  }

  private mutating func parseValue() throws(JSONError) -> JSONValue {
    skipSpace()
    guard position < bytes.count else { throw mistake("the text ends where a value is expected") }
    switch bytes[position] {
    case UInt8(ascii: "{"): return .object(try parseObject())
    case UInt8(ascii: "["): return .array(try parseArray())
    case UInt8(ascii: "\""): return .string(try parseString())
    case UInt8(ascii: "t"): return try word("true", .boolean(true))
    case UInt8(ascii: "f"): return try word("false", .boolean(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try parseNumber())
    }
  }

  private mutating func parseObject() throws(JSONError) -> JSONObject {
    try enter()
    var members: [JSONObject.Member] = []
    var keys: Set<String> = []
    position += 1
    skipSpace()
    if !take(UInt8(ascii: "}")) {
      repeat {
        skipSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
          throw mistake("expected a key")
        }
        let key = try parseString()
        guard keys.insert(key).inserted else {
          throw mistake("the key \(key) is there twice")
        }
        skipSpace()
        guard take(UInt8(ascii: ":")) else { throw mistake("expected a colon") }
        members.append(JSONObject.Member(key: key, value: try parseValue()))
        skipSpace()
      } while take(UInt8(ascii: ","))
      guard take(UInt8(ascii: "}")) else { throw mistake("expected a comma or }") }
    }
    depth -= 1
    return JSONObject(members: members)
  }

  private mutating func parseArray() throws(JSONError) -> [JSONValue] {
    try enter()
    var elements: [JSONValue] = []
    position += 1
    skipSpace()
    if !take(UInt8(ascii: "]")) {
      repeat {
        elements.append(try parseValue())
        skipSpace()
      } while take(UInt8(ascii: ","))
      guard take(UInt8(ascii: "]")) else { throw mistake("expected a comma or ]") }
    }
    depth -= 1
    return elements
  }

  private mutating func parseString() throws(JSONError) -> String {
    position += 1
    let begin = position
    while position < bytes.count, bytes[position] != UInt8(ascii: "\""),
      bytes[position] != UInt8(ascii: "\\"),
      bytes[position] >= 0x20
    {
      position += 1
    }
    if take(UInt8(ascii: "\"")) { return try text(bytes[begin..<(position - 1)]) }
    var unescaped = Array(bytes[begin..<position])
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") { return try text(unescaped[...]) }
      guard byte >= 0x20 else { throw mistake("a control character in a string") }
      if byte == UInt8(ascii: "\\") {
        try unescape(into: &unescaped)
      } else {
        unescaped.append(byte)
      }
    }
    throw mistake("a string without its end")
  }

  private func text(_ utf8: ArraySlice<UInt8>) throws(JSONError) -> String {
    guard let text = String(validating: utf8, as: UTF8.self) else {
      throw mistake("a string that is not UTF-8")
    }
    return text
  }

  private mutating func unescape(into text: inout [UInt8]) throws(JSONError) {
    guard position < bytes.count else { throw mistake("a string without its end") }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(8)
    case UInt8(ascii: "f"): text.append(12)
    case UInt8(ascii: "n"): text.append(10)
    case UInt8(ascii: "r"): text.append(13)
    case UInt8(ascii: "t"): text.append(9)
    case UInt8(ascii: "u"):
      var code = try fourHexadecimalDigits()
      if (0xD800..<0xDC00).contains(code), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) {
        let low = try fourHexadecimalDigits()
        guard (0xDC00..<0xE000).contains(low) else { throw mistake("half of a surrogate pair") }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(code) else { throw mistake("half of a surrogate pair") }
      text.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
    default: throw mistake("an unknown escape")
    }
  }

  private mutating func fourHexadecimalDigits() throws(JSONError) -> UInt32 {
    var code: UInt32 = 0
    for _ in 0..<4 {
      guard position < bytes.count, let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue
      else {
        throw mistake("expected four hexadecimal digits")
      }
      code = code << 4 + UInt32(digit)
      position += 1
    }
    return code
  }

  private mutating func parseNumber() throws(JSONError) -> String {
    let begin = position
    _ = take(UInt8(ascii: "-"))
    if take(UInt8(ascii: "0")) {
    } else if try !takeDigits() {
      throw mistake("expected a value")
    }
    if take(UInt8(ascii: ".")), try !takeDigits() { throw mistake("expected digits after the point") }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      if try !takeDigits() { throw mistake("expected digits of the exponent") }
    }
    return String(decoding: bytes[begin..<position], as: UTF8.self)
  }

  private mutating func takeDigits() throws(JSONError) -> Bool {
    let begin = position
    while position < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[position]) {
      position += 1
    }
    return position > begin
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONError) -> JSONValue {
    for index in 0..<word.utf8CodeUnitCount {
      guard take(word.utf8Start[index]) else { throw mistake("expected \(word)") }
    }
    return value
  }

  private mutating func enter() throws(JSONError) {
    depth += 1
    if depth > Self.deepest { throw mistake("nested deeper than \(Self.deepest)") }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  private func mistake(_ expectation: String) -> JSONError {
    JSONError(place: "byte \(position)", expectation: expectation)
  }
}
