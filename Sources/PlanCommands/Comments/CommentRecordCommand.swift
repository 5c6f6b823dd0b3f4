import ArgumentParser
import PlanModel
import PlanService

/// `hashira comments record`: writes down what was said in a meeting.
struct CommentRecordCommand: WritingCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "会議で出た意見を一つ記録します。",
    discussion: """
      --answer を付ければ、その場の回答も一緒に記録します。

      例:
        hashira comments record みなも区基本計画 相談が減った理由は何か --about 2:Ⅰ-ⅲ --kind question --speaker 学識経験者 --meeting 第2回審議会 --date 2026-02-01 --apply
        hashira comments record みなも区基本計画 全体に目標が低い --meeting 第2回審議会 --date 2026-02-01 --answer 次の計画で見直します。 --department 企画課 --apply
      """)

  @Argument(help: ArgumentHelp("計画のIDか名称。", valueName: "PLAN"))
  var plan: String

  @Argument(help: ArgumentHelp("意見の文。", valueName: "TEXT"))
  var text: String

  @Option(help: ArgumentHelp("会議名。", valueName: "NAME"))
  var meeting: String

  @Option(help: ArgumentHelp("会議の日。", valueName: "DATE"))
  var date: String

  @Option(help: ArgumentHelp("何についてか（2:Ⅰ-ⅲ、4-①、柱2）。指定しなければ計画全体。", valueName: "PLACE"))
  var about: String?

  @Option(help: ArgumentHelp("意見・質問・要望の別。", valueName: "opinion|question|request"))
  var kind: Plan.Remark.Kind = .opinion

  @Option(help: ArgumentHelp("発言者（委員、学識経験者など）。", valueName: "NAME"))
  var speaker: String?

  @Option(help: ArgumentHelp("回答の文。", valueName: "TEXT"))
  var answer: String?

  @Option(help: ArgumentHelp("回答した課など。", valueName: "NAME"))
  var department: String?

  @OptionGroup var applying: ApplyOptions
  @OptionGroup var options: StoreOptions

  func validate() throws {
    if department != nil, answer == nil { throw ValidationError("--department は --answer と一緒に使ってください。") }
  }

  func work() async throws {
    let keeper = try options.keeper()
    let kept = try keeper.plan(try keeper.find(plan))
    let held = Plan.Meeting(name: meeting, date: try Typed.day(date))
    let remark = Plan.Remark(
      meeting: held, topic: try about.map { try kept.topic(typed: $0) } ?? .plan, kind: kind,
      speaker: speaker, text: text)
    var generator = SystemRandomNumberGenerator()
    let id = CommentID.random(using: &generator)
    var changes = [
      RecordComment(comment: id, remark: remark, position: kept.nextPosition(in: held)).change
    ]
    if let answer {
      changes.append(
        AnswerComment(
          comment: id, answer: Plan.CommentAnswer(text: answer, department: department, date: held.date)
        ).change)
    }
    try await settle(ProposedAct(plan: kept.id, changes: changes), in: kept, applying)
  }
}
