import PlanModel
import Testing

@testable import PlanCommands

struct FileArgumentsTests {
  @Test func `a long list of files is parted behind the first, with options kept in place`() {
    let files = (1...100).map { "\($0).txt" }
    let (few, rest) = FileArguments.part(["read", "--findings", "f.json"] + files + ["--separate"])
    #expect(few == ["read", "--findings", "f.json"] + files[..<63] + ["--separate"])
    #expect(rest == Array(files[63...]))
  }
}

struct TerminalTextTests {
  @Test func `kanji take two columns`() {
    #expect(TerminalText.width("柱1 Ⅰ-ⅰ") == 7)
    #expect(TerminalText.cut("販路拡大支援", to: 8) == "販路拡…")
    #expect(TerminalText.cut("販路", to: 4) == "販路")
  }

  @Test func `digits are shown half-width and spaces left out`() {
    #expect(FoldedText("―\u{3000}件").text == "―件")
    #expect(FoldedText("１，４5３件").text == "1,453件")
  }
}
