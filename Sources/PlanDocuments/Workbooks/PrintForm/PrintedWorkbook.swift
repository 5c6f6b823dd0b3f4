import PlanModel
import PlanPages

/// 資料１ as a workbook that looks as the paper does: a sheet a printed sheet, measures merged beside their rows, heads that are
/// repeated, heights that show every line.
///
/// A pure function of the edition: the same gives the same bytes. For calculating there is the data form.
public struct PrintedWorkbook: Sendable {
  public enum Paper: String, CaseIterable, Sendable {
    case a3
    case a4
  }

  private let edition: DataEdition
  private let paper: Paper
  private let fingerprint: String?

  /// - Parameters:
  ///   - edition: what is printed.
  ///   - paper: laid across.
  ///   - fingerprint: of the edition's data, for the foot of every page.
  public init(_ edition: DataEdition, paper: Paper = .a3, fingerprint: String? = nil) {
    self.edition = edition
    self.paper = paper
    self.fingerprint = fingerprint
  }

  /// - Throws: `OpenDataError` where there is nothing to print, or no room for a temporary file.
  public func bytes() throws(OpenDataError) -> [UInt8] {
    let contents = PlanContents(document: edition.document)
    guard !contents.sheets.isEmpty else {
      throw OpenDataError(
        japanese: "指標が一つもないので、印刷するものがありません。", english: "there is no indicator, and so nothing to print")
    }
    let workbook = try WorkbookWriter(title: edition.fullTitle, author: edition.organization)
    let styles = try PrintedStyles(workbook)
    let title = edition.fullTitle + (edition.isDraft ? "（案）" : "")
    for sheet in contents.sheets {
      guard let model = SheetPage.Model(sheet.number, of: contents) else { continue }
      for part in model.parts {
        let label = PrintedForm.wide(sheet.label)
        let writer = try workbook.sheet(named: label.isEmpty ? "柱\(part.pillar.number)" : label)
        PrintedSheetWriter(part, label: label, document: edition.document, styles: styles, on: writer)
          .write(title: title, paper: paper, fingerprint: fingerprint)
      }
    }
    return try workbook.finish()
  }
}

/// The ways in which cells of 資料１ look.
struct PrintedStyles {
  let title: CellFormat
  let label: CellFormat
  let pillar: CellFormat
  let head: CellFormat
  let text: CellFormat
  let value: CellFormat
  let note: CellFormat

  init(_ workbook: WorkbookWriter) throws(OpenDataError) {
    title = try workbook.format(CellStyle(horizontal: .left))
    label = try workbook.format(CellStyle(size: 11, isBold: true, horizontal: .right))
    pillar = try workbook.format(CellStyle(size: 14, isBold: true, horizontal: .left))
    head = try workbook.format(
      CellStyle(isBold: true, horizontal: .center, wraps: true, isFramed: true, fill: 0xE6EDF5))
    text = try workbook.format(CellStyle(horizontal: .left, isTop: true, wraps: true, isFramed: true))
    value = try workbook.format(CellStyle(horizontal: .center, wraps: true, isFramed: true))
    note = try workbook.format(CellStyle(horizontal: .left, isTop: true, wraps: true))
  }
}
