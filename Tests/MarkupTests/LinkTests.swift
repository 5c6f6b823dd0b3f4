import Markup
import Testing

@Suite struct LinkTests {
  @Test func `a link stays within the site whatever its segments are`() {
    for segment in [
      "javascript:alert(1)", "/evil.example", "//evil.example", "", "..", "a b", "\\\\evil", "柱",
    ] {
      let address = Link(segments: [segment, segment]).address
      #expect(address.hasPrefix("/"))
      #expect(!address.hasPrefix("//"))
      #expect(!address.contains(":"))
      #expect(!address.contains("\\"))
    }
    #expect(Link(fragment: "javascript:x").address == "#javascript%3Ax")
  }

  @Test func `paths, folders and fragments are written as they are served`() {
    #expect(Link(segments: []).address == "/")
    #expect(Link(segments: ["en"], isFolder: true).address == "/en/")
    #expect(Link(segments: ["sheets", "1"], fragment: "note-1").address == "/sheets/1#note-1")
    #expect(Link(segments: ["柱"]).address == "/%E6%9F%B1")
  }
}
