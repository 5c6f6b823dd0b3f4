import PlanModel

/// A file that there is of every edition with indicators, before it is made.
public struct OpenDataEntry: Sendable {
  /// Its path below the folder of the edition: `cp932/observations.csv`.
  public let name: String
  /// What it is, for people.
  public let title: String
  /// `text/csv`.
  public let mediaType: String
  let content: Content
  /// Whether making it takes much longer than making the others.
  public var takesLong: Bool { content == .workbook }

  enum Content: Equatable, Sendable {
    /// A table by its place among all.
    case table(Int)
    /// The same in CP932.
    case cp932(Int)
    case losses
    case workbook
    case plan
    case readAloud
    case dataPackage
    case tabularMetadata
    case readme
    case catalogue
    case checksums
  }

  private init(_ content: Content, _ name: String, _ title: String, _ mediaType: String) {
    self.content = content
    self.name = name
    self.title = title
    self.mediaType = mediaType
  }

  /// In the order in which they are told of; what tells of others stands behind them.
  public static let all: [OpenDataEntry] =
    DataTable.all.enumerated().map { place, table in
      OpenDataEntry(.table(place), "\(table.name).csv", table.title.japanese, "text/csv")
    }
    + DataTable.all.enumerated().map { place, table in
      OpenDataEntry(
        .cp932(place), "cp932/\(table.name).csv", "\(table.title.japanese)（Shift_JIS）", "text/csv")
    } + [
      OpenDataEntry(.losses, "cp932/report.csv", "Shift_JISにするときに変わった文字", "text/csv"),
      OpenDataEntry(
        .workbook, "data.xlsx", "すべての表（Excel）",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
      OpenDataEntry(.plan, "plan.json", "計画（plan-document/1）", "application/json"),
      OpenDataEntry(.readAloud, "read-aloud.txt", "読み上げ用テキスト", "text/plain"),
      OpenDataEntry(.dataPackage, "datapackage.json", "表の説明（Data Package）", "application/json"),
      OpenDataEntry(
        .tabularMetadata, "csv-metadata.json", "表の説明（CSV on the Web）", "application/csvm+json"),
      OpenDataEntry(.readme, "README.txt", "説明", "text/plain"),
      OpenDataEntry(.catalogue, "catalogue.jsonld", "データカタログの項目（DCAT）", "application/ld+json"),
      OpenDataEntry(.checksums, "SHA256SUMS", "ハッシュ値", "text/plain"),
    ]
}
