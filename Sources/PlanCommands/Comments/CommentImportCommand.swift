import ArgumentParser
import PlanDocuments
import PlanModel
import PlanService
import PlanSheets

/// `hashira comments import`: takes in a sheet of comments, with answers where there are some.
struct CommentImportCommand: WritingCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "表（CSVかExcel）に書いた意見と回答を、まとめて記録します。",
    discussion: """
      見出しは「会議名」「会議の日」「対象」「区分」「発言者」「意見」「回答」「回答課」「回答日」「ID」です。要るのは「意見」だけで、順番は
      問いません。--apply を付けなければ、何が記録されるかを見せるだけです。同じ意見は二度記録しません。

      例:
        hashira comments import みなも区基本計画 意見.csv                                        内容を確かめる
        hashira comments import みなも区基本計画 意見.csv --meeting 第2回審議会 --date 2026-02-01 --apply
        hashira comments import みなも区基本計画 回答依頼.csv --apply                            list が書き出した表の回答を戻す
      """)

  @Argument(help: ArgumentHelp("計画のIDか名称。", valueName: "PLAN"))
  var plan: String

  @Argument(help: ArgumentHelp("CSVかExcel（.xlsx）のファイル（- は標準入力）。", valueName: "FILE"))
  var file: String

  @Option(help: ArgumentHelp("会議名が書かれていない行の会議。", valueName: "NAME"))
  var meeting: String?

  @Option(help: ArgumentHelp("会議の日が書かれていない行の日。", valueName: "DATE"))
  var date: String?

  @OptionGroup var applying: ApplyOptions
  @OptionGroup var options: StoreOptions

  func work() async throws {
    let keeper = try options.keeper()
    let kept = try keeper.plan(try keeper.find(plan))
    let table = try read()
    let sheet = CommentSheet(
      heads: table.heads, rows: table.rows.map { CommentSheet.Row(number: $0.number, cells: $0.cells) },
      meeting: meeting, date: try date.map(Typed.day))
    var generator = SystemRandomNumberGenerator()
    let proposal = sheet.proposal(into: kept, today: SystemClock.now().dayInJapan, using: &generator)
    if !proposal.unread.isEmpty { try tell(phrases.columnsNotRead(proposal.unread)) }
    if !proposal.mistakes.isEmpty {
      for mistake in proposal.mistakes { try tell(phrases.mistake(mistake, in: file)) }
      return try ExitStatus.dataError.exit()
    }
    for note in proposal.notes { try tell(phrases.mistake(note, in: file)) }
    try print(phrases.commentCounts(proposal))
    if proposal.changes.isEmpty { return }
    let subjects = Set(proposal.changes.flatMap(\.subjects))
    try await settle(
      ProposedAct(
        plan: kept.id, changes: proposal.changes,
        expected: Dictionary(uniqueKeysWithValues: subjects.map { ($0, kept.version) })), in: kept, applying)
  }

  private func read() throws(CommandFailure) -> TypedTable {
    let bytes: [UInt8]
    do throws(InputFile.Failure) {
      bytes = try InputFile.read(file).bytes
    } catch {
      throw CommandFailure(error.status, japanese: error.message.japanese, english: error.message.english)
    }
    do throws(TableError) {
      return try TypedTable(bytes)
    } catch {
      throw CommandFailure(
        .dataError, japanese: "\(file): \(error.message.japanese)",
        english: "\(file): \(error.message.english)")
    }
  }
}
