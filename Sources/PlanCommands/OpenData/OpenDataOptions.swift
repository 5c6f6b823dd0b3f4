public import ArgumentParser
public import PlanDocuments

extension DataLicence: ExpressibleByArgument {}

/// What a city states of its open data.
struct OpenDataOptions: ParsableArguments {
  @Option(help: ArgumentHelp("全国地方公共団体コード（6桁）。", valueName: "CODE"))
  var code: String?

  @Option(help: ArgumentHelp("利用条件。CC-BY-4.0、CC0-1.0、PDL-1.0（公共データ利用規約）のどれか。", valueName: "LICENCE"))
  var licence = DataLicence.attribution

  @Option(help: ArgumentHelp("問い合わせ先（課の名称や電話番号）。", valueName: "TEXT"))
  var contact: String?

  @Option(help: ArgumentHelp("問い合わせ先のメールアドレス。", valueName: "ADDRESS"))
  var mail: String?

  /// What is stated.
  ///
  /// - Parameter address: where a folder of them will be published.
  /// - Returns: what is stated.
  /// - Throws: `OpenDataError` for a code that is none.
  func settings(publishedAt address: String? = nil) throws -> OpenDataSettings {
    OpenDataSettings(
      municipality: try code.map { text throws(OpenDataError) in try MunicipalityCode(text) },
      licence: licence, contact: contact, contactMail: mail, address: address)
  }
}
