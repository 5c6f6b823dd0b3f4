import ArgumentParser
import PlanModel
import PlanRatings
import PlanService

/// `hashira choose-rule`: the rule by which a plan is rated.
struct ChooseRuleCommand: WritingCommand {
  static let configuration = CommandConfiguration(
    commandName: "choose-rule",
    abstract: "計画を評価する規則を決めます。",
    discussion: """
      決めるまで、どの画面にも評価は出ません。規則は、ファイルの内容ごと計画に記録します。

      例:
        hashira choose-rule みなも区基本計画                              今の規則を見る
        hashira choose-rule みなも区基本計画 oita-civil --apply           プログラムにある規則から選ぶ
        hashira choose-rule みなも区基本計画 our-rule.yaml --apply        自分の規則のファイルを使う
        hashira choose-rule みなも区基本計画 --none --apply               評価しないことにする
      """)

  @Argument(help: ArgumentHelp("計画のIDか名称。", valueName: "PLAN"))
  var plan: String

  @Argument(help: ArgumentHelp("規則のIDか、規則のファイル（.yaml）。", valueName: "ID|FILE.yaml"))
  var rule: String?

  @Flag(help: "規則を選ばないことにします。")
  var none = false

  @Option(name: .customLong("set"), help: ArgumentHelp("公表されていない境などの値。", valueName: "NAME=VALUE"))
  var parameters: [String] = []

  @OptionGroup var applying: ApplyOptions
  @OptionGroup var options: StoreOptions

  func validate() throws {
    if none, rule != nil { throw ValidationError("規則の名前と --none は一緒に使えません。") }
    if rule == nil, !parameters.isEmpty { throw ValidationError("--set は規則の名前と一緒に使ってください。") }
  }

  func work() async throws {
    let keeper = try options.keeper()
    let kept = try keeper.plan(try keeper.find(plan))
    var choice: Plan.RatingRuleChoice?
    if let name = rule {
      let named = try RuleArgument.rule(name)
      let rule = Grader(named, parameters: try RuleArgument.parameters(parameters, of: named)).rule
      choice = PlanKeeper.choice(of: rule.id, version: rule.version, text: try rule.yaml())
    } else if !none {
      return try print(try kept.chosenRule().map(phrases.heading) ?? phrases.noRuleChosen)
    }
    try await settle(
      ProposedAct(
        plan: kept.id, changes: [ChooseRatingRule(choice: choice).change],
        expected: [.ratingRule: kept.version]), in: kept, applying)
  }
}
