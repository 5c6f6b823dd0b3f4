import ArgumentParser
import PlanDocuments
import PlanModel
import PlanService

/// `hashira documents`: the documents that were made, and whether two of them agree.
struct DocumentsCommand: StoreCommand {
  static let configuration = CommandConfiguration(
    commandName: "documents",
    abstract: "版から作った資料の台帳を見せます。資料どうしの照合もできます。",
    discussion: """
      例:
        hashira documents みなも区基本計画                                   作った資料の一覧
        hashira documents みなも区基本計画 --printing 2:Ⅰ-ⅲ --year 2023      その値を載せた資料
        hashira documents --compare 配布した資料.pdf 手元の資料.pdf          同じ内容かを照合する
      """)

  @Argument(help: ArgumentHelp("計画のIDか名称。--compare ではPDFのファイル。", valueName: "PLAN|FILE.pdf"))
  var names: [String]

  @Flag(help: "PDFどうしを照合番号で照合します。")
  var compare = false

  @Option(help: ArgumentHelp("この指標の値を載せた資料だけにします。", valueName: "INDICATOR"))
  var printing: String?

  @Option(help: ArgumentHelp("どの年度の値か。", valueName: "YEAR"))
  var year: String?

  @Flag(help: "JSONで書き出します。")
  var json = false

  @OptionGroup var tools: TypesettingOptions
  @OptionGroup var options: StoreOptions

  func validate() throws {
    if compare {
      if names.count < 2 { throw ValidationError("照合するPDFを二つ以上指定してください。") }
      if printing != nil || year != nil || json {
        throw ValidationError("--compare は --printing、--year、--json と一緒に使えません。")
      }
    } else if names.count > 1 {
      throw ValidationError("計画は一つだけ指定してください。")
    }
    if (printing == nil) != (year == nil) {
      throw ValidationError("--printing と --year は一緒に使ってください。例: --printing 2:Ⅰ-ⅲ --year 2023")
    }
  }

  func work() async throws {
    if compare { return try compareFiles() }
    let keeper = try options.keeper()
    let id = try keeper.find(names[0])
    if let printing, let year {
      let indicator = try PlanKeeper.indicator(printing, in: try keeper.plan(id))
      let printings = try keeper.documents(printing: indicator, in: try Typed.year(year), of: id)
      try show(printings.map { ($0.document, $0.values.map(\.printed)) }, none: phrases.noDocumentPrints)
    } else {
      try show(try keeper.documents(of: id).map { ($0, []) }, none: phrases.noDocuments)
    }
  }

  private func show(_ documents: [(RegisteredDocument, [String])], none: String) throws {
    if json {
      return try printJSON { json in
        json.object { json in
          json.key("documents")
          json.array(documents) { json, shown in shown.0.write(to: &json, printed: shown.1) }
        }
      }
    }
    if documents.isEmpty { return try tell(none) }
    for (document, printed) in documents { try print(phrases.document(document, printed: printed)) }
  }

  /// - Throws: the exit code 1 where they do not agree.
  private func compareFiles() throws {
    let tools = try tools.tools()
    var found: [(name: String, mark: PrintedFingerprint)] = []
    for name in names {
      guard InputFile.exists(name) else {
        throw CommandFailure(
          .noInput, japanese: "\(name): ファイルがありません。名前と場所を確かめてください。",
          english: "\(name): no such file; check its name and place")
      }
      let mark = try made { () throws(TypesettingError) in try PrintedFingerprint(of: name, with: tools) }
      guard mark.keyword != nil else {
        throw CommandFailure(
          .dataError, japanese: "\(name): 照合番号がありません。hashira report が作ったPDFを指定してください。",
          english: "\(name): has no fingerprint; name a PDF that hashira report made")
      }
      found.append((name, mark))
    }
    for (name, mark) in found { try print(phrases.fingerprint(mark, of: name)) }
    let agree = Set(found.map(\.mark.keyword)).count == 1
    let whole = found.allSatisfy(\.mark.isWhole)
    try print(
      agree && whole ? phrases.documentsAgree : agree ? phrases.documentsTampered : phrases.documentsDiffer)
    if !(agree && whole) { try ExitStatus.checkFailed.exit() }
  }
}

extension RegisteredDocument {
  func write(to json: inout JSONWriter, printed: [String]) {
    json.object { json in
      json.key("edition")
      json.string(edition.text)
      json.key("editionName")
      json.string(editionName)
      json.key("form")
      json.string(form)
      json.key("subject")
      json.string(subject)
      json.key("fingerprint")
      json.string(fingerprint)
      json.key("recorded")
      json.string(recorded.description)
      json.key("author")
      json.string(author.id)
      guard !printed.isEmpty else { return }
      json.key("printed")
      json.strings(printed)
    }
  }
}
