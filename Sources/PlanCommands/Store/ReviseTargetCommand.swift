public import ArgumentParser
public import PlanModel
import PlanService

/// `hashira revise-target`: proposes and decides the revision of a target.
struct ReviseTargetCommand: WritingCommand {
  static let configuration = CommandConfiguration(
    commandName: "revise-target",
    abstract: "目標値の変更を提案し、決定を記録します。",
    discussion: """
      --meeting と --date がなければ提案だけを記録します。決まるまで、どの評価にも使いません。前の目標値は消えません。
      --cause だけを付ければ、最後の変更の理由を区分します。

      例:
        hashira revise-target みなも区基本計画 2:Ⅰ-ⅲ 令和6 3社 --reason 事業を絞ったため --apply
        hashira revise-target みなも区基本計画 2:Ⅰ-ⅲ 令和6 --meeting 第2回審議会 --date 2026-02-01 --reason 了承 --apply
        hashira revise-target みなも区基本計画 2:Ⅰ-ⅲ 令和6 --cause schemeEnded --apply
        hashira revise-target みなも区基本計画 2:Ⅰ-ⅲ 令和6 --reject --meeting 第2回審議会 --date 2026-02-01 --reason 根拠が足りない --apply
      """)

  @Argument(help: ArgumentHelp("計画のIDか名称。", valueName: "PLAN"))
  var plan: String

  @Argument(help: ArgumentHelp("指標（2:Ⅰ-ⅲ、2:i-iii、名称のどれか）。", valueName: "INDICATOR"))
  var indicator: String

  @Argument(help: ArgumentHelp("目標値の年度（2024、令和6、R6）。", valueName: "YEAR"))
  var year: String

  @Argument(help: ArgumentHelp("新しい目標値。なければ、提案してあるものを決めます。", valueName: "VALUE"))
  var value: String?

  @Option(help: ArgumentHelp("提案や決定の理由。", valueName: "TEXT"))
  var reason: String?

  @Option(
    help: ArgumentHelp(
      "理由の区分。", discussion: causes, valueName: "CAUSE"))
  var cause: Plan.RevisionCause?

  @Option(help: ArgumentHelp("決めた会議。", valueName: "NAME"))
  var meeting: String?

  @Option(help: ArgumentHelp("決めた日。", valueName: "DATE"))
  var date: String?

  @Flag(help: "提案してある変更を、しないことに決めます。")
  var reject = false

  @OptionGroup var applying: ApplyOptions
  @OptionGroup var options: StoreOptions

  private static let causes = Plan.RevisionCause.allCases.map { "\($0.rawValue) \($0.wording.japanese)" }
    .joined(separator: "、")

  private var decides: Bool { meeting != nil || date != nil || reject }

  func validate() throws {
    if reason == nil, value != nil || decides || cause == nil {
      throw ValidationError("提案や決定には --reason が要ります。")
    }
  }

  func work() async throws {
    let keeper = try options.keeper()
    let kept = try keeper.plan(try keeper.find(plan))
    let id = try PlanKeeper.indicator(indicator, in: kept)
    let year = try Typed.year(year)
    let open = kept.indicators[id]?.targets[year]?.revisions.first { $0.decision == nil }
    var changes: [PlanChange] = []
    var revision = open?.id
    if let value {
      var generator = SystemRandomNumberGenerator()
      let new: RevisionID = .random(using: &generator)
      changes.append(
        ProposeRevision(
          indicator: id, fiscalYear: year, revision: new, reportingYear: kept.reportingYear ?? year,
          value: try Typed.value(value, series: kept.indicators[id]?.activeSeries ?? []), reason: reason,
          cause: cause
        ).change)
      revision = new
    }
    if value == nil, let cause {
      guard let last = kept.indicators[id]?.targets[year]?.revisions.last else {
        throw CommandFailure(
          .dataError, japanese: "\(year.japaneseName)の目標値に、変更はありません。",
          english: "the target of \(year.westernYear) has no revision")
      }
      changes.append(
        ClassifyRevision(indicator: id, fiscalYear: year, revision: last.id, cause: cause).change)
    }
    if decides || value == nil && cause == nil {
      guard let revision else {
        throw CommandFailure(
          .dataError, japanese: "\(year.japaneseName)の目標値に、決まっていない変更の提案はありません。新しい目標値を付けてください。",
          english: "there is no open proposal for the target of \(year.westernYear); give the new target")
      }
      let decision = Plan.Decision(
        outcome: reject ? .rejected : .accepted, meeting: meeting, date: try date.map(Typed.day),
        reason: reason)
      changes.append(
        DecideRevision(indicator: id, fiscalYear: year, revision: revision, decision: decision).change)
    }
    try await settle(
      ProposedAct(plan: kept.id, changes: changes, expected: [.target(id, year): kept.version]), in: kept,
      applying)
  }
}

extension Plan.RevisionCause: ExpressibleByArgument {}
