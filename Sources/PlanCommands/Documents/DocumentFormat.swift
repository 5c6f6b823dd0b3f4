import PlanDocuments

/// What kind of file a document is written as.
enum DocumentFormat: String, CaseIterable {
  case pdf
  /// A workbook that prints as the paper does.
  case workbook = "xlsx"
  /// 読み上げ用テキスト.
  case readAloud = "txt"

  /// By how a file's name ends; a PDF where it does not say.
  init(of name: String) {
    let lower = name.lowercased()
    self = Self.allCases.first { lower.hasSuffix(".\($0.rawValue)") } ?? .pdf
  }
}
