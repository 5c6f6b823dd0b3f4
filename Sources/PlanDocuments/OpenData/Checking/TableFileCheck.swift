import PlanModel

/// What a file of a city is by the 統一ルール: a pure function of its name and bytes.
public struct TableFileCheck: Sendable {
  /// As it was named.
  public let file: String
  public let findings: [TableFinding]

  /// - Parameters:
  ///   - file: its name, by whose ending its form is told where the bytes leave it open.
  ///   - bytes: the whole file.
  /// - Throws: `TableError` where the file has a form that is checked but is broken, or holds more than is read.
  public init(_ file: String, _ bytes: [UInt8]) throws(TableError) {
    self.file = file
    if let form = Self.otherForm(bytes, named: file) {
      findings = [Self.wrongForm(form)]
      return
    }
    guard bytes.count <= ReadingLimits().file else {
      throw TableError(
        japanese: "300MBを超えています。ファイルを分けてください。", english: "is larger than 300 MB; split it")
    }
    let isBook = bytes.starts(with: Array("PK".utf8))
    let names = Self.ending(of: file, isBook: isBook)
    if isBook {
      let book = try WorkbookReader(bytes)
      findings =
        names + (book.hasMacros ? [Self.macros] : []) + book.sheets.flatMap { TableChecks.findings(in: $0) }
    } else {
      let values = try SeparatedValues(bytes)
      findings =
        names + Self.encoding(values.encoding) + TableChecks.findings(in: values.sheet) + Self.shape(values)
    }
  }

  /// Whether every item holds.
  public var holds: Bool { !findings.contains { $0.severity == .fails } }

  /// Whether an item holds.
  public func holds(_ item: CheckItem) -> Bool {
    !findings.contains { $0.item == item && $0.severity == .fails }
  }

  /// What else a file may be, by its first bytes; the name decides among archives.
  private static func otherForm(_ bytes: [UInt8], named name: String) -> Wording? {
    if bytes.starts(with: Array("%PDF".utf8)) { return Wording(japanese: "PDF", english: "a PDF") }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      return Wording(
        japanese: "古い形式のExcel（.xls）か、パスワードの付いたExcel",
        english: "a workbook of the old form (.xls), or one with a password")
    }
    let lower = name.lowercased()
    for (ending, form) in [
      (".ods", "ODS"), (".docx", "Word"), (".pptx", "PowerPoint"), (".zip", "ZIP"), (".odt", "ODT"),
    ] where lower.hasSuffix(ending) && bytes.starts(with: Array("PK".utf8)) {
      return Wording(japanese: form, english: form)
    }
    let images: [[UInt8]] = [
      [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], Array("GIF8".utf8), Array("BM".utf8),
    ]
    if images.contains(where: bytes.starts(with:)), bytes.contains(0) {
      return Wording(japanese: "画像", english: "a picture")
    }
    return nil
  }

  private static func wrongForm(_ form: Wording) -> TableFinding {
    TableFinding(
      .fileType, cells: ["—"],
      Wording(
        japanese: "\(form.japanese)のファイルです。ほかの項目は確かめられません。",
        english: "The file is \(form.english); nothing else can be checked."),
      mend: Wording(
        japanese: "表のもとのデータを、Excel（.xlsx）かCSVで保存してください。",
        english: "Save the data of the table as a workbook (.xlsx) or CSV.")
    ).withoutCells
  }

  /// The name must say what the file is, or programs open it wrongly; standard input has none.
  private static func ending(of name: String, isBook: Bool) -> [TableFinding] {
    let lower = name.lowercased()
    guard name != "-", !lower.hasSuffix(isBook ? ".xlsx" : ".csv"), !(isBook && lower.hasSuffix(".xlsm"))
    else {
      return []
    }
    let (form, ending) =
      isBook
      ? (Wording(japanese: "Excel", english: "a workbook"), ".xlsx")
      : (Wording(japanese: "文字だけのファイル", english: "plain text"), ".csv")
    return [
      TableFinding(
        .fileType, cells: ["—"],
        Wording(
          japanese: "中身は\(form.japanese)ですが、名前が「\(ending)」で終わりません。",
          english: "The file is \(form.english), but its name does not end in \(ending)."),
        mend: Wording(
          japanese: "Excel（.xlsx）かCSV（.csv）で保存し直してください。",
          english: "Save it as a workbook (.xlsx) or CSV (.csv).")
      ).withoutCells
    ]
  }

  private static let macros = TableFinding(
    .fileType, cells: ["—"],
    Wording(japanese: "マクロの入ったExcelのファイルです。", english: "The workbook has macros."),
    mend: Wording(japanese: "「Excelブック（.xlsx）」で保存し直してください。", english: "Save it as a plain workbook (.xlsx).")
  ).withoutCells

  private static func encoding(_ encoding: SeparatedValues.Encoding) -> [TableFinding] {
    guard encoding != .utf8 else { return [] }
    var finding = TableFinding(
      .characters, cells: ["—"],
      encoding == .cp932
        ? Wording(japanese: "文字コードがShift_JISです。", english: "The encoding is Shift_JIS.")
        : Wording(japanese: "文字コードがUTF-16です。", english: "The encoding is UTF-16."),
      mend: Wording(
        japanese: "「CSV UTF-8（コンマ区切り）」で保存すると、どの機種でも読めます。",
        english: "Saved as CSV UTF-8 it is read everywhere.")
    ).withoutCells
    finding.severity = .look
    return [finding]
  }

  private static func shape(_ values: SeparatedValues) -> [TableFinding] {
    guard !values.oddRows.isEmpty else { return [] }
    return [
      TableFinding(
        .shape, cells: values.oddRows.map { "A\($0 + 1)" },
        Wording(japanese: "ほかの行と列の数が違う行があります。", english: "Rows have more or fewer cells than the first."),
        mend: Wording(
          japanese: "列の数をそろえてください。値の中のコンマは、値全体を「\"」で囲みます。",
          english: "Give every row the same cells; quote values that have commas in them."))
    ]
  }
}

extension TableFinding {
  /// About the file as a whole.
  fileprivate var withoutCells: TableFinding {
    var finding = self
    finding.cells = []
    return finding
  }
}
