import ArgumentParser
import PlanModel
import PlanService
import PlanSheets

/// `hashira check`: what the analyses say, held against the table, and what the table itself shows.
struct CheckCommand: StoreCommand, FilesCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "分析に書かれた数や増減を、表と照らし合わせます。",
    discussion: """
      シートのファイル、計画のJSON、保存した計画のどれでも確かめられます。その名前のファイルがなければ、保存した計画を探します。
      確認したい点を、要確認、参考の順に、行ごとに見せます。表と合っている記述は、数だけを示します。

      例:
        hashira check 資料1.txt                          シートを確かめる
        hashira check みなも区基本計画                    保存した計画を確かめる
        hashira check みなも区基本計画 --edition 会議版    作ってある版を確かめる
        hashira check 資料1.txt --all                    表と合っている記述も見る
        hashira check 資料1.txt --json > findings.json   JSONで書き出す
        hashira check 資料1.txt --fail-on disagrees      食い違いがあれば終了コード1で終わる
      """)

  /// What makes the check one that did not hold.
  enum Failing: String, CaseIterable, ExpressibleByArgument {
    /// An analysis says what the table does not bear out.
    case disagrees
    /// Somebody should look at something.
    case look

    func holds(for finding: Finding) -> Bool {
      switch self {
      case .disagrees: finding.verdict == .disagrees
      case .look: finding.severity == .look
      }
    }
  }

  @Argument(help: ArgumentHelp("シートか計画のJSONのファイル（- は標準入力）。または、計画のIDか名称。", valueName: "FILE|PLAN"))
  var files: [String]

  @Flag(help: "JSON（findings/1）で書き出します。")
  var json = false

  @Option(help: ArgumentHelp("JSON（findings/1）を、表示とは別にファイルに書きます。", valueName: "FILE"))
  var findings: String?

  @Flag(help: "表と合っている記述と、確認済みの点も見せます。")
  var all = false

  @Option(
    help: ArgumentHelp(
      "食い違い（disagrees）か、要確認（look）の点があれば、終了コード1で終わります。", valueName: "disagrees|look"))
  var failOn: Failing?

  @Option(help: ArgumentHelp("保存した計画の、作ってある版。", valueName: "NAME"))
  var edition: String?

  @Option(help: ArgumentHelp("保存した計画の、この日の終わり（日本時間）に分かっていた内容。", valueName: "DATE"))
  var asOf: String?

  @OptionGroup var options: StoreOptions

  func validate() throws {
    if asOf != nil, edition != nil { throw ValidationError("--as-of と --edition は一緒に使えません。") }
  }

  func work() async throws {
    let findingsFile = try findings.map { try FindingsFile($0, phrases) }
    let (checked, status) = try checkedPlan()
    guard let checked else { return try status.exit() }
    let shown = all ? checked.findings : checked.open
    if json {
      try printJSON { shown.write(to: &$0, in: phrases.language) }
    } else {
      try print(FindingList(phrases: phrases, document: checked.document, listsAgreeing: all).text(shown))
      if shown.count < checked.findings.count {
        try tell(phrases.answeredLeftOut(checked.findings.count - shown.count))
      }
    }
    try findingsFile?.write(shown)
    let fails = checked.open.contains { failOn?.holds(for: $0) == true }
    try max(status, fails ? .checkFailed : .done).exit()
  }

  private struct CheckedPlan {
    var document: PlanDocument
    var findings: [Finding]
    /// What was said to them, where the plan is kept.
    var answers: FindingAnswers?

    /// Those that nobody has said may stay.
    var open: [Finding] { findings.filter { answers?[$0] == nil } }
  }

  /// - Returns: nothing where no file could be read; the status of the worst of them.
  private func checkedPlan() throws -> (CheckedPlan?, ExitStatus) {
    if files.count == 1, !InputFile.exists(files[0]) { return (try keptPlan(named: files[0]), .done) }
    if edition != nil || asOf != nil {
      throw CommandFailure(
        .usage, japanese: "--edition と --as-of は、保存した計画を確かめるときだけ使えます。",
        english: "--edition and --as-of are for plans that are kept")
    }
    let (reading, status) = try SheetInput.readDocument(files, phrases, keepsPrintedText: false)
    let checked = reading.map {
      CheckedPlan(
        document: $0.document, findings: PlanFindings.findings(in: $0.document, doubts: $0.findings))
    }
    return (checked, status)
  }

  private func keptPlan(named name: String) throws -> CheckedPlan {
    let (keeper, id) = try findPlan(named: name)
    if let edition {
      let frozen = try keeper.edition(named: edition, of: id)
      return CheckedPlan(
        document: frozen.document, findings: try keeper.findings(of: frozen, in: id),
        answers: FindingAnswers(try keeper.plan(id, frozenIn: frozen), answers: try keeper.plan(id).answers))
    }
    let plan = try keeper.plan(id, asOf: try asOf.map { Moment(endOf: try Typed.day($0)) })
    return CheckedPlan(
      document: plan.document(), findings: try keeper.findings(of: plan), answers: FindingAnswers(plan))
  }
}
