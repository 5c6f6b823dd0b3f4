import PlanDocuments
import PlanModel
import PlanService

/// What kind of file a document is written as, by how its name ends.
enum DocumentFormat {
  case pdf
  /// 資料１ in the layout of the paper.
  case workbook
  /// 読み上げ用テキスト.
  case readAloud

  /// - Parameters:
  ///   - name: the file that is to be written.
  ///   - form: not every one can be written as every kind.
  /// - Throws: `CommandFailure` where the form has no such kind.
  init(of name: String, for form: DocumentForm) throws(CommandFailure) {
    let lower = name.lowercased()
    self = lower.hasSuffix(".xlsx") ? .workbook : lower.hasSuffix(".txt") ? .readAloud : .pdf
    let forms: [DocumentForm] =
      switch self {
      case .pdf: [form]
      case .workbook: [.shiryo1]
      case .readAloud: [.shiryo1, .card]
      }
    guard forms.contains(form) else {
      let names = forms.map(\.name).joined(separator: ", ")
      throw CommandFailure(
        .usage,
        japanese: "様式 \(form.name) は、この種類のファイルにできません（できる様式: \(names)）。名前を「.pdf」で終わらせてください。",
        english:
          "the form \(form.name) cannot be written as such a file (only \(names)); end the name in .pdf")
    }
  }
}

extension DocumentMaterial {
  /// The edition as workbooks and texts take it.
  private var dataEdition: DataEdition {
    DataEdition(source.document, edition: edition?.edition.edition, isDraft: source.isDraft)
  }

  /// 資料１ as a workbook, with the number by which it is held against the PDF.
  func workbook(_ fingerprint: DocumentFingerprint) throws -> [UInt8] {
    try PrintedWorkbook(dataEdition, fingerprint: "照合番号 \(fingerprint.printed)").bytes()
  }

  /// The whole, or the one indicator it is about.
  var readAloud: [UInt8] {
    let text = ReadAloudText(dataEdition)
    guard case .indicator(let number, let code, _)? = source.subject,
      let pillar = source.document.pillars.first(where: { $0.number == number }),
      let indicator = pillar.indicators.first(where: { $0.code == code })
    else { return text.bytes }
    return ReadAloudText.file(text.text(of: indicator, in: pillar))
  }
}
