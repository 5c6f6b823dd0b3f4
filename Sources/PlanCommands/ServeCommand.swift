import ArgumentParser
import Foundation
import PlanModel
import PlanPages
import PlanSheets
import PlanWeb

/// `hashira serve`: the plan in a browser on this machine.
struct ServeCommand: AsyncParsableCommand, FilesCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "シートを読み、計画をこのコンピューターのブラウザーで見せます。",
    discussion: """
      外からは接続できません（127.0.0.1だけで待ち受けます）。終わるときは Ctrl+C を押します。

      例:
        hashira serve 資料1.txt                  http://127.0.0.1:8080 で見る
        hashira serve P1.txt P3.txt --port 9000  別の番号で見る
      """)

  @Argument(help: ArgumentHelp("シートのファイル。ないときは、始め方のページだけを見せます。", valueName: "FILE"))
  var files: [String] = []

  @Option(help: ArgumentHelp("待ち受けるポート番号。0なら空いている番号を使います。", valueName: "NUMBER"))
  var port = 8080

  @Flag(help: "要求ごとの記録を標準出力に書きません。")
  var noLog = false

  @OptionGroup var languageOption: LanguageOption

  func validate() throws {
    guard (0...65535).contains(port) else { throw ValidationError("--port は0から65535までの番号にしてください。") }
  }

  func run() async throws {
    let phrases = languageOption.phrases
    let (reading, status) = try SheetInput.read(files, phrases, keepsPrintedText: true)
    if reading == nil, !files.isEmpty { try status.exit() }
    let desk = Desk(plans: Self.plans(reading), port: port, log: noLog ? nil : .standardOutput())
    if let reading { try OutputStream.standardError.print(phrases.counts(reading.document)) }
    do {
      try await desk.run { address in
        try? OutputStream.standardError.print(phrases.serving(address))
      }
    } catch let error as DeskError {
      try OutputStream.standardError.print(error.message.text(in: phrases.language))
      try ExitStatus.unavailable.exit()
    }
  }

  /// The one plan that was read, without a history; none where nothing was read.
  private static func plans(_ reading: SheetReading?) -> DeskPlans {
    let plan = PlanID("sheets").map(Plan.init(id:))
    guard let reading, let plan else { return DeskPlans(list: { [] }, plan: { _, _ in nil }, version: { 0 }) }
    let now = Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1000))
    let summary = PlanSummary(
      id: plan.id, title: reading.document.title ?? "", organization: reading.document.organization ?? "",
      version: 0, made: now, changed: now, indicators: reading.document.pillars.flatMap(\.indicators).count)
    return DeskPlans(
      list: { [summary] },
      plan: { id, moment in
        guard id == plan.id, moment.map({ $0 >= now }) ?? true else { return nil }
        return ShownPlan(
          plan: plan, document: reading.document, findings: reading.findings, printed: reading.printed)
      },
      version: { 0 })
  }
}
