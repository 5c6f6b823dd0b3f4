import ArgumentParser
import PlanModel
import PlanService

/// `hashira comments correct`: puts right what was written down of a comment.
struct CommentCorrectCommand: WritingCommand {
  static let configuration = CommandConfiguration(
    commandName: "correct",
    abstract: "意見の記録を訂正します。回答は残ります。",
    discussion: """
      指定したところだけを改めます。前の記録は履歴に残ります。

      例:
        hashira comments correct みなも区基本計画 3 --text 相談の件数が減った理由は何か --apply
        hashira comments correct みなも区基本計画 3 --about 2:Ⅰ-ⅱ --kind question --apply
      """)

  @Argument(help: ArgumentHelp("計画のIDか名称。", valueName: "PLAN"))
  var plan: String

  @Argument(help: ArgumentHelp("意見の番号かID。", valueName: "COMMENT"))
  var comment: String

  @Option(help: ArgumentHelp("番号がどの会議のものか（会議名か日付）。指定しなければ最後の会議。", valueName: "NAME|DATE"))
  var meeting: String?

  @Option(help: ArgumentHelp("意見の文。", valueName: "TEXT"))
  var text: String?

  @Option(help: ArgumentHelp("何についてか（2:Ⅰ-ⅲ、4-①、柱2、計画全体）。", valueName: "PLACE"))
  var about: String?

  @Option(help: ArgumentHelp("意見・質問・要望の別。", valueName: "opinion|question|request"))
  var kind: Plan.Remark.Kind?

  @Option(help: ArgumentHelp("発言者。空なら、発言者を消します。", valueName: "NAME"))
  var speaker: String?

  @OptionGroup var applying: ApplyOptions
  @OptionGroup var options: StoreOptions

  func validate() throws {
    if text == nil, about == nil, kind == nil, speaker == nil {
      throw ValidationError("改めるところを --text、--about、--kind、--speaker で指定してください。")
    }
  }

  func work() async throws {
    let keeper = try options.keeper()
    let kept = try keeper.plan(try keeper.find(plan))
    let row = try CommentRegister(kept).row(typed: comment, meeting: meeting)
    var remark = row.comment.remark
    if let text { remark.text = text }
    if let about { remark.topic = try kept.topic(typed: about) }
    if let kind { remark.kind = kind }
    if let speaker { remark.speaker = speaker.isEmpty ? nil : speaker }
    try await settle(
      ProposedAct(
        plan: kept.id, changes: [CorrectComment(comment: row.id, remark: remark).change],
        expected: [.comment(row.id): kept.version]), in: kept, applying)
  }
}

/// `hashira comments withdraw`: takes back a comment that was written down by mistake.
struct CommentWithdrawCommand: WritingCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw",
    abstract: "誤って記録した意見を取り下げます。",
    discussion: """
      例:
        hashira comments withdraw みなも区基本計画 3 --reason 別の計画への意見だったため --apply
      """)

  @Argument(help: ArgumentHelp("計画のIDか名称。", valueName: "PLAN"))
  var plan: String

  @Argument(help: ArgumentHelp("意見の番号かID。", valueName: "COMMENT"))
  var comment: String

  @Option(help: ArgumentHelp("取り下げる理由。", valueName: "TEXT"))
  var reason: String

  @Option(help: ArgumentHelp("番号がどの会議のものか（会議名か日付）。指定しなければ最後の会議。", valueName: "NAME|DATE"))
  var meeting: String?

  @OptionGroup var applying: ApplyOptions
  @OptionGroup var options: StoreOptions

  func work() async throws {
    let keeper = try options.keeper()
    let kept = try keeper.plan(try keeper.find(plan))
    let row = try CommentRegister(kept).row(typed: comment, meeting: meeting)
    try await settle(
      ProposedAct(
        plan: kept.id, changes: [WithdrawComment(comment: row.id, reason: reason).change],
        expected: [.comment(row.id): kept.version]), in: kept, applying)
  }
}
