import Foundation
import Testing

/// `hashira open-data`, as its users run it, in a folder of their own.
@Suite struct OpenDataCommandTests {
  private let folder: URL

  init() throws {
    folder = try Program.temporaryFolder()
  }

  private func run(_ line: String) throws -> Program.Outcome {
    try Program.run(line.split(separator: " ").map(String.init), folder: folder)
  }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  @Test func `a sheet becomes a folder of files, and a second time none is written`() throws {
    let line = "open-data write \(Program.sample) --organization みなも区 --title 基本計画 --code 131016 --to 公開"
    let first = try run(line)
    #expect(first.status == 0)
    #expect(first.errors.hasPrefix("公開 に"))
    #expect(!first.errors.contains("--code"))
    let again = try run(line)
    #expect(again.status == 0)
    #expect(again.errors.contains("0個のファイルを書きました"))
    try write("古い", to: "公開/pillars.csv")
    try write("ほかの人のもの", to: "公開/memo.txt")
    #expect(try run(line).errors.contains("1個のファイルを書きました"))
    #expect(try String(contentsOf: folder.appending(path: "公開/memo.txt"), encoding: .utf8) == "ほかの人のもの")
    let tables = try run("open-data check 公開/observations.csv 公開/data.xlsx")
    #expect(tables.status == 0)
    #expect(tables.output.contains("統一ルールの15項目のすべてに合っています。"))
  }

  @Test func `without a place or with a wrong code nothing is written`() throws {
    let nameless = try run("open-data write \(Program.sample) --to 公開")
    #expect(nameless.status == 64)
    #expect(nameless.errors.contains("--organization"))
    let wrong = try run("open-data write \(Program.sample) --organization みなも区 --code 131017 --to 公開")
    #expect(wrong.status == 65)
    #expect(wrong.errors.contains("131016"))
    #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "公開").path))
  }

  @Test func `the last published edition is taken, and a draft only by its name`() throws {
    #expect(try run("import \(Program.sample) --title 基本計画 --organization みなも区 --apply").status == 0)
    let none = try run("open-data write 基本計画 --to 公開")
    #expect(none.status == 66)
    #expect(none.errors.contains("公表した版がありません"))
    #expect(try run("freeze 基本計画 会議版 --draft --apply").status == 0)
    let draft = try run("open-data write 基本計画 --edition 会議版 --to 案")
    #expect(draft.status == 0)
    #expect(draft.errors.contains("まだ公表されていません"))
    #expect(try run("freeze 基本計画 令和5年度版 --publish 2024-09-30 --apply").status == 0)
    #expect(try run("open-data write 基本計画 --to 公開").status == 0)
    let described = try String(contentsOf: folder.appending(path: "公開/datapackage.json"), encoding: .utf8)
    #expect(described.contains("令和5年度版"))
  }

  @Test func `a folder that cannot be made is told in one line`() throws {
    try write("", to: "ファイル")
    let outcome = try run("open-data write \(Program.sample) --organization みなも区 --to ファイル/公開")
    #expect(outcome.status == 73)
    #expect(outcome.errors.split(separator: "\n").last?.hasPrefix("ファイル/公開: 書き込めません") == true)
  }

  @Test func `what does not hold ends with one, what is broken with its reason`() throws {
    try write("市名,数\nみなも市,1人\n", to: "表.csv")
    try write("PK\u{3}\u{4}", to: "壊.xlsx")
    let outcome = try run("open-data check 表.csv")
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("1-3 数値は数値属性で、文字を含まない\n  B2  「1人」\n"))
    #expect(outcome.output.contains("    → "))
    let broken = try run("open-data check 表.csv 壊.xlsx ない.csv")
    #expect(broken.status == 66)
    #expect(broken.errors.split(separator: "\n").count == 2)
    #expect(broken.output.contains("表.csv"))
  }

  @Test func `findings are JSON in both languages`() throws {
    try write("市名,数\nみなも市,1人\n", to: "表.csv")
    let outcome = try run("open-data check 表.csv --json --lang en")
    #expect(outcome.status == 1)
    #expect(
      outcome.output.hasPrefix(
        "{\"schema\":\"open-data-check/1\",\"files\":[{\"file\":\"表.csv\",\"holds\":false"))
    #expect(
      outcome.output.contains(
        "\"item\":\"1-3\",\"severity\":\"fails\",\"sheet\":null,\"cells\":[\"B2\"],\"count\":1"))
    #expect(!outcome.output.contains("数に"))
  }
}
