import ArgumentParser
import PlanDocuments
import PlanModel
import PlanService
import PlanSheets

/// `hashira report`: an edition as a PDF.
struct ReportCommand: StoreCommand, FilesCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "計画の版から、配る資料（PDF）を作ります。",
    discussion: """
      どの頁にも、内容の照合番号が入ります。同じ版からは、いつ作っても同じファイルができます。
      版を指定しない計画と、シートのファイルからは、（案）の付いた資料を作ります。

      例:
        hashira report --list                                              様式の一覧
        hashira report みなも区基本計画 --edition 令和5年度版 --form shiryo1 --to 資料1.pdf
        hashira report 資料1.txt --form shiryo1 --to 案.pdf                  シートのファイルから
        hashira report --form shiryo1 --print-template > 資料1.typ           様式を写して、自分の様式の元にする
        hashira report みなも区基本計画 --edition 令和5年度版 --form shiryo1 --template 資料1.typ --to 資料1.pdf
      """)

  @Argument(help: ArgumentHelp("計画のIDか名称。または、シートか計画のJSONのファイル（- は標準入力）。", valueName: "PLAN|FILE"))
  var files: [String] = []

  @Option(help: ArgumentHelp("様式。", valueName: "FORM"))
  var form: String?

  @Option(help: ArgumentHelp("保存した計画の、作ってある版。", valueName: "NAME"))
  var edition: String?

  @Option(help: ArgumentHelp("書き出すPDF。", valueName: "FILE.pdf"))
  var to: String?

  @Flag(help: "すでにあるファイルに重ねて書きます。")
  var force = false

  @Option(help: ArgumentHelp("自分の様式のファイル。", valueName: "FILE.typ"))
  var template: String?

  @Flag(help: "版から作った資料を、台帳に記録しません。")
  var unregistered = false

  @Option(
    help: ArgumentHelp(
      "作る人。指定しなければ環境変数HASHIRA_AUTHOR、それもなければログインしている名前。", valueName: "NAME"))
  var author: String?

  @Flag(help: "様式の一覧を見せます。")
  var list = false

  @Flag(help: "様式のファイルを書き出します。")
  var printTemplate = false

  @OptionGroup var tools: TypesettingOptions
  @OptionGroup var options: StoreOptions

  func validate() throws {
    if list { return }
    guard form != nil else { throw ValidationError("様式を --form で選んでください。hashira report --list で一覧を見られます。") }
    if printTemplate { return }
    if files.isEmpty { throw ValidationError("計画かシートのファイルを指定してください。") }
    if to == nil { throw ValidationError("書き出すPDFを --to で指定してください。") }
  }

  func work() async throws {
    if list { return try print(phrases.forms(DocumentForm.all)) }
    let form = try namedForm()
    if printTemplate { return try print(form.template) }
    guard let to else { return }
    let template = try template.map(TemplateFile.read)
    let output = try DocumentFile(to, overwriting: force)
    let typesetter = Typesetter(try tools.tools())
    let author = try ApplyOptions.whoever(author)
    let (material, status) = try material()
    guard let material else { return try status.exit() }
    let document = PreparedDocument(form, of: material.source, template: template)
    let outcome = try made { () throws(TypesettingError) in try typesetter.typeset(document) }
    // Before anybody has it in hand.
    if let (plan, edition) = material.edition, !unregistered {
      try await options.keeper(for: .writing(address: nil)).register(
        form: form.name, subject: nil, fingerprint: document.fingerprint.text, of: edition, in: plan,
        by: author)
    }
    try output.write(outcome.pdf)
    try tell(phrases.documentMade(to, document.fingerprint))
    if !outcome.missing.isEmpty { try tell(phrases.charactersMissing(outcome.missing)) }
    try status.exit()
  }

  private func namedForm() throws -> DocumentForm {
    let name = form ?? ""
    if let form = DocumentForm.named(name) { return form }
    let names = DocumentForm.all.map(\.name).joined(separator: ", ")
    throw CommandFailure(
      .usage, japanese: "「\(name)」という様式はありません。あるもの: \(names)",
      english: "there is no form \(name); there are: \(names)")
  }

  /// What a document is made of, and the kept edition where it is one's.
  private struct Material {
    var source: DocumentSource
    var edition: (plan: PlanID, edition: FrozenEdition)?
  }

  /// - Returns: nothing where no file could be read; the status of the worst of them.
  private func material() throws -> (Material?, ExitStatus) {
    if files.count == 1, !InputFile.exists(files[0]) { return (try keptMaterial(named: files[0]), .done) }
    if edition != nil {
      throw CommandFailure(
        .usage, japanese: "--edition は、保存した計画から資料を作るときだけ使えます。",
        english: "--edition is for plans that are kept")
    }
    let (reading, status) = try SheetInput.readDocument(files, phrases, keepsPrintedText: false)
    let material = reading.map {
      Material(source: DocumentSource(document: $0.document, edition: "", isDraft: true, day: nil))
    }
    return (material, status)
  }

  private func keptMaterial(named name: String) throws -> Material {
    let (keeper, id) = try findPlan(named: name)
    guard let edition else {
      let plan = try keeper.plan(id)
      return Material(
        source: DocumentSource(
          document: plan.document(), edition: "", isDraft: true, day: plan.changed?.dayInJapan))
    }
    let frozen = try keeper.edition(named: edition, of: id)
    let source = DocumentSource(
      document: frozen.document, edition: frozen.edition.name, isDraft: frozen.edition.kind == .draft,
      day: try keeper.dayFrozen(frozen, of: id))
    return Material(source: source, edition: (id, frozen))
  }
}
