internal import PlanModel

extension PreparedDocument {
  /// The document as a workbook that prints as the paper does: 資料１ with its sheets, every section on one of its own.
  ///
  /// The same document gives the same bytes, and the foot of every page has the fingerprint of the PDF. For calculating there is
  /// the data form.
  ///
  /// - Throws: `OpenDataError` where there is nothing to print, or no room for a temporary file.
  public func workbook() throws(OpenDataError) -> [UInt8] {
    let document = source.document
    let edition = source.edition + (source.isDraft && !source.edition.isEmpty ? "（案）" : "")
    let foot = PrintFoot([
      "照合番号 \(fingerprint.printed)", edition, document.title ?? "", document.organization ?? "",
    ])
    let workbook = try WorkbookWriter(
      title: DocumentContent.title(of: form, source), author: document.organization ?? "",
      keywords: DocumentFingerprint.keywordPrefix + fingerprint.text)
    if form.hasSheets {
      try PrintedWorkbook(dataEdition, foot: foot).write(on: workbook)
    }
    let sections = form.sections(source)
    let about = [document.organization ?? "", document.title ?? "", source.edition].filter { !$0.isEmpty }
    for section in sections {
      var writer = try SectionWriter(section, form.settings, in: workbook)
      try writer.write(about: about.joined(separator: "　"), isDraft: source.isDraft, foot: foot)
    }
    return try workbook.finish()
  }
}
