import ArgumentParser
import PlanModel
import PlanService

/// `hashira comments answer`: answers a comment, once more, or no longer.
struct CommentAnswerCommand: WritingCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer",
    abstract: "意見に回答します。前の回答は履歴に残ります。",
    discussion: """
      例:
        hashira comments answer みなも区基本計画 3 窓口を統合したためです。 --department 企画課 --apply   最後の会議の3番
        hashira comments answer みなも区基本計画 1 調べて回答します。 --meeting 第1回審議会 --apply
        hashira comments answer みなも区基本計画 3 --withdraw --apply                                    回答を取り下げる
      """)

  @Argument(help: ArgumentHelp("計画のIDか名称。", valueName: "PLAN"))
  var plan: String

  @Argument(help: ArgumentHelp("意見の番号かID。", valueName: "COMMENT"))
  var comment: String

  @Argument(help: ArgumentHelp("回答の文。", valueName: "TEXT"))
  var text: String?

  @Option(help: ArgumentHelp("番号がどの会議のものか（会議名か日付）。指定しなければ最後の会議。", valueName: "NAME|DATE"))
  var meeting: String?

  @Option(help: ArgumentHelp("回答した課など。", valueName: "NAME"))
  var department: String?

  @Option(help: ArgumentHelp("回答の日。指定しなければ今日。", valueName: "DATE"))
  var date: String?

  @Flag(help: "回答を取り下げます。")
  var withdraw = false

  @OptionGroup var applying: ApplyOptions
  @OptionGroup var options: StoreOptions

  func validate() throws {
    if withdraw == (text != nil) { throw ValidationError("回答の文か --withdraw のどちらかを指定してください。") }
    if withdraw, department != nil || date != nil {
      throw ValidationError("--withdraw は --department、--date と一緒に使えません。")
    }
  }

  func work() async throws {
    let keeper = try options.keeper()
    let kept = try keeper.plan(try keeper.find(plan))
    let row = try CommentRegister(kept).row(typed: comment, meeting: meeting)
    let day = try date.map(Typed.day) ?? SystemClock.now().dayInJapan
    let answer = text.map {
      Plan.CommentAnswer(text: $0, department: department ?? row.comment.answer?.department, date: day)
    }
    try await settle(
      ProposedAct(
        plan: kept.id, changes: [AnswerComment(comment: row.id, answer: answer).change],
        expected: [.comment(row.id): kept.version]), in: kept, applying)
  }
}
