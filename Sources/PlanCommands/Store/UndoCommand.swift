import ArgumentParser
import PlanModel
import PlanService

/// `hashira undo`: takes back an entry by recording what undoes it.
struct UndoCommand: WritingCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "記録を取り消します。もとの記録も、取り消した記録も残ります。",
    discussion: """
      例:
        hashira undo 1204 --reason 入力の誤り --apply
        hashira undo 1 --act --reason 別の計画のシートだった --apply   一度に読み込んだものをまとめて取り消す
      """)

  @Argument(help: ArgumentHelp("記録の番号（hashira history で見られます）。", valueName: "ENTRY"))
  var entry: Int

  @Flag(help: "同じときにまとめて記録されたものを、すべて取り消します。")
  var act = false

  @Option(help: ArgumentHelp("理由。", valueName: "TEXT"))
  var reason: String

  @OptionGroup var applying: ApplyOptions
  @OptionGroup var options: StoreOptions

  func work() async throws {
    let keeper = try options.keeper()
    let proposal = try keeper.takingBack(entry, wholeAct: act, reason: reason)
    try await settle(proposal, in: try keeper.plan(proposal.plan), applying)
  }
}
