import ArgumentParser
import PlanModel
import PlanService

/// `hashira rating-terms`: what a rule needs to know of an indicator besides its values.
struct RatingTermsCommand: WritingCommand {
  static let configuration = CommandConfiguration(
    commandName: "rating-terms",
    abstract: "評価に要る条件（保つ範囲、調査の誤差、担当の判断など）を入れます。",
    discussion: """
      例:
        hashira rating-terms みなも区基本計画 2:Ⅰ-ⅲ --within 0.5 --apply            保つ指標の幅を±0.5とする
        hashira rating-terms みなも区基本計画 2:Ⅰ-ⅲ --lowest 10 --highest 20 --apply 保つ指標を10から20に収める
        hashira rating-terms みなも区基本計画 2:Ⅰ-ⅲ 令和5 --respondents 1520 --margin 2.5 --apply    調査の回答数と誤差
        hashira rating-terms みなも区基本計画 2:Ⅰ-ⅲ 令和5 --judge B --reason 計画どおり --apply       担当の判断
      """)

  @Argument(help: ArgumentHelp("計画のIDか名称。", valueName: "PLAN"))
  var plan: String

  @Argument(help: ArgumentHelp("指標（2:Ⅰ-ⅲ、2:i-iii、名称のどれか）。", valueName: "INDICATOR"))
  var indicator: String

  @Argument(help: ArgumentHelp("年度（2024、令和6、R6）。調査と判断のときだけ。", valueName: "YEAR"))
  var year: String?

  @Option(help: ArgumentHelp("保つ指標の、目標からの幅（±）。", valueName: "NUMBER"))
  var within: String?

  @Option(help: ArgumentHelp("収めたい範囲の下。", valueName: "NUMBER"))
  var lowest: String?

  @Option(help: ArgumentHelp("収めたい範囲の上。", valueName: "NUMBER"))
  var highest: String?

  @Option(help: ArgumentHelp("取りうる限界の値。", valueName: "NUMBER"))
  var limit: String?

  @Flag(inversion: .prefixedNo, help: "調査による値とします。")
  var survey: Bool?

  @Option(help: ArgumentHelp("その年度の調査の回答数。", valueName: "NUMBER"))
  var respondents: Int?

  @Option(help: ArgumentHelp("その年度の調査の誤差（±、値と同じ単位）。", valueName: "NUMBER"))
  var margin: String?

  @Option(help: ArgumentHelp("その年度の担当の判断（規則の評価の記号）。", valueName: "LETTER"))
  var judge: String?

  @Option(help: ArgumentHelp("その年度を評価しない印（規則の特別な記号）。", valueName: "LETTER"))
  var mark: String?

  @Option(help: ArgumentHelp("判断や印の理由。", valueName: "TEXT"))
  var reason: String?

  @OptionGroup var applying: ApplyOptions
  @OptionGroup var options: StoreOptions

  func validate() throws {
    let isYearly = respondents != nil || margin != nil || judge != nil || mark != nil
    if isYearly != (year != nil) { throw ValidationError("年度は、調査と判断を入れるときにだけ指定してください。") }
    if judge != nil, mark != nil { throw ValidationError("--judge と --mark は一緒に使えません。") }
  }

  func work() async throws {
    let keeper = try options.keeper()
    let kept = try keeper.plan(try keeper.find(plan))
    let id = try PlanKeeper.indicator(indicator, in: kept)
    var changes = try standing(id, kept.indicators[id])
    if let year = try year.map(Typed.year) { changes += try yearly(id, year) }
    if changes.isEmpty {
      throw CommandFailure(
        .usage, japanese: "何を入れるかが指定されていません。--margin などを付けてください。",
        english: "there is nothing to set; give an option such as --margin")
    }
    var expected: [Subject: Int] = [:]
    for subject in changes.flatMap(\.subjects) { expected[subject] = kept.version }
    try await settle(ProposedAct(plan: kept.id, changes: changes, expected: expected), in: kept, applying)
  }

  /// What holds for all years.
  private func standing(_ id: IndicatorID, _ indicator: Plan.Indicator?) throws -> [PlanChange] {
    var terms = indicator?.ratingTerms ?? Plan.RatingTerms()
    if let within { terms.keepWithin = try amount(within) }
    if let lowest { terms.lowest = try amount(lowest) }
    if let highest { terms.highest = try amount(highest) }
    if let limit { terms.limit = try amount(limit) }
    if let survey { terms.isSurvey = survey }
    return terms == indicator?.ratingTerms ?? Plan.RatingTerms()
      ? [] : [SetRatingTerms(indicator: id, terms: terms).change]
  }

  private func yearly(_ id: IndicatorID, _ year: FiscalYear) throws -> [PlanChange] {
    var changes: [PlanChange] = []
    if respondents != nil || margin != nil {
      let survey = Plan.Survey(respondents: respondents, margin: try margin.map(amount))
      changes.append(DescribeSurvey(indicator: id, fiscalYear: year, survey: survey).change)
    }
    if let letter = judge ?? mark {
      let judgement = Plan.Judgement(
        kind: judge != nil ? .grade : .mark, letter: letter, reason: reason ?? "")
      changes.append(JudgeIndicator(indicator: id, fiscalYear: year, judgement: judgement).change)
    }
    return changes
  }

  private func amount(_ text: String) throws(CommandFailure) -> Amount {
    if let amount = Amount(FoldedText(text).text) { return amount }
    throw CommandFailure(
      .usage, japanese: "「\(text)」は数として読めません。例: 2.5", english: "\(text) is no number; type 2.5")
  }
}
