import Markup
import Testing

@Suite struct EscapingTests {
  /// A generator whose numbers are the same in every run.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static let scraps: [String] = [
    "<", ">", "&", "\"", "'", "</p>", "<script>", "<!--", "-->", "]]>", "&amp;", "&#60;", "&lt", "=", "/",
    " ",
    "\n", "\r", "\r\n", "\t", "`", "柱", "Ⅰ-ⅰ", "１２社", "👩‍💻", "\u{E0100}", "\u{2028}", "\u{FEFF}", "a",
    "onclick",
    "javascript:",
  ]

  @Test func `any text comes back unchanged and opens no tag`() {
    var dice = Dice(state: 7)
    for _ in 0..<2000 {
      let text = (0...Int.random(in: 0..<12, using: &dice)).map { _ in
        Self.scraps.randomElement(using: &dice) ?? ""
      }.joined()
      let html = element(.p, .title(text), .label(text)) { text }
      #expect(
        TinyParser.tokens(of: html.rendered()) == [
          .start(name: "p", attributes: ["title": text, "aria-label": text]), .text(text), .end(name: "p"),
        ])
    }
  }

  @Test func `every single scalar of the first two planes' beginnings comes back`() {
    for number in UInt32(1)..<0x3100 {
      guard let scalar = Unicode.Scalar(number) else { continue }
      let text = String(scalar)
      let tokens = TinyParser.tokens(of: element(.p) { text }.rendered())
      #expect(tokens == [.start(name: "p", attributes: [:]), .text(text), .end(name: "p")])
    }
  }

  @Test func `a NUL becomes the replacement character`() {
    #expect(String(decoding: HTML.text("a\0b").rendered(), as: UTF8.self) == "a\u{FFFD}b")
  }

  @Test func `a line feed at the beginning of preformatted text is kept`() {
    #expect(String(decoding: element(.pre) { "\nx" }.rendered(), as: UTF8.self) == "<pre>\n\nx</pre>")
  }
}
