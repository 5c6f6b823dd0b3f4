import ArgumentParser
import PlanModel
import PlanService

/// `hashira comments list`: comments by meeting.
struct CommentListCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "会議で出た意見と回答を、会議ごとに見せます。",
    discussion: """
      例:
        hashira comments list みなも区基本計画
        hashira comments list みなも区基本計画 --meeting 第2回審議会 --unanswered   まだ回答していないもの
        hashira comments list みなも区基本計画 --about 2:Ⅰ-ⅲ                        その指標についてのもの
        hashira comments list みなも区基本計画 --unanswered --csv > 回答依頼.csv    回答を書いてもらう表（import で戻せます）
      """)

  @Argument(help: ArgumentHelp("計画のIDか名称。", valueName: "PLAN"))
  var plan: String

  @Option(help: ArgumentHelp("この会議のものだけにします（会議名か日付）。", valueName: "NAME|DATE"))
  var meeting: String?

  @Option(help: ArgumentHelp("これについてのものだけにします（2:Ⅰ-ⅲ、4-①、柱2、計画全体）。", valueName: "PLACE"))
  var about: String?

  @Flag(help: "まだ回答していないものだけにします。")
  var unanswered = false

  @Flag(help: "CSV（UTF-8、BOM付き）で書き出します。回答を書き入れて import で戻せます。")
  var csv = false

  @Flag(help: "JSON（comments/1）で書き出します。")
  var json = false

  @Option(help: ArgumentHelp("この日の終わり（日本時間）に分かっていた内容。", valueName: "DATE"))
  var asOf: String?

  @OptionGroup var options: StoreOptions

  func validate() throws {
    if csv, json { throw ValidationError("--csv と --json は、どちらか一つにしてください。") }
  }

  func work() async throws {
    let keeper = try options.keeper()
    let kept = try keeper.plan(try keeper.find(plan), asOf: try asOf.map { Moment(endOf: try Typed.day($0)) })
    let register = CommentRegister(kept)
    var groups = try meeting.map { try register.groups(typed: $0) } ?? register.groups
    if let about {
      let topic = try kept.topic(typed: about)
      groups = groups.map { $0.filtered { $0.comment.remark.topic == topic } }
    }
    if unanswered { groups = groups.map { $0.filtered { $0.comment.answer == nil } } }
    groups.removeAll(where: \.rows.isEmpty)
    if csv { return try OutputStream.standardOutput.write(CommentRegister.csv(groups)) }
    if json { return try printJSON { CommentRegister.write(groups, of: kept, to: &$0) } }
    if groups.isEmpty {
      return try tell(register.groups.isEmpty ? phrases.noComments : phrases.noSuchComments)
    }
    try print(groups.map { CommentList(phrases: phrases).text($0) }.joined(separator: "\n\n"))
  }
}

/// Comments for people at a terminal.
struct CommentList {
  let phrases: CommandPhrases

  func text(_ group: CommentRegister.Group) -> String {
    ([phrases.meeting(group)] + group.rows.flatMap(lines)).joined(separator: "\n")
  }

  private func lines(_ row: CommentRegister.Row) -> [String] {
    let (remark, language) = (row.comment.remark, phrases.language)
    let place = row.place ?? phrases.wholePlan
    let subject = [place, row.subject].compactMap { $0 }.joined(separator: " ")
    let who = [remark.kind.wording.text(in: language), remark.speaker].compactMap { $0 }.joined(
      separator: " / ")
    var lines = [
      "\(row.number). \(TerminalText.line(subject))  [\(who)]  \(row.id)",
      "    \(TerminalText.line(remark.text))",
    ]
    guard let answer = row.comment.answer else { return lines + ["    → " + phrases.unanswered] }
    let by = [answer.department, answer.date.description].compactMap { $0 }.joined(separator: " / ")
    lines.append("    → \(TerminalText.line(answer.text))  [\(by)]")
    return lines
  }
}
