import ArgumentParser
import PlanDocuments
import PlanModel
import PlanPages
import PlanService
import PlanSheets

/// `hashira report`: an edition as a document to hand out.
struct ReportCommand: StoreCommand, FilesCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "計画の版から、配る資料（PDF、Excel、読み上げ用テキスト）を作ります。",
    discussion: """
      どの頁にも、内容の照合番号が入ります。同じ版からは、いつ作っても同じファイルができます（会議の意見と回答を載せる
      committee は、意見と回答が増えると変わります）。
      版を指定しない計画と、シートのファイルからは、（案）の付いた資料を作ります。

      例:
        hashira report --list                                              様式の一覧
        hashira report みなも区基本計画 --edition 令和5年度版 --form shiryo1 --to 資料1.pdf
        hashira report 資料1.txt --form shiryo1 --to 案.pdf                  シートのファイルから
        hashira report みなも区基本計画 --edition 令和5年度版 --form shiryo1 --to 資料1.xlsx   紙と同じ形のExcelで
        hashira report みなも区基本計画 --edition 令和5年度版 --form shiryo1 --to 読み上げ.txt  読み上げ用テキスト
        hashira report みなも区基本計画 --edition 第3回会議版 --form committee --to 会議資料.pdf   前回の会議の意見と回答も載る
        hashira report --form shiryo1 --print-template > 資料1.typ           様式を写して、自分の様式の元にする
        hashira report みなも区基本計画 --edition 令和5年度版 --form shiryo1 --template 資料1.typ --to 資料1.pdf
      """)

  @Argument(help: ArgumentHelp("計画のIDか名称。または、シートか計画のJSONのファイル（- は標準入力）。", valueName: "PLAN|FILE"))
  var files: [String] = []

  @Option(help: ArgumentHelp("様式。", valueName: "FORM"))
  var form: String?

  @Option(help: ArgumentHelp("保存した計画の、作ってある版。", valueName: "NAME"))
  var edition: String?

  @Option(help: ArgumentHelp("指標の票を、この指標だけにします。", valueName: "INDICATOR"))
  var indicator: String?

  @Option(help: ArgumentHelp("引継ぎ資料の所管課。", valueName: "NAME"))
  var department: String?

  @Option(help: ArgumentHelp("会議の資料に意見と回答を載せる会議（会議名か日付）。指定しなければ、版の前の最後の会議。", valueName: "NAME|DATE"))
  var meeting: String?

  @Flag(help: "確認中の点も載せます。")
  var withFindings = false

  @Option(help: ArgumentHelp("書き出すファイル。名前が .xlsx で終わればExcel、.txt なら読み上げ用テキスト。", valueName: "FILE.pdf"))
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
    if to == nil { throw ValidationError("書き出すファイルを --to で指定してください。名前の終わりは .pdf、.xlsx か .txt です。") }
  }

  func work() async throws {
    if list { return try print(phrases.forms(DocumentForm.all)) }
    let form = try namedForm()
    if printTemplate { return try print(form.template) }
    guard let to else { return }
    guard let kind = DocumentKind(fileName: to) else {
      throw CommandFailure(
        .usage, japanese: "\(to): 名前の終わりは .pdf、.xlsx、.txt のどれかにしてください。",
        english: "\(to): the name ends in .pdf, .xlsx or .txt")
    }
    if template != nil, kind != .pdf { throw templateNotForFormat }
    let template = try template.map(TemplateFile.read)
    let output = try DocumentFile(to, overwriting: force)
    // What is missing is told before the plan is read.
    let tools = kind == .pdf ? try tools.tools() : nil
    let author = try ApplyOptions.whoever(author)
    let (found, status) = try material(for: form)
    guard var material = found else { return try status.exit() }
    material.source.subject = try subject(for: form, in: material.source.document)
    let document = PreparedDocument(form, of: material.source, template: template)
    let (bytes, missing) = try document.bytes(as: kind) { try tools ?? self.tools.tools() }
    // Before anybody has it in hand.
    if let (plan, edition) = material.edition, !unregistered {
      try await options.keeper(for: .writing(address: nil)).register(
        form: form.name, subject: material.source.subject?.name, fingerprint: document.fingerprint.text,
        of: edition, in: plan,
        by: author)
    }
    try output.write(bytes)
    try tell(phrases.documentMade(to, document.fingerprint))
    if !missing.isEmpty { try tell(phrases.charactersMissing(missing)) }
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

  /// - Returns: nothing where no file could be read; the status of the worst of them.
  private func material(for form: DocumentForm) throws -> (DocumentMaterial?, ExitStatus) {
    if meeting != nil, !form.printsComments { throw notFor("--meeting", form) }
    if files.count == 1, !InputFile.exists(files[0]) {
      let (keeper, id) = try findPlan(named: files[0])
      let meeting = try meeting.map { try CommentRegister(keeper.plan(id)).group(typed: $0).meeting }
      return (
        try DocumentMaterial(
          keeper, id, edition: edition, for: form, withFindings: withFindings, meeting: meeting), .done
      )
    }
    if edition != nil || withFindings || meeting != nil {
      throw CommandFailure(
        .usage, japanese: "--edition、--meeting、--with-findings は、保存した計画から資料を作るときだけ使えます。",
        english: "--edition, --meeting and --with-findings are for plans that are kept")
    }
    let (reading, status) = try SheetInput.readDocument(files, phrases, keepsPrintedText: false)
    return (try reading.map { try DocumentMaterial($0.document, for: form) }, status)
  }

  /// The row or the department that was named; nothing for the whole plan.
  private func subject(for form: DocumentForm, in document: PlanDocument) throws -> DocumentSubject? {
    if let indicator {
      guard form.scope == .indicators else { throw notFor("--indicator", form) }
      let found = document.subjects(named: indicator)
      if found.count == 1 { return found[0] }
      throw CommandFailure(
        .noInput,
        japanese: found.isEmpty
          ? "「\(indicator)」という指標は載っていません。柱とコード（例: 2:Ⅰ-ⅲ）か名称で指定してください。"
          : "「\(indicator)」に当たる指標が\(found.count)件あります。柱とコード（例: 2:Ⅰ-ⅲ）で指定してください。",
        english: found.isEmpty
          ? "there is no indicator \(indicator); name it by pillar and code (2:i-iii) or by its name"
          : "\(indicator) fits \(found.count) indicators; name one by pillar and code (2:i-iii)")
    }
    guard form.scope == .department else {
      if department != nil { throw notFor("--department", form) }
      return nil
    }
    let names = document.departmentNames
    if let department, let name = names.first(where: { FoldedText.areSame($0, department) }) {
      return .department(name)
    }
    let list = names.joined(separator: "、")
    throw CommandFailure(
      .usage, japanese: "所管課を --department で指定してください。載っている所管課: \(list)",
      english: "name a department with --department; there are: \(list)")
  }

  private var templateNotForFormat: CommandFailure {
    CommandFailure(
      .usage, japanese: "--template はPDFだけに使えます。--to の名前を .pdf で終わらせるか、--template を外してください。",
      english: "--template is for PDFs only; end the name of --to in .pdf, or leave --template out")
  }

  private func notFor(_ option: String, _ form: DocumentForm) -> CommandFailure {
    CommandFailure(
      .usage, japanese: "\(option) は様式 \(form.name) では使えません。",
      english: "\(option) is not for the form \(form.name)")
  }
}
