import ArgumentParser
import PlanModel
import PlanService

/// `hashira tolerances`: how exactly words of degree are taken.
struct TolerancesCommand: WritingCommand {
  static let configuration = CommandConfiguration(
    commandName: "tolerances",
    abstract: "程度を表す言葉（横ばい、約、大幅など）の目安を見せ、決めます。",
    discussion: """
      目安は計画ごとに決められます。どれも百分率です。目安から外れた言葉は「程度を表す言葉」として参考に示し、食い違いとはしません。

      例:
        hashira tolerances みなも区基本計画                                今の目安を見る
        hashira tolerances みなも区基本計画 --level 5 --large 30 --apply    「横ばい」は5％まで、「大幅」は30％から
      """)

  @Argument(help: ArgumentHelp("計画のIDか名称。", valueName: "PLAN"))
  var plan: String

  @Option(help: ArgumentHelp("横ばい・ほぼ: 増減がこの割合まで（標準は3）。", valueName: "PERCENT"))
  var level: String?

  @Option(help: ArgumentHelp("約・およそ: 書かれた数との差がこの割合まで（標準は10）。", valueName: "PERCENT"))
  var about: String?

  @Option(help: ArgumentHelp("大幅・大きく: 増減がこの割合から（標準は20）。", valueName: "PERCENT"))
  var large: String?

  @Option(help: ArgumentHelp("微増・微減・わずか: 増減がこの割合まで（標準は10）。", valueName: "PERCENT"))
  var slight: String?

  @Option(help: ArgumentHelp("ほど遠い: 目標との差がこの割合から（標準は5）。", valueName: "PERCENT"))
  var farFromTarget: String?

  @OptionGroup var applying: ApplyOptions
  @OptionGroup var options: StoreOptions

  func work() async throws {
    let keeper = try options.keeper()
    let kept = try keeper.plan(try keeper.find(plan))
    let degrees = DegreeTolerances.Degree.allCases
    var tolerances = kept.degreeTolerances
    if degrees.allSatisfy({ typed($0) == nil }) {
      for degree in degrees { try print(phrases.tolerance(degree, tolerances)) }
      return
    }
    for degree in degrees {
      if let text = typed(degree) { tolerances[degree] = try Typed.percentage(text) }
    }
    try await settle(
      ProposedAct(
        plan: kept.id, changes: [SetDegreeTolerances(tolerances: tolerances).change],
        expected: [.degreeTolerances: kept.version]), in: kept, applying)
  }

  private func typed(_ degree: DegreeTolerances.Degree) -> String? {
    switch degree {
    case .level: level
    case .about: about
    case .large: large
    case .slight: slight
    case .farFromTarget: farFromTarget
    }
  }
}

extension DegreeTolerances.Degree {
  /// The name of the option that sets it.
  var option: String {
    switch self {
    case .level: "level"
    case .about: "about"
    case .large: "large"
    case .slight: "slight"
    case .farFromTarget: "far-from-target"
    }
  }
}
