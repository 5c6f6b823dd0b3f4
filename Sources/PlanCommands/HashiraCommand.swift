public import ArgumentParser

/// The program.
public struct HashiraCommand: AsyncParsableCommand {
  public static let configuration = CommandConfiguration(
    commandName: "hashira",
    abstract: "自治体の計画の指標シートを読み、計画として見せます。",
    discussion: """
      例:
        hashira read 資料1.txt                 読み取った計画と、読み取りの疑問を表で見る
        hashira read 資料1.txt --json          計画をJSONで書き出す
        hashira check 資料1.txt                分析の記述を表と照らし合わせる
        hashira rate 資料1.txt --rule oita-civil --assume-direction up   規則にしたがって評価する
        hashira serve 資料1.txt                ブラウザーで見る（http://127.0.0.1:8080）
        hashira import 資料1.txt --title 基本計画 --organization みなも区 --apply   計画として保存する
        hashira serve                          保存した計画をブラウザーで見る
      """,
    version: ProgramVersion.text,
    subcommands: [
      ReadCommand.self, CheckCommand.self, RateCommand.self, RulesCommand.self, ServeCommand.self,
      ImportCommand.self, PlansCommand.self, ShowCommand.self, HistoryCommand.self, SetCommand.self,
      ReviseTargetCommand.self, RevisionsCommand.self, CommentsCommand.self,
      ChooseRuleCommand.self, RatingTermsCommand.self,
      TolerancesCommand.self, UndoCommand.self, FreezeCommand.self,
      EditionsCommand.self, CorrectionsCommand.self, ReportCommand.self, DocumentsCommand.self,
      SiteCommand.self, JournalCommand.self, RedactCommand.self,
      BackupCommand.self, RestoreCommand.self, ExportCommand.self, OpenDataCommand.self,
    ])

  public init() {}
}
