import ArgumentParser
import PlanModel
import PlanRatings
import PlanService
import PlanSheets

/// `hashira rate`: a plan rated by a rule, or by every rule.
struct RateCommand: StoreCommand, FilesCommand {
  static let configuration = CommandConfiguration(
    commandName: "rate",
    abstract: "計画を、規則にしたがって評価します。",
    discussion: """
      シートのファイル、計画のJSON、保存した計画のどれでも評価できます。行ごとに計算を、最後に評価の数を、目標を変える前と後で見せます。
      増やす指標か減らす指標かが決められていない行は、--assume-direction を付けない限り評価しません。

      例:
        hashira rate 資料1.txt --rule oita-civil --assume-direction up    すべて増やす指標とみて評価する
        hashira rate みなも区基本計画 --rule our-rule.yaml                 自分の規則で評価する
        hashira rate みなも区基本計画 --rule oita-civil --json             JSONで書き出す
        hashira rate --compare 資料1.txt --assume-direction up            どの規則でも評価して、並べて見せる
      """)

  /// What is assumed of rows whose direction nobody has stated.
  enum AssumedDirection: String, CaseIterable, ExpressibleByArgument {
    case up
    case down
  }

  @Argument(help: ArgumentHelp("シートか計画のJSONのファイル（- は標準入力）。または、計画のIDか名称。", valueName: "FILE|PLAN"))
  var files: [String]

  @Option(help: ArgumentHelp("規則のIDか、規則のファイル（.yaml）。保存した計画で指定しなければ、計画が選んだ規則。", valueName: "ID|FILE.yaml"))
  var rule: String?

  @Flag(help: "どの規則でも評価して、数を並べて見せます。")
  var compare = false

  @Flag(help: "目標に向けたペース（今年度までに求められる値、一年に必要な増減、届く年度）も見せます。")
  var pace = false

  @Flag(help: "JSON（grades/1）で書き出します。")
  var json = false

  @Option(help: ArgumentHelp("方向が決められていない行を、増やす（up）か減らす（down）指標とみます。", valueName: "up|down"))
  var assumeDirection: AssumedDirection?

  @Option(name: .customLong("set"), help: ArgumentHelp("公表されていない境などの値。", valueName: "NAME=VALUE"))
  var parameters: [String] = []

  @Option(help: ArgumentHelp("保存した計画の、作ってある版。", valueName: "NAME"))
  var edition: String?

  @Option(help: ArgumentHelp("保存した計画の、この日の終わり（日本時間）に分かっていた内容。", valueName: "DATE"))
  var asOf: String?

  @OptionGroup var options: StoreOptions

  func validate() throws {
    if asOf != nil, edition != nil { throw ValidationError("--as-of と --edition は一緒に使えません。") }
    if pace, compare || json { throw ValidationError("--pace は --compare、--json と一緒に使えません。") }
    if compare, rule != nil { throw ValidationError("--compare と --rule は一緒に使えません。") }
    if compare, !parameters.isEmpty { throw ValidationError("--set は --rule と一緒に使ってください。") }
  }

  func work() async throws {
    let (rated, status) = try ratedPlan()
    guard let rated else { return try status.exit() }
    let assumed: RatedSeries.Direction =
      switch assumeDirection {
      case .up: .up
      case .down: .down
      case nil: .unstated
      }
    let series = SeriesOfPlan(
      rated.document, plan: rated.plan, assuming: assumed, entries: rated.entries)
    let grades = try graders(for: rated.plan).map { PlanGrades(series, by: $0) }
    if json {
      for grades in grades { try printJSON { grades.write(to: &$0, in: phrases.language) } }
    } else if compare {
      try print(GradeComparison(phrases: phrases).text(grades))
    } else {
      let list = GradeList(
        phrases: phrases, document: rated.document, paces: pace ? series.rows.map(\.pace) : [])
      for grades in grades { try print(list.text(grades)) }
    }
    try status.exit()
  }

  /// The one that was asked for, or all.
  private func graders(for plan: Plan?) throws -> [Grader] {
    if compare { return ShippedRule.all.map { Grader($0.rule) } }
    if rule == nil, let chosen = try plan?.chosenRule() { return [Grader(chosen)] }
    guard let name = rule else {
      throw CommandFailure(
        .usage, japanese: "規則を --rule で選ぶか、--compare を付けてください。hashira rules で一覧を見られます。",
        english: "choose a rule with --rule, or give --compare; hashira rules lists them")
    }
    let rule = try RuleArgument.rule(name)
    return [Grader(rule, parameters: try RuleArgument.parameters(parameters, of: rule))]
  }

  private struct RatedPlan {
    var document: PlanDocument
    /// `nil` for files, which state no directions.
    var plan: Plan?
    /// The last entry of each of its values and targets.
    var entries: [Subject: Int] = [:]
  }

  /// - Returns: nothing where no file could be read; the status of the worst of them.
  private func ratedPlan() throws -> (RatedPlan?, ExitStatus) {
    if files.count == 1, !InputFile.exists(files[0]) { return (try keptPlan(named: files[0]), .done) }
    if edition != nil || asOf != nil {
      throw CommandFailure(
        .usage, japanese: "--edition と --as-of は、保存した計画を評価するときだけ使えます。",
        english: "--edition and --as-of are for plans that are kept")
    }
    let (reading, status) = try SheetInput.readDocument(files, phrases, keepsPrintedText: false)
    return (reading.map { RatedPlan(document: $0.document) }, status)
  }

  private func keptPlan(named name: String) throws -> RatedPlan {
    let (keeper, id) = try findPlan(named: name)
    guard let name = edition else {
      let moment = try asOf.map { Moment(endOf: try Typed.day($0)) }
      let plan = try keeper.plan(id, asOf: moment)
      // Entries after that day are not what the grades rest on.
      let entries = try keeper.lastEntries(of: plan).filter { $0.value <= plan.version }
      return RatedPlan(document: plan.document(), plan: plan, entries: entries)
    }
    let frozen = try keeper.edition(named: name, of: id)
    return RatedPlan(document: frozen.document, plan: try keeper.plan(id, at: frozen.edition.planVersion))
  }
}
