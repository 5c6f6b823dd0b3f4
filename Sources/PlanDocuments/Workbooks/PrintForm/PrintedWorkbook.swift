import PlanModel
import PlanPages

/// 資料１ as a workbook that looks as the paper does: a sheet a printed sheet, measures merged beside their rows, heads that are
/// repeated, heights that show every line.
///
/// A pure function of the edition: the same gives the same bytes. For calculating there is the data form.
public struct PrintedWorkbook: Sendable {
  private let edition: DataEdition
  private let foot: PrintFoot

  /// - Parameter edition: what is printed.
  public init(_ edition: DataEdition) {
    self.init(edition, foot: PrintFoot([]))
  }

  /// With the foot of every page.
  init(_ edition: DataEdition, foot: PrintFoot) {
    self.edition = edition
    self.foot = foot
  }

  /// - Throws: `OpenDataError` where there is nothing to print, or no room for a temporary file.
  public func bytes() throws(OpenDataError) -> [UInt8] {
    let workbook = try WorkbookWriter(title: edition.fullTitle, author: edition.organization)
    try write(on: workbook)
    return try workbook.finish()
  }

  /// Adds the sheets to a workbook.
  func write(on workbook: WorkbookWriter) throws(OpenDataError) {
    let contents = PlanContents(document: edition.document)
    guard !contents.sheets.isEmpty else {
      throw OpenDataError(
        japanese: "指標が一つもないので、印刷するものがありません。", english: "there is no indicator, and so nothing to print")
    }
    let title = edition.fullTitle + (edition.isDraft ? "（案）" : "")
    for sheet in contents.sheets {
      guard let model = SheetPage.Model(sheet.number, of: contents) else { continue }
      for part in model.parts {
        let writer = try PrintedSheetWriter(
          part, label: PrintedForm.wide(sheet.label), document: edition.document, in: workbook)
        try writer.write(title: title, foot: foot)
      }
    }
  }
}
