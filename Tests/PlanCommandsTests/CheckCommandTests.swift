import Foundation
import Testing

/// `hashira check` and `hashira tolerances`, as their users run them, in a folder of their own.
@Suite struct CheckCommandTests {
  private let folder: URL

  init() throws {
    folder = try Program.temporaryFolder()
  }

  private func run(_ line: String) throws -> Program.Outcome {
    try Program.run(line.split(separator: " ").map(String.init), folder: folder)
  }

  private func importSample() throws {
    let outcome = try run("import \(Program.sample) --title 基本計画 --organization みなも区 --apply")
    try #require(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("hashira check"))
  }

  /// What the findings are about: kind, pillar and code of each.
  private func kinds(_ json: String) throws -> [String] {
    let document = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(document["schema"] as? String == "findings/1")
    return (document["findings"] as? [[String: Any]] ?? []).map {
      "\($0["kind"] ?? "") \($0["pillar"] ?? "") \($0["code"] ?? "")"
    }
  }

  /// What the reader of the sample doubts.
  private func doubts() throws -> [String] {
    #expect(try run("read \(Program.sample) --findings doubts.json").status == 0)
    return try kinds(String(contentsOf: folder.appending(path: "doubts.json"), encoding: .utf8))
  }

  @Test func `a sheet is checked row by row, with what its reader doubted`() throws {
    let outcome = try run("check \(Program.sample)")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("要確認（"))
    #expect(outcome.output.contains("柱2 Ⅲ-ⅰ　小規模事業所向けハラスメント防止研修の実施（産業人材課、人権推進室）"))
    #expect(outcome.output.contains("\n分析の記述 "))
    #expect(outcome.errors.isEmpty)
    let checked = try kinds(run("check \(Program.sample) --json").output)
    #expect(try checked.starts(with: doubts()))
  }

  @Test func `the findings go to their file too, in the language asked for`() throws {
    let outcome = try run("check \(Program.sample) --findings f.json --lang en")
    #expect(outcome.output.hasPrefix("To look at ("))
    let json = try String(contentsOf: folder.appending(path: "f.json"), encoding: .utf8)
    #expect(try json == run("check \(Program.sample) --json --lang en").output)
  }

  @Test func `what was asked to hold and does not is told by the exit code`() throws {
    #expect(try run("check \(Program.sample) --fail-on look").status == 1)
    let read = try run("read \(Program.sample) --json").output
    try Data(read.utf8).write(to: folder.appending(path: "plan.json"))
    let disagrees = try run("check plan.json --json").output.contains("\"verdict\":\"disagrees\"")
    #expect(try run("check plan.json --fail-on disagrees").status == (disagrees ? 1 : 0))
    #expect(try run("check plan.json absent.txt").status == 66)
    #expect(try run("check \(Program.sample) --fail-on nothing").status == 64)
  }

  @Test func `a plan document is checked, from a file and from standard input`() throws {
    let read = try run("read \(Program.sample) --json").output
    try Data(read.utf8).write(to: folder.appending(path: "plan.json"))
    let outcome = try run("check plan.json --json")
    #expect(outcome.status == 0)
    let piped = try Program.run("check", "-", "--json", input: Data(read.utf8), folder: folder)
    #expect(piped.output == outcome.output)
    try Data("{\"schema\":\"other\"}".utf8).write(to: folder.appending(path: "other.json"))
    let other = try run("check other.json")
    #expect(other.status == 65)
    #expect(other.errors.hasPrefix("other.json: "))
  }

  @Test func `a kept plan is checked as its sheet is, also as an edition and as of a day`() throws {
    try importSample()
    let doubts = try doubts()
    #expect(try kinds(run("check 基本計画 --json").output).starts(with: doubts))
    #expect(try run("freeze 基本計画 会議版 --draft --apply").status == 0)
    #expect(try kinds(run("check 基本計画 --json --edition 会議版").output).starts(with: doubts))
    #expect(try run("check 基本計画 --as-of 2999-12-31").output == run("check 基本計画").output)
    #expect(try run("check 基本計画 --as-of 2001-01-01").status == 66)
    #expect(try run("check 基本計画 --edition 会議版 --as-of 2999-12-31").status == 64)
    #expect(try run("check \(Program.sample) --edition 会議版").status == 64)
  }

  @Test func `what is neither a file nor a plan is said to be neither`() throws {
    for _ in 0..<2 {
      let outcome = try run("check どこにもない")
      #expect(outcome.status == 66)
      #expect(outcome.errors.hasPrefix("「どこにもない」というファイルはありません。"))
      #expect(outcome.errors.split(separator: "\n").count == 1)
      if !FileManager.default.fileExists(atPath: folder.appending(path: "hashira.db").path) {
        try importSample()
      }
    }
  }

  @Test func `a sheet's control characters do not reach the terminal`() throws {
    let sample = try String(contentsOfFile: Program.sample, encoding: .utf8)
    let evil = sample.replacing("小規模事業所向け", with: "\u{1B}[2J小規模\u{202E}事業所")
    try Data(evil.utf8).write(to: folder.appending(path: "evil.txt"))
    let outcome = try run("check evil.txt --all")
    #expect(outcome.status == 0)
    #expect(!outcome.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    #expect(outcome.output.contains("\u{FFFD}[2J小規模"))
  }

  @Test func `tolerances are shown, set within their range, told in the history and taken back`() throws {
    try importSample()
    #expect(try run("tolerances 基本計画").output.contains("「横ばい・ほぼ」は3％まで（--level）\n"))
    let shown = try run("tolerances 基本計画 --level ２．５％")
    #expect(shown.errors.contains("--apply"))
    #expect(try run("tolerances 基本計画 --level 2.5 --far-from-target 0 --apply").status == 0)
    let after = try run("tolerances 基本計画 --lang en").output
    #expect(after.contains("up to 2.5 % (--level)") && after.contains("from 0 % (--far-from-target)"))
    #expect(try run("history 基本計画").output.contains("「横ばい・ほぼ」は2.5％まで"))
    #expect(try run("tolerances 基本計画 --large 1000.5 --apply").status == 65)
    #expect(try run("tolerances 基本計画 --level 2.5 --apply").status == 65)
    #expect(try run("tolerances 基本計画 --level 少し").status == 64)
    #expect(try run("journal rebuild --check").status == 0)
    let entry = try #require(try run("history 基本計画").output.firstMatch(of: /記録(\d+)/)?.output.1)
    #expect(try run("undo \(entry) --reason 元に戻す --apply").status == 0)
    #expect(try run("tolerances 基本計画").output.contains("「横ばい・ほぼ」は3％まで"))
  }
}
