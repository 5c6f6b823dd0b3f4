import PlanModel
import PlanTesting
import Testing

/// The parser keeps to RFC 8259, and says of everything else where it goes wrong.
struct JSONParserTests {
  static func parse(_ text: String) throws -> JSONValue { try JSONValue(parsing: Array(text.utf8)) }

  @Test(arguments: [
    "null", " true ", "\t\r\n false\n", "0", "-0", "12", "-12.50", "1e9", "1E+9", "0.1e-7", "[]", "[ ]", "{}",
    "{ }",
    "[1,[2,[3]]]", #"{"a":1,"b":{"c":[null]}}"#, #""""#, #""柱""#, #""\"\\\/\b\f\n\r\t""#, #""\u67F1""#,
    #""\uD842\uDFB7""#,
    #""\u0000""#, "\"\u{7F}\u{2028}\"", #"{"":0}"#,
    "123456789012345678901234567890.123456789012345678901234567890e999",
    "\u{FEFF}[]", String(repeating: "[", count: 64) + String(repeating: "]", count: 64),
  ])
  func `what the standard allows is read`(text: String) throws {
    _ = try Self.parse(text)
  }

  @Test(arguments: [
    "", " ", "nul", "nulll", "True", "NaN", "Infinity", "undefined", "'a'", "+1", "01", "-01", "-", ".5",
    "5.", "1.e1",
    "1e", "1e+", "0x10", "1_000", "1 2", "[", "]", "[1", "[1,]", "[,1]", "[1 2]", "{", "}", #"{"a"}"#,
    #"{"a":}"#,
    #"{"a":1,}"#, #"{,"a":1}"#, "{a:1}", "{1:1}", #"{"a":1 "b":2}"#, #"{"a":1,"a":2}"#,
    #"{"a":1,"\u0061":2}"#, #"""#,
    #""a"#, #""\"#, #""\x""#, #""\u12""#, #""\u12G4""#, #""\uD842""#, #""\uDFB7""#, #""\uD842\n""#,
    #""\uD842\u0041""#,
    #""\uDFB7\uD842""#, "\"a\nb\"", "\"\t\"", "// x\n1", "[1]/**/", "\u{FEFF}\u{FEFF}1", "\u{A0}1", "１",
    "[1]\0",
    String(repeating: "[", count: 65) + String(repeating: "]", count: 65),
    String(repeating: #"{"a":"#, count: 100_000),
  ])
  func `everything else is refused with its place`(text: String) {
    #expect { try Self.parse(text) } throws: { error in
      (error as? JSONError)?.place.hasPrefix("byte ") ?? false
    }
  }

  @Test(
    arguments: [
      [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xE6, 0x9F, 0x22],
      [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], [0x22, 0x5C, 0x6E, 0xFF, 0x22], [0xFE, 0xFF, 0x00, 0x31], [0x80],
    ] as [[UInt8]])
  func `bytes that are no UTF-8 are refused`(bytes: [UInt8]) {
    #expect(throws: JSONError.self) { try JSONValue(parsing: bytes) }
  }

  @Test func `escapes are undone and numbers keep their digits`() throws {
    #expect(try Self.parse(#""\uD842\uDFB7\u00e9\/""#) == .string("𠮷é/"))
    #expect(try Self.parse("-12.50") == .number("-12.50"))
    #expect(try Self.parse(#"[1,"1",null]"#) == .array([.number("1"), .string("1"), .null]))
  }

  @Test func `a number too large for a whole number is refused by name, not cut`() {
    let json = #"{"change":"retire","v":99999999999999999999,"part":{}}"#
    #expect { try PlanChange(json: Array(json.utf8)) } throws: {
      "\($0)" == "v: expected a whole number, found number"
    }
  }

  @Test func `an object of very many members is read in good time`() throws {
    let members = (0..<60_000).map { "\"k\($0)\":\($0)" }.joined(separator: ",")
    let took = try ContinuousClock().measure { _ = try Self.parse("{\(members)}") }
    #expect(took < .seconds(10))
  }

  @Test func `whatever text is written is read again, scalar for scalar`() throws {
    var random = SplitMix64(seed: 8259)
    for _ in 0..<5000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<random.number(in: 0...12) {
        let range = random.pick([0...0x7F, 0...0xFFFF, 0...0x10FFFF, 0xE0100...0xE01EF])
        if let scalar = Unicode.Scalar(UInt32(random.number(in: range))) { text.append(scalar) }
      }
      var json = JSONWriter()
      json.string(String(text))
      guard case .string(let read) = try JSONValue(parsing: json.bytes) else {
        Issue.record("not a string")
        continue
      }
      #expect(Array(read.unicodeScalars) == Array(text))
    }
  }

  @Test func `a text that was cut anywhere or has one byte changed never stops the program`() throws {
    var random = SplitMix64(seed: 1)
    for line in try ShippedChangesTests.lines {
      for _ in 0..<40 {
        var bytes = line
        if random.chance(1, in: 2) {
          bytes[random.number(in: 0...(bytes.count - 1))] = UInt8(random.number(in: 0...255))
        } else {
          bytes.removeLast(random.number(in: 1...bytes.count))
        }
        guard let change = try? PlanChange(json: bytes) else { continue }
        #expect(try PlanChange(json: change.json) == change)
      }
    }
  }
}
