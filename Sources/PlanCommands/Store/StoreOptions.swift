import ArgumentParser
import Foundation
import PlanDocuments
import PlanModel
import PlanService

/// `--store`, `--lang`.
struct StoreOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "計画を保存するファイル。指定しなければ環境変数HASHIRA_STORE、それもなければ ./hashira.db。", valueName: "FILE"))
  var store: String?

  @OptionGroup var languageOption: LanguageOption

  var phrases: CommandPhrases { languageOption.phrases }

  var file: String {
    store ?? ProcessInfo.processInfo.environment["HASHIRA_STORE"].flatMap { $0.isEmpty ? nil : $0 }
      ?? "hashira.db"
  }

  func keeper(for purpose: PlanKeeper.Purpose = .reading) throws(KeeperError) -> PlanKeeper {
    try PlanKeeper(file: file, for: purpose, clock: SystemClock.now)
  }
}

/// `--apply`, `--author`.
struct ApplyOptions: ParsableArguments {
  @Flag(help: "記録します。付けなければ、記録する内容を見せるだけです。")
  var apply = false

  @Option(
    help: ArgumentHelp(
      "記録する人。指定しなければ環境変数HASHIRA_AUTHOR、それもなければログインしている名前。", valueName: "NAME"))
  var author: String?

  func who() throws -> Author { try Self.whoever(author) }

  /// Whoever was named, else whom the environment names, else who is signed in.
  static func whoever(_ named: String? = nil) throws -> Author {
    let environment = ProcessInfo.processInfo.environment
    let name = named ?? environment["HASHIRA_AUTHOR"].flatMap { $0.isEmpty ? nil : $0 } ?? NSUserName()
    guard let author = Author(name.isEmpty ? "unknown" : name) else {
      throw ValidationError("--author は、改行などのない200バイトまでの名前にしてください。")
    }
    return author
  }
}

/// The machine's clock.
enum SystemClock {
  @Sendable static func now() -> Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }
}

/// A command that works on a store.
protocol StoreCommand: AsyncParsableCommand {
  var options: StoreOptions { get }
  /// Whether it was told to write.
  var isWriting: Bool { get }
  func work() async throws
}

/// A command that shows what it would record, and records it with `--apply`.
protocol WritingCommand: StoreCommand {
  var applying: ApplyOptions { get }
}

extension WritingCommand {
  var isWriting: Bool { applying.apply }
}

extension StoreCommand {
  var isWriting: Bool { false }

  /// Does the work, and says in one line what is wrong where it cannot be done.
  func run() async throws {
    do {
      do {
        try await work()
      } catch let error as KeeperError where error.kind == .outdated && isWriting {
        // Nothing was done yet: the store is brought up to date, a copy left beside it, and the work begun again.
        _ = try options.keeper(for: .writing(address: nil))
        try await work()
      }
    } catch let error as KeeperError {
      try OutputStream.standardError.print(error.message.text(in: options.phrases.language))
      try ExitStatus(error.kind).exit()
    } catch let error as OpenDataError {
      try OutputStream.standardError.print(error.message.text(in: options.phrases.language))
      try ExitStatus.dataError.exit()
    } catch let failure as CommandFailure {
      try OutputStream.standardError.print(failure.message.text(in: options.phrases.language))
      try failure.status.exit()
    }
  }

  var phrases: CommandPhrases { options.phrases }

  func print(_ lines: String) throws {
    try OutputStream.standardOutput.print(lines)
  }

  func tell(_ line: String) throws {
    try OutputStream.standardError.print(line)
  }

  /// Writes a JSON document as one line.
  func printJSON(_ write: (inout JSONWriter) -> Void) throws {
    var json = JSONWriter(reservingCapacity: 1 << 16)
    write(&json)
    json.newline()
    try OutputStream.standardOutput.write(json.bytes)
  }

  /// Shows what would be recorded and records it with `--apply`.
  ///
  /// - Parameters:
  ///   - act: what would be recorded.
  ///   - plan: before it.
  ///   - applying: whether it is recorded, and by whom.
  /// - Throws: `KeeperError` where a rule stands in the way.
  func settle(_ act: ProposedAct, in plan: Plan, _ applying: ApplyOptions) async throws {
    if let refusal = PlanKeeper.refusal(of: act.changes, in: plan) { throw refusal }
    var after = plan
    for change in act.changes {
      let before = after
      after.apply(change)
      let subject = change.subjectName(in: after).map { $0.text(in: phrases.language) + ": " } ?? ""
      try print(subject + change.summary(in: after, before: before).text(in: phrases.language))
      if let reason = change.reason { try print("  " + phrases.reason(reason)) }
    }
    guard applying.apply else { return try tell(phrases.notAppliedYet) }
    let entries = try await options.keeper(for: .writing(address: nil)).record(act, by: applying.who())
    try tell(phrases.recorded(entries))
  }
}

/// What a command itself finds wrong.
struct CommandFailure: Error {
  var status: ExitStatus
  var message: Wording

  init(_ status: ExitStatus, japanese: String, english: String) {
    self.status = status
    message = Wording(japanese: japanese, english: english)
  }
}

extension ExitStatus {
  init(_ kind: KeeperError.Kind) {
    self =
      switch kind {
      case .notFound: .noInput
      case .refused, .unreadable, .outdated: .dataError
      case .stale, .locked: .temporaryFailure
      case .unwritable, .exists: .cannotCreate
      }
  }
}

/// Reading what people type.
enum Typed {
  static func year(_ text: String) throws(CommandFailure) -> FiscalYear {
    if let year = FiscalYear(typed: text) { return year }
    throw CommandFailure(
      .usage, japanese: "「\(text)」は年度として読めません。例: 2023、令和5、R5",
      english: "\(text) is no fiscal year; type 2023 or R5")
  }

  static func day(_ text: String) throws(CommandFailure) -> CalendarDate {
    if let day = CalendarDate(typed: text) { return day }
    throw CommandFailure(
      .usage, japanese: "「\(text)」は日付として読めません。例: 2026-03-31", english: "\(text) is no date; type 2026-03-31")
  }

  static func dayOfYear(_ text: String) throws(CommandFailure) -> Plan.DayOfYear {
    if let day = Plan.DayOfYear(text) { return day }
    throw CommandFailure(
      .usage, japanese: "「\(text)」は月日として読めません。例: 04-01", english: "\(text) is no day; type 04-01")
  }

  /// A share in per cent, with or without its sign.
  static func percentage(_ text: String) throws(CommandFailure) -> Amount {
    var digits = FoldedText(text).text
    if digits.hasSuffix("%") { digits.removeLast() }
    if let amount = Amount(digits) { return amount }
    throw CommandFailure(
      .usage, japanese: "「\(text)」は百分率として読めません。例: 3、2.5", english: "\(text) is no percentage; type 3 or 2.5")
  }

  static func value(_ text: String, series: [Plan.Series]) throws(CommandFailure) -> Plan.Value {
    do throws(TypedValue.Mistake) {
      return try TypedValue.read(text, series: series)
    } catch {
      throw CommandFailure(.dataError, japanese: error.message.japanese, english: error.message.english)
    }
  }
}
