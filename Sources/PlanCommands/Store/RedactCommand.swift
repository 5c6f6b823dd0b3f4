import ArgumentParser
import PlanModel
import PlanService

/// `hashira redact`: takes the content of an entry away for good.
struct RedactCommand: WritingCommand {
  static let configuration = CommandConfiguration(
    commandName: "redact",
    abstract: "まちがって書いた個人情報などを、記録から消します。元に戻せません。",
    discussion: """
      文章を消し、数値と「いつ、だれが」は残します。作ってある版に載った同じ文章も消します。控えのファイルは別に消してください。

      例:
        hashira redact 1204 --reason 氏名が書かれていたため --apply
      """)

  @Argument(help: ArgumentHelp("記録の番号（hashira history で見られます）。", valueName: "ENTRY"))
  var entry: Int

  @Option(help: ArgumentHelp("理由。", valueName: "TEXT"))
  var reason: String

  @OptionGroup var applying: ApplyOptions
  @OptionGroup var options: StoreOptions

  func work() async throws {
    let keeper = try options.keeper()
    let found = try keeper.entry(entry)
    let plan = try keeper.plan(found.plan)
    try print(phrases.entryHead(found))
    try print("  " + found.change.summary(in: plan, before: nil).text(in: phrases.language))
    for text in found.change.removableTexts.sorted() { try print(phrases.removed(text)) }
    guard applying.apply else { return try tell(phrases.notAppliedYet) }
    let others = try await options.keeper(for: .writing(address: nil)).redact(
      entry, reason: reason, by: applying.who())
    try tell(phrases.redacted(by: try options.keeper().head().sequence))
    if !others.isEmpty { try tell(phrases.sameWords(others)) }
  }
}
