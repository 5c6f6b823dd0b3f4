import Foundation
import Testing

/// `hashira rate` and `hashira rules`, as their users run them, in a folder of their own.
@Suite struct RateCommandTests {
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

  @Test func `a sheet is rated row by row with its arithmetic, then counted`() throws {
    let outcome = try run("rate \(Program.sample) --rule oita-civil --assume-direction up")
    #expect(outcome.status == 0)
    #expect(outcome.errors.isEmpty)
    #expect(outcome.output.hasPrefix("大分県（土木建築部門）「指標の達成度（実績÷目標）」（oita-civil、1版）\n"))
    #expect(outcome.output.contains(" ÷ 目標"))
    #expect(outcome.output.contains("    変更前: 実績"))
    #expect(outcome.output.contains("\n目標の変更前: 達成 "))
    #expect(outcome.output.contains("\n目標の変更後: 達成 "))
  }

  @Test func `nothing is graded while nobody has stated a direction`() throws {
    let outcome = try run("rate \(Program.sample) --rule oita-civil --json")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("{\"schema\":\"grades/1\",\"rule\":\"oita-civil\",\"version\":\"1\""))
    #expect(!outcome.output.contains("\"status\":\"achieved\""))
    #expect(outcome.output.contains("増やす指標か減らす指標かが決められていません。"))
  }

  @Test func `what was stated of a kept plan goes before what is assumed`() throws {
    #expect(try run("import \(Program.sample) --title 基本計画 --organization みなも区 --apply").status == 0)
    #expect(try run("set 基本計画 1:i-i --direction decrease --apply").status == 0)
    let outcome = try run("rate 基本計画 --rule osaka-library-annual --assume-direction up")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let refusals = outcome.output.components(separatedBy: "このような方向の指標の扱いがありません。").count - 1
    #expect(refusals == 1)
  }

  @Test func `every rule beside the others`() throws {
    let outcome = try run("rate --compare \(Program.sample) --assume-direction up --lang en")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("(nagayo-2019, version 2019)"))
    #expect(outcome.output.contains("The whole plan: "))
    let lines = try run("rate --compare \(Program.sample) --assume-direction up --json").output
    #expect(lines.split(separator: "\n").allSatisfy { $0.hasPrefix("{\"schema\":\"grades/1\"") })
  }

  @Test func `a rule that was printed is a rule that can be given`() throws {
    try write(run("rules oita-civil").output, to: "our.yaml")
    let given = try run("rate \(Program.sample) --rule our.yaml --assume-direction up --json")
    #expect(
      try given.output == run("rate \(Program.sample) --rule oita-civil --assume-direction up --json").output)
  }

  @Test func `what was not published can be set`() throws {
    let open = try run("rate \(Program.sample) --rule shizuoka-line --assume-direction up").output
    #expect(open.contains("（band）が公表されておらず"))
    let given = try run("rate \(Program.sample) --rule shizuoka-line --set band=10% --assume-direction up")
      .output
    #expect(!given.contains("公表されておらず"))
  }

  @Test func `the pace is told below each series where it is asked for`() throws {
    let outcome = try run("rate \(Program.sample) --rule mie --assume-direction up --pace")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("への直線では令和5年度に"))
    #expect(outcome.output.contains("今のペース（"))
  }

  @Test func `the rules are listed`() throws {
    let list = try run("rules").output.split(separator: "\n")
    #expect(list.count == 23)
    #expect(list.first?.hasPrefix("oita-civil  大分県") == true)
    #expect(try run("rules --json").output.hasPrefix("[{\"id\":\"oita-civil\""))
  }

  @Test(arguments: [
    ("rate SAMPLE --rule nothing", Int32(64), "「nothing」という規則はありません。"),
    ("rate SAMPLE", 64, "規則を --rule で選ぶか"),
    ("rate SAMPLE --rule mie --set x=1%", 64, "「x=1%」は使えません。"),
    ("rate SAMPLE --rule absent.yaml", 66, "absent.yaml: ファイルがありません。"),
    ("rate SAMPLE --rule bad.yaml", 65, "bad.yaml:1:1: 「version」がありません。"),
    ("rate SAMPLE --rule mie --edition x", 64, "--edition と --as-of は"),
    ("rate どこにもない計画 --rule mie", 66, "「どこにもない計画」というファイルはありません。"),
    ("rules nothing", 64, "「nothing」という規則はありません。"),
  ]) func `what cannot be done is told in one line`(_ line: String, _ status: Int32, _ message: String) throws
  {
    try write("id: bad\n", to: "bad.yaml")
    let outcome = try run(line.replacing("SAMPLE", with: Program.sample))
    #expect(outcome.status == status)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix(message), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 1)
  }
}
