import ArgumentParser
import PlanModel
import PlanRatings

/// `hashira rules`: the rules there are.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "評価の規則の一覧か、一つの規則のファイルを見せます。",
    discussion: """
      例:
        hashira rules                               一覧
        hashira rules oita-civil                    規則のファイル（YAML）
        hashira rules oita-civil > our-rule.yaml    写して、自分の規則の元にする
      """)

  @Argument(help: ArgumentHelp("規則のID。指定しなければ一覧を見せます。", valueName: "ID"))
  var rule: String?

  @Flag(help: "JSONで書き出します。")
  var json = false

  @OptionGroup var languageOption: LanguageOption

  private var phrases: CommandPhrases { languageOption.phrases }

  func run() throws {
    do {
      try show(try rule.map { [try RuleArgument.shipped($0)] } ?? ShippedRule.all)
    } catch let failure as CommandFailure {
      try OutputStream.standardError.print(failure.message.text(in: phrases.language))
      try failure.status.exit()
    }
  }

  private func show(_ shown: [ShippedRule]) throws {
    if json {
      var writer = JSONWriter()
      writer.array(shown) { $1.rule.write(to: &$0) }
      writer.newline()
      try OutputStream.standardOutput.write(writer.bytes)
    } else if rule != nil {
      try OutputStream.standardOutput.print(shown[0].yaml)
    } else {
      try OutputStream.standardOutput.print(shown.map { phrases.rule($0.rule) }.joined(separator: "\n"))
    }
  }
}
