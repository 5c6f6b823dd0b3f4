import Foundation
import Testing

/// `hashira report` where the name of its file asks for something other than a PDF.
@Suite struct PrintedFilesTests {
  private let folder: URL

  init() throws {
    folder = try Program.temporaryFolder()
  }

  private func run(_ line: String) throws -> Program.Outcome {
    try Program.run(line.split(separator: " ").map(String.init), folder: folder)
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  @Test func `資料１ is a workbook where the name says so, the same each time`() throws {
    let first = try run("report \(Program.sample) --form shiryo1 --to 資料1.xlsx")
    #expect(first.status == 0)
    #expect(first.errors.contains("照合番号"))
    #expect(try run("report \(Program.sample) --form shiryo1 --to もう一つ.xlsx").status == 0)
    let bytes = try Data(contentsOf: folder.appending(path: "資料1.xlsx"))
    #expect(bytes.starts(with: Data("PK".utf8)))
    #expect(try Data(contentsOf: folder.appending(path: "もう一つ.xlsx")) == bytes)
  }

  @Test func `the whole or one indicator is told in sentences`() throws {
    #expect(try run("report \(Program.sample) --form shiryo1 --to 全体.txt").status == 0)
    #expect(try text("全体.txt").contains("会議のための案です。\r\n"))
    #expect(try run("report \(Program.sample) --form card --indicator 1:i-i --to 一つ.txt").status == 0)
    let one = try text("一つ.txt")
    #expect(one.contains("指標1の1、"))
    #expect(one.components(separatedBy: "所管課は、").count <= 2)
  }

  @Test(arguments: ["revisions", "card", "committee", "evaluation", "kpi", "results"])
  func `every form is a workbook and a text where the name says so`(_ form: String) throws {
    for name in ["資料.xlsx", "資料.TXT"] {
      let outcome = try run("report \(Program.sample) --form \(form) --to \(name)")
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    #expect(try Data(contentsOf: folder.appending(path: "資料.xlsx")).starts(with: Data("PK".utf8)))
    #expect(try text("資料.TXT").contains("照合番号は、"))
  }

  @Test func `an own form is for PDFs, and refused before anything is written`() throws {
    let outcome = try run("report \(Program.sample) --form kpi --template 自分.typ --to 一覧.xlsx")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("--template"))
    #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "一覧.xlsx").path))
  }
}
