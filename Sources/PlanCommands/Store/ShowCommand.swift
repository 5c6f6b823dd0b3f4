import ArgumentParser
import PlanModel
import PlanService
import PlanSheets

/// `hashira show`: a plan as it is, or as it was known on a day.
struct ShowCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "計画を、今の内容かある日現在の内容で見せます。",
    discussion: """
      例:
        hashira show みなも区基本計画
        hashira show みなも区基本計画 2:Ⅰ-ⅲ            一つの指標だけを見る
        hashira show みなも区基本計画 --as-of 2026-03-31  その日の終わりに分かっていた内容
        hashira show みなも区基本計画 --json              plan-document/1で書き出す
      """)

  @Argument(help: ArgumentHelp("計画のIDか名称。", valueName: "PLAN"))
  var plan: String

  @Argument(help: ArgumentHelp("指標（2:Ⅰ-ⅲ、2:i-iii、名称のどれか）。", valueName: "INDICATOR"))
  var indicator: String?

  @Option(help: ArgumentHelp("この日の終わり（日本時間）に分かっていた内容。", valueName: "DATE"))
  var asOf: String?

  @Option(help: ArgumentHelp("作ってある版の内容。", valueName: "NAME"))
  var edition: String?

  @Flag(help: "JSON（plan-document/1）で書き出します。")
  var json = false

  @OptionGroup var options: StoreOptions

  func validate() throws {
    if asOf != nil, edition != nil { throw ValidationError("--as-of と --edition は一緒に使えません。") }
  }

  func work() async throws {
    let keeper = try options.keeper()
    let id = try keeper.find(plan)
    let kept = try keeper.plan(id, asOf: try asOf.map { Moment(endOf: try Typed.day($0)) })
    var document = try edition.map { try keeper.edition(named: $0, of: id).document } ?? kept.document()
    if let indicator {
      let wanted = try PlanKeeper.indicator(indicator, in: kept)
      for index in document.pillars.indices {
        document.pillars[index].indicators.removeAll { $0.id != wanted }
        let measures = Set(document.pillars[index].indicators.compactMap(\.measure))
        document.pillars[index].measures.removeAll { !measures.contains($0.number) }
      }
      document.pillars.removeAll { $0.indicators.isEmpty }
    }
    if json { return try printJSON { document.write(to: &$0) } }
    try print(
      PlanTable(phrases: phrases).text(
        SheetReading(document: document, findings: [], printed: []), sayingDoubts: false))
  }
}
