import Foundation
import Testing

/// Comments are written down, answered, listed and taken in from sheets, as their users do it.
@Suite struct CommentsCommandTests {
  private let folder: URL

  init() throws {
    folder = try Program.temporaryFolder()
    let outcome = try run("import \(Program.sample) --title 基本計画 --organization みなも区 --apply")
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  private func run(_ line: String) throws -> Program.Outcome {
    try Program.run(line.split(separator: " ").map(String.init), folder: folder)
  }

  private func write(_ text: String, as name: String = "意見.csv", in encoding: String.Encoding = .utf8) throws
  {
    try #require(text.data(using: encoding)).write(to: folder.appending(path: name))
  }

  @Test func `a comment is recorded, answered, put right and withdrawn`() throws {
    #expect(try run("comments list 基本計画").errors.contains("まだありません"))
    let said = "comments record 基本計画 減った理由は何か --about 1:i-i --kind question --meeting 第1回審議会 --date R6.7.1"
    #expect(try run(said).errors.contains("--apply"))
    #expect(try run("comments list 基本計画").output.isEmpty)
    #expect(try run(said + " --apply").output.contains("第1回審議会（令和6年7月1日）の質問「減った理由は何か」を記録"))
    #expect(try run("comments list 基本計画").output.contains("→ 回答準備中"))
    #expect(try run("comments answer 基本計画 1 統合したためです --department 企画課 --apply").status == 0)
    #expect(try run("comments answer 基本計画 1 統合したためです。 --apply").output.contains("回答し直し"))
    #expect(try run("comments list 基本計画").output.contains("→ 統合したためです。  [企画課 / "))
    #expect(try run("comments list 基本計画 --unanswered").output.isEmpty)
    #expect(try run("comments correct 基本計画 1 --about 柱1 --apply").status == 0)
    #expect(try run("comments list 基本計画 --about 柱1 --json").output.contains(#""kind":"question""#))
    #expect(try run("comments list 基本計画 --json").output.hasPrefix(#"{"schema":"comments/1","plan":"#))
    #expect(try run("comments list 基本計画 --about 1:i-i").output.isEmpty)
    #expect(try run("comments withdraw 基本計画 1 --reason 誤り --apply").status == 0)
    #expect(try run("comments list 基本計画").output.isEmpty)
    #expect(try run("history 基本計画").output.contains("を取り下げ"))
  }

  @Test func `a sheet that was written out is taken in again with its answers`() throws {
    try write(
      "会議名,会議の日,対象,意見\r\n審議会,2024-07-01,1:i-i,\"一行目\r\n二行目\"\r\n審議会,2024-07-01,,=周知\r\n", in: .shiftJIS)
    let shown = try run("comments import 基本計画 意見.csv")
    #expect(shown.output.contains("新しい意見2件"))
    #expect(try run("comments list 基本計画").output.isEmpty)
    #expect(try run("comments import 基本計画 意見.csv --apply").status == 0)
    let csv = try run("comments list 基本計画 --csv").output
    #expect(csv.contains("'=周知"))
    try write(csv)
    #expect(try run("comments import 基本計画 意見.csv --apply").output.contains("変わらない意見2件"))
    try write(csv.replacing("'=周知,,,,", with: "'=周知,周知します。,広報課,,"))
    #expect(try run("comments import 基本計画 意見.csv --apply").output.contains("回答1件、訂正0件、変わらない意見1件"))
    #expect(try run("comments list 基本計画").output.contains("→ 周知します。  [広報課 / "))
  }

  @Test func `what cannot be done is told in one line that says where`() throws {
    try write("会議名,会議の日,意見\n審議会,いつか,周知\n審議会,2024-07-01,\n")
    let refused = try run("comments import 基本計画 意見.csv --apply")
    #expect(refused.status == 65)
    #expect(refused.errors.contains("意見.csv: 2行目「会議の日」: 「いつか」"))
    #expect(refused.errors.contains("意見.csv: 3行目「意見」: "))
    #expect(refused.output.isEmpty)
    try write("", as: "空.csv")
    #expect(try run("comments import 基本計画 空.csv").status == 65)
    #expect(try run("comments import 基本計画 ない.csv").status == 66)
    #expect(try run("comments answer 基本計画 1 はい").status == 66)
    #expect(try run("comments answer 基本計画 1").status == 64)
    #expect(try run("comments correct 基本計画 1").status == 64)
    #expect(try run("comments list 基本計画 --meeting 審議会").status == 66)
    #expect(try run("comments record 基本計画 周知 --meeting 審議会 --date 今日").status == 64)
    #expect(try run("comments record 基本計画 周知 --about 9:x --meeting 審議会 --date R6.7.1").status == 66)
    #expect(try run("report 基本計画 --form kpi --meeting 審議会 --to a.pdf").status == 64)
    #expect(try run("report 基本計画 --form committee --meeting 審議会 --to a.pdf").status == 66)
  }

  @Test func `of meetings with the same name the day tells which is meant`() throws {
    for year in [2023, 2024] {
      let line = "comments record 基本計画 \(year)年の意見 --meeting 第1回審議会 --date \(year)-07-01 --apply"
      #expect(try run(line).status == 0)
    }
    let unclear = try run("comments answer 基本計画 1 はい --meeting 第1回審議会")
    #expect(unclear.status == 64)
    #expect(unclear.errors.contains("2023-07-01"))
    #expect(try run("comments answer 基本計画 1 はい --meeting R5.7.1").output.contains("2023年の意見"))
  }
}
