import PlanModel
import PlanSheets
import Testing

struct BadInputTests {
  private func error(_ bytes: [UInt8]) -> SheetError? {
    do {
      _ = try SheetReader.read([SheetFile(name: "x.txt", bytes: bytes)])
      return nil
    } catch {
      return error
    }
  }

  @Test func `an empty file says so`() {
    #expect(error([])?.reason == .empty)
    #expect(error(Array(" \n\u{3000}\n".utf8))?.reason == .empty)
  }

  @Test func `a text that is no sheet is told what a sheet needs`() {
    #expect(error(Array("今日は晴れです。\n明日も晴れです。\n".utf8))?.reason == .noColumns)
    #expect(error(Array("基準値 目標値\n2016年度 2025年度\n".utf8))?.reason == .noRows)
  }

  @Test func `a binary is no text`() {
    #expect(error([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 0xFF, 0xFE])?.reason == .notText)
    #expect(error((0...255).map { UInt8($0) })?.reason == .notText)
  }

  @Test func `an error names the file, the line and what was expected`() {
    let message = error(Array("\n\n今日は晴れです。\n".utf8))?.message
    #expect(message?.japanese.hasPrefix("x.txt:3: ") == true)
    #expect(message?.english.contains("expected") == true)
  }
}
