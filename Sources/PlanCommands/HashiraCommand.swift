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
        hashira serve 資料1.txt                ブラウザーで見る（http://127.0.0.1:8080）
      """,
    version: ProgramVersion.text,
    subcommands: [ReadCommand.self, ServeCommand.self])

  public init() {}
}
