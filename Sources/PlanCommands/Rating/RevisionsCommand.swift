import ArgumentParser
import PlanModel
import PlanRatings
import PlanService

/// `hashira revisions`: the ledger of target revisions.
struct RevisionsCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "revisions",
    abstract: "目標値の変更を、理由・会議・評価への影響とともに一覧にします。",
    discussion: """
      例:
        hashira revisions みなも区基本計画                       一覧
        hashira revisions みなも区基本計画 --csv > 目標変更.csv    表計算で開けるCSV
      """)

  @Argument(help: ArgumentHelp("計画のIDか名称。", valueName: "PLAN"))
  var plan: String

  @Flag(help: "CSV（UTF-8、BOM付き）で書き出します。")
  var csv = false

  @Option(help: ArgumentHelp("この日の終わり（日本時間）に分かっていた内容。", valueName: "DATE"))
  var asOf: String?

  @OptionGroup var options: StoreOptions

  func work() async throws {
    let keeper = try options.keeper()
    let kept = try keeper.plan(try keeper.find(plan), asOf: try asOf.map { Moment(endOf: try Typed.day($0)) })
    let ledger = RevisionLedger(kept, by: try kept.chosenRule().map { Grader($0) })
    if csv { return try OutputStream.standardOutput.write(ledger.csv) }
    try print(RevisionList(phrases: phrases).text(ledger))
  }
}
