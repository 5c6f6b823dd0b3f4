/// What kind of file a document is made as; the raw value is how its name ends.
public enum DocumentKind: String, CaseIterable, Sendable {
  case pdf
  /// A workbook that prints as the paper does.
  case workbook = "xlsx"
  /// 読み上げ用テキスト.
  case readAloud = "txt"

  /// By how a file's name ends; `nil` where it ends otherwise.
  public init?(fileName: String) {
    let lower = fileName.lowercased()
    guard let kind = Self.allCases.first(where: { lower.hasSuffix(".\($0.rawValue)") }) else { return nil }
    self = kind
  }

  public var mediaType: String {
    switch self {
    case .pdf: "application/pdf"
    case .workbook: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case .readAloud: "text/plain; charset=utf-8"
    }
  }
}
