import ArgumentParser
import PlanModel
import PlanSheets

/// `hashira read`: sheets to a plan document, and what is doubtful about it.
struct ReadCommand: ParsableCommand, FilesCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "指標シート（PDFなどから取り出したテキスト）を計画として読みます。",
    discussion: """
      複数のファイルは一つの計画にまとめます。文字コードはUTF-8、UTF-16、Shift_JISのどれでも読めます。
      読み取りに迷った箇所は推測せず、表の下に一覧で示します。

      例:
        hashira read P1.txt P3.txt                     計画と疑問を表で見る
        hashira read 資料1.txt --json > plan.json       計画をJSONで書き出す
        hashira read 資料1.txt --findings doubts.json   疑問をJSONで書き出す
        hashira read --separate archive/*.txt          ファイルごとに別の計画として、1行に1件のJSONを書く
      """)

  @Argument(help: ArgumentHelp("シートのファイル（- は標準入力）。", valueName: "FILE"))
  var files: [String]

  @Flag(help: "計画をJSON（plan-document/1）で書き出します。")
  var json = false

  @Flag(help: "ファイルごとに別の計画として読み、1行に1件のJSONを書き出します。")
  var separate = false

  @Option(help: ArgumentHelp("疑問の一覧をJSON（findings/1）でファイルに書きます。", valueName: "FILE"))
  var findings: String?

  @OptionGroup var languageOption: LanguageOption

  func run() throws {
    let phrases = languageOption.phrases
    let findingsFile = try findings.map { try FindingsFile($0, phrases) }
    let status =
      separate ? try readSeparately(findingsFile, phrases) : try readTogether(findingsFile, phrases)
    try status.exit()
  }

  /// Each file a document and a line; no more than one file is in memory.
  private func readSeparately(_ findingsFile: FindingsFile?, _ phrases: CommandPhrases) throws -> ExitStatus {
    var worst = ExitStatus.done
    var json = JSONWriter(reservingCapacity: 1 << 17)
    let progress = ProgressLine(total: files.count)
    for (index, name) in files.enumerated() {
      progress.show(index, in: phrases)
      var reader = PlanReader(keepsPrintedText: false)
      if let status = try SheetInput.add(name, to: &reader, phrases, clearing: progress) {
        worst = max(worst, status)
        continue
      }
      let reading = reader.finish()
      json.removeAll()
      reading.document.write(to: &json)
      json.newline()
      try OutputStream.standardOutput.write(json.bytes)
      try findingsFile?.write(reading.findings)
    }
    progress.clear()
    return worst
  }

  private func readTogether(_ findingsFile: FindingsFile?, _ phrases: CommandPhrases) throws -> ExitStatus {
    let (reading, status) = try SheetInput.read(files, phrases, keepsPrintedText: false)
    guard let reading else { return status }
    if json {
      var writer = JSONWriter(reservingCapacity: 1 << 17)
      reading.document.write(to: &writer)
      writer.newline()
      try OutputStream.standardOutput.write(writer.bytes)
    } else {
      try OutputStream.standardOutput.print(PlanTable(phrases: phrases).text(reading))
    }
    try findingsFile?.write(reading.findings)
    return status
  }
}
