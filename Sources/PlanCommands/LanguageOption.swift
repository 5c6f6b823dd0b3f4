import ArgumentParser
import PlanModel

/// `--lang`.
struct LanguageOption: ParsableArguments {
  @Option(name: .customLong("lang"), help: ArgumentHelp("ことば: ja（日本語）か en（英語）。", valueName: "ja|en"))
  var language: Language = .japanese

  var phrases: CommandPhrases { CommandPhrases(language: language) }
}
