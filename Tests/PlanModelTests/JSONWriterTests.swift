import Foundation
import PlanModel
import Testing

struct JSONWriterTests {
  @Test func `any text comes back unchanged through another parser`() throws {
    let texts = [
      "", "柱", "\"\\\u{0}\u{1F}\n\r\t", "</script>", "𠮷\u{E0100}", String(repeating: "あ", count: 5000),
    ]
    var writer = JSONWriter()
    writer.strings(texts)
    let parsed = try JSONSerialization.jsonObject(with: Data(writer.bytes)) as? [String]
    #expect(parsed == texts)
  }

  @Test func `numbers keep their digits`() throws {
    var writer = JSONWriter()
    writer.array([
      Amount(coefficient: .max), Amount(coefficient: -125, scale: 2), nil, Amount(coefficient: 0),
    ]) {
      $0.amount($1)
    }
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "[9223372036854775807,-1.25,null,0]")
  }

  @Test func `members and elements are parted by commas`() {
    var writer = JSONWriter()
    writer.object { json in
      json.key("a")
      json.array([1, 2]) { $0.integer($1) }
      json.key("b")
      json.object { _ in }
      json.key("c")
      json.boolean(true)
    }
    writer.newline()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "{\"a\":[1,2],\"b\":{},\"c\":true}\n")
  }
}
