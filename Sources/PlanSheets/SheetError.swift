public import PlanModel

/// Why a file cannot be read at all.
public struct SheetError: Error, Hashable, Sendable {
  /// The file as it was named.
  public var file: String
  /// The line at which reading stopped, from 1.
  public var line: Int
  public var reason: Reason

  public init(file: String, line: Int, reason: Reason) {
    self.file = file
    self.line = line
    self.reason = reason
  }

  public enum Reason: Hashable, Sendable {
    /// The file has no text.
    case empty
    /// The bytes are no text in any encoding read here.
    case notText
    /// There is no head that binds columns to fiscal years.
    case noColumns
    /// There is a head, but no pillar and no row below it.
    case noRows
  }

  /// What was expected, in one line with the file and the place.
  public var message: Wording {
    let place = "\(file):\(line): "
    return switch reason {
    case .empty:
      Wording(
        japanese: place + "ファイルに文字がありません。指標シートの文字（柱・指標・値）が必要です。",
        english: place + "the file is empty; expected the text of an indicator sheet")
    case .notText:
      Wording(
        japanese: place
          + "文字として読めません。UTF-8、UTF-16、Shift_JISのいずれかのテキストにしてください（PDFやExcelのままでは読めません）。",
        english: place
          + "not a text; expected UTF-8, UTF-16 or Shift_JIS (a PDF or workbook must be turned into text first)"
      )
    case .noColumns:
      Wording(
        japanese: place
          + "指標シートの見出しが見つかりません。「基準値 … 目標値」の行と年度の行（例: 2016年度 … 2025年度）が必要です。",
        english: place
          + "not an indicator sheet; expected a head such as 「基準値 … 目標値」 with the fiscal years below it")
    case .noRows:
      Wording(
        japanese: place + "指標の行が見つかりません。「Ⅰ-ⅰ」のような記号で始まる行が必要です。",
        english: place + "no indicator row found; expected rows that begin with a code such as 「Ⅰ-ⅰ」")
    }
  }
}
