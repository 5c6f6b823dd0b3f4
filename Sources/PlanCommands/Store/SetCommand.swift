public import ArgumentParser
public import PlanModel
import PlanService

/// `hashira set`: a value, a target, an analysis, or what is told of an indicator.
struct SetCommand: WritingCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "指標の値・目標・分析などを入れます。",
    discussion: """
      確定した値を変えるのは訂正です。--reason で理由を書きます。--apply を付けなければ、記録する内容を見せるだけです。

      例:
        hashira set みなも区基本計画 2:Ⅰ-ⅲ 令和6 1,554人 --apply
        hashira set みなも区基本計画 2:i-iii 2024 1554 --provisional --apply        暫定値を入れる
        hashira set みなも区基本計画 2:i-iii 2024 集計中 --expected 2026-06-30 --apply
        hashira set みなも区基本計画 2:i-iii 2024 ― --reason 隔年の調査のため --apply
        hashira set みなも区基本計画 2:i-iii 2023 1550 --reason 二重に数えていたため --apply   訂正する
        hashira set みなも区基本計画 2:i-iii 2024 --analysis 目標を上回った。 --apply
        hashira set みなも区基本計画 2:i-iii --direction increase --apply           望ましい方向
        hashira set みなも区基本計画 2:i-iii --accumulation pointInTime --day 04-01 --apply   4月1日現在の値
        hashira set みなも区基本計画 2:i-iii --counting occurrences --apply         延べで数える
      """)

  @Argument(help: ArgumentHelp("計画のIDか名称。", valueName: "PLAN"))
  var plan: String

  @Argument(help: ArgumentHelp("指標（2:Ⅰ-ⅲ、2:i-iii、名称のどれか）。", valueName: "INDICATOR"))
  var indicator: String

  @Argument(help: ArgumentHelp("年度（2024、令和6、R6）。", valueName: "YEAR"))
  var year: String?

  @Argument(help: ArgumentHelp("値（1,554人、―、集計中、二つあれば 5957人（30回））。", valueName: "VALUE"))
  var value: String?

  @Flag(help: "暫定値として入れます。")
  var provisional = false

  @Flag(help: "実績ではなく目標値を入れます。変更は revise-target を使います。")
  var target = false

  @Flag(help: "値を取り下げます。--reason が要ります。")
  var withdraw = false

  @Option(help: ArgumentHelp("集計中の値が出る見込みの日。", valueName: "DATE"))
  var expected: String?

  @Option(help: ArgumentHelp("訂正や取り下げ、測っていないことの理由。", valueName: "TEXT"))
  var reason: String?

  @Option(help: ArgumentHelp("その年度の分析の文。", valueName: "TEXT"))
  var analysis: String?

  @Option(help: ArgumentHelp("望ましい方向。", valueName: "increase|decrease|maintain|unknown"))
  var direction: Plan.DesiredDirection?

  @Option(help: ArgumentHelp("単年・累計・時点。", valueName: "annual|cumulative|pointInTime"))
  var accumulation: Plan.Accumulation?

  @Option(help: ArgumentHelp("時点の月日。", valueName: "MM-DD"))
  var day: String?

  @Option(
    help: ArgumentHelp(
      "延べ・実・該当なし。数えるものが二つ以上あれば、すべてに。", valueName: "occurrences|distinct|notApplicable|unknown"))
  var counting: Plan.Counting?

  @Option(help: ArgumentHelp("定義の文。", valueName: "TEXT"))
  var definition: String?

  @Option(
    help: ArgumentHelp("確かめたときの計画の版。あとから同じところが変わっていれば記録しません。", valueName: "NUMBER"))
  var seen: Int?

  @OptionGroup var applying: ApplyOptions
  @OptionGroup var options: StoreOptions

  func work() async throws {
    let keeper = try options.keeper()
    let kept = try keeper.plan(try keeper.find(plan))
    let id = try PlanKeeper.indicator(indicator, in: kept)
    let changes = try changes(to: id, in: kept)
    if changes.isEmpty {
      throw CommandFailure(
        .usage, japanese: "何を入れるかが指定されていません。年度と値か、--analysis などを付けてください。",
        english: "there is nothing to set; give a year and a value, or an option such as --analysis")
    }
    if let year = try year.map(Typed.year), !target, !kept.columns.contains(where: { $0.fiscalYear == year })
    {
      try tell(phrases.yearNotShown(year))
    }
    var expected: [Subject: Int] = [:]
    for subject in changes.flatMap(\.subjects) { expected[subject] = seen ?? kept.version }
    try await settle(ProposedAct(plan: kept.id, changes: changes, expected: expected), in: kept, applying)
  }

  private func changes(to id: IndicatorID, in plan: Plan) throws -> [PlanChange] {
    var changes: [PlanChange] = []
    if let direction { changes.append(SetDesiredDirection(indicator: id, direction: direction).change) }
    if let accumulation {
      changes.append(
        SetAccumulation(indicator: id, accumulation: accumulation, day: try day.map(Typed.dayOfYear)).change)
    } else if day != nil {
      throw CommandFailure(
        .usage, japanese: "--day は --accumulation pointInTime と一緒に使ってください。",
        english: "give --day with --accumulation pointInTime")
    }
    if let counting {
      changes += (plan.indicators[id]?.activeSeries ?? []).map {
        SetCounting(indicator: id, series: $0.id, counting: counting).change
      }
    }
    if let definition { changes.append(SetDefinition(indicator: id, definition: definition).change) }
    guard let year = try year.map(Typed.year) else {
      if analysis != nil || withdraw {
        throw CommandFailure(.usage, japanese: "年度を指定してください。", english: "give the fiscal year")
      }
      return changes
    }
    if let analysis { changes.append(WriteAnalysis(indicator: id, fiscalYear: year, text: analysis).change) }
    if withdraw {
      changes.append(WithdrawValue(indicator: id, key: Plan.ValueKey(year), reason: reason ?? "").change)
    }
    if let value { changes.append(try setting(value, id, year, in: plan)) }
    return changes
  }

  private func setting(_ typed: String, _ id: IndicatorID, _ year: FiscalYear, in plan: Plan) throws
    -> PlanChange
  {
    let known = plan.indicators[id]
    var value = try Typed.value(typed, series: known?.activeSeries ?? [])
    if provisional { value.finality = .provisional }
    value.expected = try expected.map(Typed.day)
    if value.state == .notAvailable || value.state == .pending { value.reason = reason }
    if target {
      return known?.targets[year] == nil
        ? SetTarget(indicator: id, fiscalYear: year, value: value).change
        : CorrectTarget(indicator: id, fiscalYear: year, value: value, reason: reason ?? "").change
    }
    let key = Plan.ValueKey(year)
    guard let old = known?.values[key] else {
      return EnterValue(indicator: id, key: key, value: value).change
    }
    if old.isSettled, reason == nil {
      throw CommandFailure(
        .dataError,
        japanese:
          "\(year.japaneseName)の値は\(old.printed)で確定しています。\(value.printed)に変えるのは訂正です。--reason に理由を書いてください。",
        english:
          "the value of \(year.westernYear) is settled as \(old.printed); to correct it to \(value.printed), give --reason"
      )
    }
    if old.isSettled {
      return CorrectValue(indicator: id, key: key, value: value, reason: reason ?? "").change
    }
    return old.finality == .provisional && value.isSettled
      ? FinaliseValue(indicator: id, key: key, value: value).change
      : EnterValue(indicator: id, key: key, value: value).change
  }
}

extension Plan.DesiredDirection: ExpressibleByArgument {}
extension Plan.Accumulation: ExpressibleByArgument {}
extension Plan.Counting: ExpressibleByArgument {}
