import PlanModel

/// Everything that is published of an edition as open data: a pure function of the edition and the city's settings, so that
/// the same edition gives the same bytes.
public struct OpenDataPackage: Sendable {
  /// In the order in which they are told of; each file once.
  public let files: [OpenDataFile]
  /// What the files in CP932 could not say.
  public let report: CP932Report

  /// - Throws: `OpenDataError` where the edition has nothing to publish, or a workbook cannot be made.
  public init(_ edition: DataEdition, _ settings: OpenDataSettings) throws(OpenDataError) {
    guard edition.document.pillars.contains(where: { !$0.indicators.isEmpty }) else {
      throw OpenDataError(
        japanese: "指標が一つもないので、公開するデータがありません。", english: "there is no indicator, and so nothing to publish")
    }
    let tables = PlanTables(edition, municipality: settings.municipality).all
    var files: [OpenDataFile] = []
    var described: [(table: DataTable, file: OpenDataFile)] = []
    for table in tables {
      let file = OpenDataFile("\(table.name).csv", table.title.japanese, "text/csv", table.csv())
      files.append(file)
      described.append((table, file))
    }
    var report = CP932Report()
    for table in tables {
      let name = "cp932/\(table.name).csv"
      files.append(
        OpenDataFile(
          name, "\(table.title.japanese)（Shift_JIS）", "text/csv", table.cp932(file: name, into: &report)))
    }
    files.append(
      OpenDataFile("cp932/report.csv", "Shift_JISにするときに変わった文字", "text/csv", report.csv()))
    self.report = report
    files.append(
      OpenDataFile(
        "data.xlsx", "すべての表（Excel）",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        try DataWorkbook(tables: tables, title: edition.fullTitle).bytes()))
    files.append(OpenDataFile("plan.json", "計画（plan-document/1）", "application/json", Self.json(edition)))
    files.append(
      OpenDataFile("read-aloud.txt", "読み上げ用テキスト", "text/plain", ReadAloudText(edition).bytes))
    files.append(
      OpenDataFile(
        "datapackage.json", "表の説明（Data Package）", "application/json",
        DataPackage(edition: edition, settings: settings, tables: described).bytes()))
    files.append(
      OpenDataFile(
        "csv-metadata.json", "表の説明（CSV on the Web）", "application/csvm+json",
        TabularMetadata(edition: edition, settings: settings, tables: described).bytes()))
    files.append(
      OpenDataFile(
        "README.txt", "説明", "text/plain",
        DataReadme(edition: edition, settings: settings, tables: tables).bytes()))
    files.append(
      OpenDataFile(
        "catalogue.jsonld", "データカタログの項目（DCAT）", "application/ld+json",
        DataCatalogue(edition: edition, settings: settings, files: files).bytes()))
    files.append(OpenDataFile("SHA256SUMS", "ハッシュ値", "text/plain", Self.checksums(files)))
    self.files = files
  }

  private static func json(_ edition: DataEdition) -> [UInt8] {
    var json = JSONWriter(reservingCapacity: 1 << 16)
    var document = edition.document
    document.title = document.title ?? edition.plan.nilIfEmpty
    document.organization = document.organization ?? edition.organization.nilIfEmpty
    document.write(to: &json, naming: .withIdentifiers)
    json.newline()
    return json.bytes
  }

  /// As `sha256sum --check` reads them.
  private static func checksums(_ files: [OpenDataFile]) -> [UInt8] {
    files.flatMap { Array("\($0.digest)  \($0.name)\n".utf8) }
  }
}

extension String {
  fileprivate var nilIfEmpty: String? { isEmpty ? nil : self }
}
