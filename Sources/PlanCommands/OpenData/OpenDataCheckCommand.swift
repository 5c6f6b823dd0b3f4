import ArgumentParser
import PlanDocuments
import PlanModel
import PlanSheets

/// `hashira open-data check`: whether programs can read the tables a city gives away.
struct OpenDataCheckCommand: AsyncParsableCommand, FilesCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "CSVやExcelの表が、統一ルールに合うかを確かめます。",
    discussion: """
      総務省の「統計表における機械判読可能なデータの表記方法の統一ルール」の15項目を、どの部署のどの表にも使えます。
      合わない所を、シート、セル、直し方とともに見せます。合わない項目があれば、終了コード1で終わります。

      例:
        hashira open-data check 人口.xlsx
        hashira open-data check 公開/*.csv
        hashira open-data check 人口.xlsx --json > result.json
      """)

  @Argument(help: ArgumentHelp("CSVかExcel（.xlsx）のファイル（- は標準入力）。", valueName: "FILE"))
  var files: [String]

  @Flag(help: "JSON（open-data-check/1）で書き出します。")
  var json = false

  @OptionGroup var languageOption: LanguageOption

  func run() async throws {
    let phrases = languageOption.phrases
    var worst = ExitStatus.done
    var checks: [TableFileCheck] = []
    let progress = ProgressLine(total: files.count)
    for (index, name) in files.enumerated() {
      progress.show(index, in: phrases)
      do {
        let check = try TableFileCheck(name, try InputFile.read(name).bytes)
        checks.append(check)
        if !check.holds { worst = max(worst, .checkFailed) }
      } catch let error as TableError {
        progress.clear()
        try OutputStream.standardError.print("\(name): \(error.message.text(in: phrases.language))")
        worst = max(worst, .dataError)
      } catch let failure as InputFile.Failure {
        progress.clear()
        try OutputStream.standardError.print(failure.message.text(in: phrases.language))
        worst = max(worst, failure.status)
      }
    }
    progress.clear()
    if json {
      var writer = JSONWriter()
      checks.write(to: &writer, in: phrases.language)
      writer.newline()
      try OutputStream.standardOutput.write(writer.bytes)
    } else {
      for check in checks {
        try OutputStream.standardOutput.print(TableCheckList(phrases: phrases).text(check))
      }
    }
    try worst.exit()
  }
}
