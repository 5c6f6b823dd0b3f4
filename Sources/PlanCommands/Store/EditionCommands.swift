import ArgumentParser
import PlanModel
import PlanService

/// `hashira freeze`: an edition of the plan as it is.
struct FreezeCommand: WritingCommand {
  static let configuration = CommandConfiguration(
    commandName: "freeze",
    abstract: "今の内容を、会議版や年度版として残します。",
    discussion: """
      例:
        hashira freeze みなも区基本計画 第1回会議版 --draft --apply
        hashira freeze みなも区基本計画 令和5年度版 --publish 2026-09-30 --apply
        hashira freeze みなも区基本計画 令和5年度版 --publish 2026-09-30 --show-grades --apply   評価も公表する
      """)

  @Argument(help: ArgumentHelp("計画のIDか名称。", valueName: "PLAN"))
  var plan: String

  @Argument(help: ArgumentHelp("版の名称。", valueName: "NAME"))
  var name: String

  @Flag(help: "会議版（案）として作ります。")
  var draft = false

  @Option(help: ArgumentHelp("この日に公表したことも記録します。", valueName: "DATE"))
  var publish: String?

  @Flag(help: "公表するとき、計画の規則による評価も見せます。")
  var showGrades = false

  @OptionGroup var applying: ApplyOptions
  @OptionGroup var options: StoreOptions

  func validate() throws {
    if showGrades, publish == nil { throw ValidationError("--show-grades は --publish と一緒に使ってください。") }
  }

  func work() async throws {
    let keeper = try options.keeper()
    let kept = try keeper.plan(try keeper.find(plan))
    if showGrades, kept.ratingRule == nil {
      throw CommandFailure(
        .dataError, japanese: "評価の規則が決まっていません。hashira choose-rule で先に決めてください。",
        english: "no rating rule is chosen; choose one first with hashira choose-rule")
    }
    let day = try publish.map(Typed.day)
    try print(phrases.counts(kept.document()))
    guard applying.apply else { return try tell(phrases.notAppliedYet) }
    let writer = try options.keeper(for: .writing(address: nil))
    let frozen = try await writer.freeze(
      kept.id, name: name, kind: draft ? .draft : .annual,
      publication: day.map { Plan.Publication(date: $0, showsGrades: showGrades) }, by: applying.who())
    try print(phrases.edition(frozen))
  }
}

/// `hashira editions`: the editions of a plan.
struct EditionsCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "editions",
    abstract: "計画の版の一覧を見せます。",
    discussion: """
      例:
        hashira editions みなも区基本計画
      """)

  @Argument(help: ArgumentHelp("計画のIDか名称。", valueName: "PLAN"))
  var plan: String

  @OptionGroup var options: StoreOptions

  func work() async throws {
    let keeper = try options.keeper()
    let editions = try keeper.plan(try keeper.find(plan)).editions.values.sorted {
      $0.planVersion < $1.planVersion
    }
    if editions.isEmpty { return try tell(phrases.noEditions) }
    for edition in editions { try print(phrases.edition(edition)) }
  }
}

/// `hashira corrections`: drafts the 正誤表 of an edition.
struct CorrectionsCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "corrections",
    abstract: "版を作ったあとの訂正から、正誤表の案を作ります。",
    discussion: """
      暫定値や集計中の値が確定したことは、訂正に数えません。

      例:
        hashira corrections みなも区基本計画 --since 令和5年度版
        hashira corrections みなも区基本計画 --since 令和5年度版 --json
      """)

  @Argument(help: ArgumentHelp("計画のIDか名称。", valueName: "PLAN"))
  var plan: String

  @Option(help: ArgumentHelp("どの版からの訂正か。", valueName: "EDITION"))
  var since: String

  @Flag(help: "JSONで書き出します。")
  var json = false

  @OptionGroup var options: StoreOptions

  func work() async throws {
    let keeper = try options.keeper()
    let corrections = try keeper.corrections(of: try keeper.find(plan), since: since)
    if json {
      return try printJSON { json in
        json.object { json in
          json.key("corrections")
          json.array(corrections) { $1.write(to: &$0) }
        }
      }
    }
    if corrections.isEmpty { return try tell(phrases.noCorrections(since)) }
    for correction in corrections { try print(phrases.correction(correction)) }
  }
}

extension Correction {
  func write(to json: inout JSONWriter) {
    let (kind, year) =
      switch item {
      case .value(let year): ("value", year)
      case .target(let year): ("target", year)
      case .analysis(let year): ("analysis", year)
      }
    json.object { json in
      json.key("indicator")
      json.string(indicator.text)
      json.key("place")
      json.string(place)
      json.key("name")
      json.string(name)
      json.key("item")
      json.string(kind)
      json.key("fiscalYear")
      json.integer(year.westernYear)
      json.key("wrong")
      json.string(wrong)
      json.key("right")
      json.string(right)
      json.key("reason")
      json.string(reason)
      json.key("entry")
      json.integer(entry)
      json.key("editions")
      json.strings(editions)
    }
  }
}
