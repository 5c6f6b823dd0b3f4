import Foundation
import Testing

/// Rules are chosen, terms stated and revisions classified on a kept plan, as their users do it.
@Suite struct RatingCommandTests {
  private let folder: URL

  init() throws {
    folder = try Program.temporaryFolder()
    let outcome = try run("import \(Program.sample) --title 基本計画 --organization みなも区 --apply")
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  private func run(_ line: String) throws -> Program.Outcome {
    try Program.run(line.split(separator: " ").map(String.init), folder: folder)
  }

  @Test func `a plan is rated by the rule it has chosen`() throws {
    #expect(try run("choose-rule 基本計画").output.contains("まだ決めていません"))
    #expect(try run("choose-rule 基本計画 oita-civil").errors.contains("--apply"))
    #expect(try run("rate 基本計画").status == 64)
    #expect(try run("choose-rule 基本計画 oita-civil --apply").status == 0)
    #expect(try run("choose-rule 基本計画").output.contains("oita-civil"))
    #expect(try run("rate 基本計画").output.contains("大分県"))
    #expect(try run("choose-rule 基本計画 --none --apply").status == 0)
    #expect(try run("rate 基本計画").status == 64)
  }

  @Test func `a rule file is kept with the plan, and what it leaves open`() throws {
    let yaml = try run("rules shizuoka-line").output
      .replacing("id: shizuoka-line", with: "id: our-rule")
    let file = folder.appending(path: "our-rule.yaml")
    try Data(yaml.utf8).write(to: file)
    #expect(try run("choose-rule 基本計画 our-rule.yaml --set band=10% --apply").status == 0)
    try FileManager.default.removeItem(at: file)
    let rated = try run("rate 基本計画 --assume-direction up")
    #expect(rated.status == 0)
    #expect(rated.output.contains("our-rule"))
    #expect(!rated.output.contains("公表されていない"))
  }

  @Test func `grades name the entries they rest on`() throws {
    let json = try run("rate 基本計画 --rule oita-civil --assume-direction up --json").output
    #expect(json.contains(#""entry":"#))
    let read = try run("rate \(Program.sample) --rule oita-civil --assume-direction up --json").output
    #expect(!read.contains(#""entry":"#))
  }

  @Test func `revisions are listed, classified, and written as CSV`() throws {
    let list = try run("revisions 基本計画")
    #expect(list.status == 0)
    let place = try #require(list.output.firstMatch(of: #/柱(\d) (\S+)  /#)?.output)
    let indicator = "\(place.1):\(place.2)"
    let year = try #require(list.output.firstMatch(of: #/(令和\d+)年度: /#)?.output.1)
    let classified = try run("revise-target 基本計画 \(indicator) \(year) --cause demandChanged --apply")
    #expect(classified.status == 0, "\(classified.errors)")
    #expect(try run("revisions 基本計画").output.contains("需要の変化"))
    #expect(try run("revisions 基本計画 --csv").output.contains("需要の変化"))
    #expect(try run("revise-target 基本計画 \(indicator) \(year)").status == 64)
    #expect(try run("revise-target 基本計画 \(indicator) \(year) --cause weather").status == 64)
  }

  @Test func `terms are stated in the words of the plan, and refused where they make no sense`() throws {
    let show = try run("rate \(Program.sample) --rule oita-civil --assume-direction up").output
    let place = try #require(show.firstMatch(of: #/柱(\d) (\S+)  /#)?.output)
    let indicator = "\(place.1):\(place.2)"
    #expect(try run("rating-terms 基本計画 \(indicator) --within 0.5 --apply").output.contains("±0.5"))
    #expect(try run("rating-terms 基本計画 \(indicator) --lowest 5 --apply").status == 65)
    #expect(try run("rating-terms 基本計画 \(indicator) --margin 2").status == 64)
    #expect(
      try run("rating-terms 基本計画 \(indicator) 令和5 --respondents 1520 --margin 2.5 --apply").output
        .contains("回答1520人、誤差±2.5"))
    #expect(try run("rating-terms 基本計画 \(indicator) 令和5 --judge B --apply").status == 65)
    #expect(try run("rating-terms 基本計画 \(indicator) 令和5 --judge B --reason 計画どおり --apply").status == 0)
    #expect(
      try run("set 基本計画 \(indicator) --accumulation pointInTime --day 04-01 --apply").output
        .contains("4月1日現在"))
    #expect(try run("set 基本計画 \(indicator) --day 04-01").status == 64)
    #expect(try run("set 基本計画 \(indicator) --counting notApplicable --apply").output.contains("該当なし"))
  }
}
