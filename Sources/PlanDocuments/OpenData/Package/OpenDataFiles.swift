public import PlanModel
import Synchronization

/// The open data of an edition file by file: each is made when it is first asked for, and kept.
public final class OpenDataFiles: Sendable {
  private let edition: DataEdition
  private let settings: OpenDataSettings
  private let tables = Once<[DataTable]>()
  private let made = OpenDataEntry.all.map { _ in Once<Made>() }

  /// A file, with what it could not say.
  private struct Made: Sendable {
    var file: OpenDataFile
    var losses: [CP932Report.Line] = []
  }

  /// - Throws: `OpenDataError` where the edition has nothing to publish.
  public init(_ edition: DataEdition, _ settings: OpenDataSettings) throws(OpenDataError) {
    guard Self.hasAny(edition.document) else {
      throw OpenDataError(
        japanese: "指標が一つもないので、公開するデータがありません。", english: "there is no indicator, and so nothing to publish")
    }
    self.edition = edition
    self.settings = settings
  }

  /// Whether there is any open data of a document.
  public static func hasAny(_ document: PlanDocument) -> Bool {
    document.pillars.contains { !$0.indicators.isEmpty }
  }

  /// Makes a file; the same bytes for the same edition and settings.
  ///
  /// - Throws: `OpenDataError` where a workbook cannot be made.
  public func file(_ entry: OpenDataEntry) throws(OpenDataError) -> OpenDataFile {
    try made(entry.content).file
  }

  /// What the files in CP932 could not say.
  func report() throws(OpenDataError) -> CP932Report {
    var report = CP932Report()
    for entry in OpenDataEntry.all {
      if case .cp932 = entry.content { report.lines += try made(entry.content).losses }
    }
    return report
  }

  private func made(_ content: OpenDataEntry.Content) throws(OpenDataError) -> Made {
    guard let place = OpenDataEntry.all.firstIndex(where: { $0.content == content }) else {
      preconditionFailure("\(content) is no file of the open data")
    }
    return try made[place].value { () throws(OpenDataError) in try make(OpenDataEntry.all[place]) }
  }

  private func make(_ entry: OpenDataEntry) throws(OpenDataError) -> Made {
    let bytes: [UInt8]
    switch entry.content {
    case .table(let place): bytes = try allTables()[place].csv()
    case .cp932(let place):
      var report = CP932Report()
      let table = try allTables()[place]
      return Made(
        file: OpenDataFile(entry, table.cp932(file: entry.name, into: &report)), losses: report.lines)
    case .losses: bytes = try report().csv()
    case .workbook: bytes = try DataWorkbook(tables: allTables(), title: edition.fullTitle).bytes()
    case .plan: bytes = json()
    case .readAloud: bytes = ReadAloudText(edition).bytes
    case .dataPackage:
      bytes = try DataPackage(edition: edition, settings: settings, tables: described()).bytes()
    case .tabularMetadata:
      bytes = try TabularMetadata(edition: edition, settings: settings, tables: described()).bytes()
    case .readme: bytes = try DataReadme(edition: edition, settings: settings, tables: allTables()).bytes()
    case .catalogue:
      bytes = try DataCatalogue(edition: edition, settings: settings, files: files(before: .catalogue))
        .bytes()
    // As `sha256sum --check` reads them.
    case .checksums:
      bytes = try files(before: .checksums).flatMap { Array("\($0.digest)  \($0.name)\n".utf8) }
    }
    return Made(file: OpenDataFile(entry, bytes))
  }

  private func allTables() throws(OpenDataError) -> [DataTable] {
    try tables.value { () throws(OpenDataError) in
      PlanTables(edition, municipality: settings.municipality).all
    }
  }

  private func described() throws(OpenDataError) -> [(table: DataTable, file: OpenDataFile)] {
    var described: [(table: DataTable, file: OpenDataFile)] = []
    for (place, table) in try allTables().enumerated() {
      described.append((table, try made(.table(place)).file))
    }
    return described
  }

  /// The files that are told of before one.
  private func files(before content: OpenDataEntry.Content) throws(OpenDataError) -> [OpenDataFile] {
    var files: [OpenDataFile] = []
    for entry in OpenDataEntry.all.prefix(while: { $0.content != content }) {
      files.append(try made(entry.content).file)
    }
    return files
  }

  private func json() -> [UInt8] {
    var json = JSONWriter(reservingCapacity: 1 << 16)
    var document = edition.document
    document.title = document.title ?? edition.plan.nilIfEmpty
    document.organization = document.organization ?? edition.organization.nilIfEmpty
    document.write(to: &json, naming: .withIdentifiers)
    json.newline()
    return json.bytes
  }
}

extension String {
  fileprivate var nilIfEmpty: String? { isEmpty ? nil : self }
}

/// What is worked out by whoever asks first, while the others wait for it.
private final class Once<Value: Sendable>: Sendable {
  private let kept = Mutex<Value?>(nil)

  func value(_ make: () throws(OpenDataError) -> Value) throws(OpenDataError) -> Value {
    try kept.withLock { kept throws(OpenDataError) in
      if let kept { return kept }
      let made = try make()
      kept = made
      return made
    }
  }
}
