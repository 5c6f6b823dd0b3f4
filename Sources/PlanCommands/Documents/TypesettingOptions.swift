import ArgumentParser
import Foundation
import PlanDocuments
import PlanModel

/// `--python`, `--fonts`.
struct TypesettingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "PDFを作るPython。指定しなければ環境変数HASHIRA_PYTHON、それもなければプログラムと同じか上のフォルダーの .venv。", valueName: "FILE"))
  var python: String?

  @Option(
    help: ArgumentHelp(
      "書体のフォルダー。指定しなければ環境変数HASHIRA_FONTS、それもなければDebianの書体のフォルダー。", valueName: "FOLDER"))
  var fonts: String?

  init() {}

  init(python: String?, fonts: String?) {
    self.python = python
    self.fonts = fonts
  }

  func tools() throws -> TypesettingTools {
    try made { () throws(TypesettingError) in
      try TypesettingTools(
        python: python, fonts: fonts, environment: ProcessInfo.processInfo.environment,
        program: Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0]))
    }
  }
}

/// Does what makes a PDF and says its errors in the command's words.
func made<Result>(_ body: () throws(TypesettingError) -> Result) throws(CommandFailure) -> Result {
  do throws(TypesettingError) {
    return try body()
  } catch {
    let status: ExitStatus =
      switch error.kind {
      case .notInstalled: .unavailable
      case .template: .dataError
      case .failed: .inputOutputError
      }
    throw CommandFailure(status, japanese: error.message.japanese, english: error.message.english)
  }
}
