import ArgumentParser
import PlanDocuments
import PlanModel
import PlanService
import PlanSheets

/// `hashira open-data write`: the open data of an edition, in a folder.
struct OpenDataWriteCommand: StoreCommand, FilesCommand {
  static let configuration = CommandConfiguration(
    commandName: "write",
    abstract: "版のオープンデータ（CSV、Excel、JSON、その説明）をフォルダーに書き出します。",
    discussion: """
      保存した計画の版か、シートのファイル、計画のJSONから作ります。版を指定しなければ、最後に公表した版です。
      同じ版からは同じファイルができます。すでにあるファイルは、変わったものだけを書き直します。

      例:
        hashira open-data write みなも区基本計画 --edition 令和5年度版 --to 公開 --code 131016
        hashira open-data write 資料1.txt --organization みなも区 --title 基本計画 --to 公開
        hashira open-data write みなも区基本計画 --to 公開 --licence PDL-1.0 --contact 政策経営課
      """)

  @Argument(help: ArgumentHelp("計画のIDか名称。または、シートか計画のJSONのファイル（- は標準入力）。", valueName: "PLAN|FILE"))
  var files: [String]

  @Option(help: ArgumentHelp("保存した計画の版。指定しなければ、最後に公表した版。", valueName: "NAME"))
  var edition: String?

  @Option(help: ArgumentHelp("書き出すフォルダー。なければ作ります。", valueName: "FOLDER"))
  var to: String

  @OptionGroup var stated: OpenDataOptions

  @Option(help: ArgumentHelp("フォルダーを公開するアドレス（https://…）。データカタログの項目に使います。", valueName: "URL"))
  var address: String?

  @Option(help: ArgumentHelp("計画の名称。シートに印刷されていないとき。", valueName: "TITLE"))
  var title: String?

  @Option(help: ArgumentHelp("団体名。シートに印刷されていないとき。", valueName: "NAME"))
  var organization: String?

  @OptionGroup var options: StoreOptions

  func work() async throws {
    let settings = try stated.settings(publishedAt: address)
    let (edition, status) = try dataEdition()
    guard let edition else { return try status.exit() }
    guard !edition.organization.isEmpty else {
      throw CommandFailure(
        .usage, japanese: "どの団体のデータか分かりません。--organization で団体名を指定してください。",
        english: "whose data they are is not known; name the local government with --organization")
    }
    if edition.plan.isEmpty { try tell(phrases.planHasNoTitle) }
    if settings.municipality == nil { try tell(phrases.noMunicipalityCode) }
    if edition.edition != nil, edition.edition?.publication == nil {
      try tell(phrases.notPublished(edition.name))
    }
    let package = try OpenDataPackage(edition, settings)
    let result = try DataFolder(to, phrases).write(package.files)
    try tell(phrases.wroteOpenData(to, written: result.written, same: result.same))
    for line in phrases.lostCharacters(package.report) { try tell(line) }
    try status.exit()
  }

  /// - Returns: nothing where no file could be read; the status of the worst of them.
  private func dataEdition() throws -> (DataEdition?, ExitStatus) {
    if files.count == 1, !InputFile.exists(files[0]) {
      let (keeper, id) = try findPlan(named: files[0])
      let frozen = try edition.map { try keeper.edition(named: $0, of: id) } ?? lastPublished(keeper, id)
      return (
        DataEdition(frozen.document, edition: frozen.edition, title: title, organization: organization), .done
      )
    }
    if edition != nil {
      throw CommandFailure(
        .usage, japanese: "--edition は、保存した計画のオープンデータを作るときだけ使えます。",
        english: "--edition is for plans that are kept")
    }
    let (reading, status) = try SheetInput.readDocument(files, phrases, keepsPrintedText: false)
    return (
      reading.map { DataEdition($0.document, title: title, organization: organization) }, status
    )
  }

  private func lastPublished(_ keeper: PlanKeeper, _ id: PlanID) throws -> FrozenEdition {
    let published = try keeper.editions(of: id).filter { $0.edition.publication != nil }
    let last = published.max {
      guard let first = $0.edition.publication?.date, let second = $1.edition.publication?.date else {
        return false
      }
      return (first, $0.edition.planVersion) < (second, $1.edition.planVersion)
    }
    if let last { return last }
    throw CommandFailure(
      .noInput,
      japanese: "公表した版がありません。--edition で版を指定するか、hashira freeze で版を作ってください。",
      english: "no edition is published; name one with --edition, or make one with hashira freeze")
  }
}
