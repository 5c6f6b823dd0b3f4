import ArgumentParser
import PlanModel
import PlanService

/// `hashira export`: everything in files that are read without Hashira.
struct ExportCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "計画を、このプログラムがなくても読めるファイルに書き出します。",
    discussion: """
      計画ごとに、内容（JSON）、値・目標・分析など（CSV）、記録（JSON、1行に1件）、版、読み込んだシートの文字を書きます。

      例:
        hashira export 書き出し --all
        hashira export 書き出し みなも区基本計画
      """)

  @Argument(help: ArgumentHelp("書き出すフォルダー。まだないか、空のもの。", valueName: "FOLDER"))
  var folder: String

  @Argument(help: ArgumentHelp("計画のIDか名称。", valueName: "PLAN"))
  var plans: [String] = []

  @Flag(help: "すべての計画を書き出します。")
  var all = false

  @OptionGroup var options: StoreOptions

  func validate() throws {
    if all == !plans.isEmpty { throw ValidationError("計画を指定するか、--all を付けてください。") }
  }

  func work() async throws {
    let keeper = try options.keeper()
    let ids = all ? try keeper.plans().map(\.id) : try plans.map { try keeper.find($0) }
    try keeper.export(ids, to: folder)
    try tell(phrases.exported(folder, ids.count))
  }
}
