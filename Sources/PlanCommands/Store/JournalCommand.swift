import ArgumentParser
import PlanModel
import PlanService
import PlanSheets

/// `hashira journal`: the journal as a whole.
struct JournalCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "記録の全体を確かめ、表を作り直し、変更をJSONで加えます。",
    subcommands: [JournalVerifyCommand.self, JournalRebuildCommand.self, JournalAddCommand.self])
}

/// `hashira journal verify`: whether the chain holds.
struct JournalVerifyCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "記録が書き換えられていないことを、ハッシュの連鎖で確かめます。",
    discussion: """
      誤りがあれば記録の番号を挙げ、終了コード1で終わります。

      例:
        hashira journal verify
        hashira journal verify --against 3f2a…   版に印刷されたハッシュが連鎖の中にあることも確かめる
      """)

  @Option(help: ArgumentHelp("版に印刷されたハッシュ。", valueName: "HASH"))
  var against: String?

  @OptionGroup var options: StoreOptions

  func work() async throws {
    let result = try options.keeper().verify(against: against)
    if !result.redacted.isEmpty { try print(phrases.redactions(result.redacted)) }
    for fault in result.faults { try print(fault.text(in: phrases.language)) }
    if !result.faults.isEmpty { return try ExitStatus.checkFailed.exit() }
    try print(phrases.journalVerified)
    try print(phrases.chainHead(result.sequence, result.head))
  }
}

/// `hashira journal rebuild`: makes the tables anew.
struct JournalRebuildCommand: WritingCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild",
    abstract: "BIなどのための表を、記録から作り直します。",
    discussion: """
      例:
        hashira journal rebuild --check   作り直さずに、同じになることを確かめる（違えば終了コード1）
        hashira journal rebuild --apply
      """)

  @Flag(help: "作り直さずに、表が記録と同じことを確かめます。")
  var check = false

  @OptionGroup var applying: ApplyOptions
  @OptionGroup var options: StoreOptions

  func work() async throws {
    if check || !applying.apply {
      let differences = try options.keeper().tableDifferences()
      for difference in differences { try print(difference) }
      if differences.isEmpty { return try print(phrases.tablesEqual) }
      return try check ? ExitStatus.checkFailed.exit() : tell(phrases.notAppliedYet)
    }
    try await options.keeper(for: .writing(address: nil)).rebuildTables()
    try print(phrases.tablesRebuilt)
  }
}

/// `hashira journal add`: records changes written as JSON.
struct JournalAddCommand: WritingCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "JSONで書いた変更を記録します（課の改称、事業、再掲など、コマンドのない変更のため）。",
    discussion: """
      ファイルは1行に1件のJSONで、形は docs/changes.md にあります。- は標準入力です。全部を記録するか、一つも記録しません。

      例:
        echo '{"change":"renameDepartment","v":1,"department":"k3m9…","title":"未来課","on":"2026-04-01"}' |
          hashira journal add みなも区基本計画 - --apply
      """)

  @Argument(help: ArgumentHelp("計画のIDか名称。", valueName: "PLAN"))
  var plan: String

  @Argument(help: ArgumentHelp("変更のファイル（- は標準入力）。", valueName: "FILE"))
  var file: String

  @OptionGroup var applying: ApplyOptions
  @OptionGroup var options: StoreOptions

  func work() async throws {
    let keeper = try options.keeper()
    let kept = try keeper.plan(try keeper.find(plan))
    let bytes: [UInt8]
    do throws(InputFile.Failure) {
      bytes = try InputFile.read(file).bytes
    } catch {
      throw CommandFailure(error.status, japanese: error.message.japanese, english: error.message.english)
    }
    var changes: [PlanChange] = []
    for (index, line) in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated()
    where !line.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) {
      do throws(JSONError) {
        changes.append(try PlanChange(json: Array(line)))
      } catch {
        throw CommandFailure(
          .dataError, japanese: "\(file):\(index + 1): 変更として読めません（\(error)）。",
          english: "\(file):\(index + 1): is no change (\(error))")
      }
    }
    for change in changes {
      switch change {
      case .makePlan, .freezeEdition, .redactEntry, .takeBack:
        throw CommandFailure(
          .dataError, japanese: "\(change.name) は import・freeze・redact・undo のコマンドで行ってください。",
          english: "\(change.name) is done by the commands import, freeze, redact and undo")
      default: break
      }
    }
    var expected: [Subject: Int] = [:]
    for subject in changes.flatMap(\.subjects) { expected[subject] = kept.version }
    try await settle(ProposedAct(plan: kept.id, changes: changes, expected: expected), in: kept, applying)
  }
}
