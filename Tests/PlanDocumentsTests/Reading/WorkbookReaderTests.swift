import Foundation
import PlanModel
import PlanTesting
import Testing

@testable import PlanDocuments

@Suite struct WorkbookReaderTests {
  private static let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""

  private func sheet(_ rows: String, rest: String = "") throws -> Worksheet {
    let part = "<worksheet \(Self.main)><sheetData>\(rows)</sheetData>\(rest)</worksheet>"
    return try #require(
      try WorkbookReader(ZipArchive.workbook(["xl/worksheets/sheet1.xml": part])).sheets.first)
  }

  @Test func `shared, inline and rich texts are read, and readings in kana are not`() throws {
    let sheets = try WorkbookReader(ZipArchive.workbook()).sheets
    #expect(sheets.map(\.name) == ["表"])
    #expect(sheets[0].texts == [["項目", "値（人）"], ["東", "12"]])
  }

  @Test func `cells without addresses, out of order and twice are put in order`() throws {
    #expect(
      try sheet("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>").texts == [
        ["1", "2"], ["3"],
      ])
    #expect(
      try sheet(
        "<row r=\"3\"><c r=\"B3\"><v>2</v></c><c r=\"A3\"><v>1</v></c><c r=\"B3\"><v>9</v></c></row><row r=\"1\"><c r=\"A1\"><v>0</v></c></row>"
      )
      .texts == [["0"], ["1", "2"]])
  }

  @Test func `formulas, errors, truths and escapes are read`() throws {
    let row = try sheet(
      "<row><c><f>1+1</f><v>2</v></c><c t=\"e\"><v>#N/A</v></c><c t=\"b\"><v>1</v></c><c t=\"str\"><v>a_x000A_b</v></c><c t=\"s\"><v>99</v></c></row>"
    ).rows[0]
    #expect(
      row.cells.map(\.value) == [.number("2"), .error("#N/A"), .boolean(true), .text("a\nb"), .text("")])
    #expect(row.cells.map(\.hasFormula) == [true, false, false, false, false])
  }

  @Test func `merged and hidden parts are read, and mad ones are not`() throws {
    let sheet = try sheet(
      "<row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>1</v></c></row>",
      rest:
        "<cols><col min=\"2\" max=\"3\" hidden=\"true\"/><col min=\"9\" max=\"1\" hidden=\"1\"/><col min=\"-5\" max=\"99999999\" hidden=\"1\"/></cols><mergeCells><mergeCell ref=\"A1:B2\"/><mergeCell ref=\"ZZZZ1:B99999999\"/><mergeCell ref=\"\"/></mergeCells>"
    )
    #expect(sheet.merged.map(\.text) == ["A1:B2"])
    #expect(sheet.hiddenRows == [1])
    #expect(sheet.hiddenColumns == [1...2])
  }

  @Test(arguments: ["yyyy/m/d", "ggge\"年\"m\"月\"d\"日\"", "[$-411]ge.m.d", "h:mm"])
  func `formats of dates are known`(_ format: String) {
    #expect(StyleListener.showsDate(format))
  }

  @Test(arguments: ["General", "0.00", "#,##0\"days\"", "0\"年度\"", "[Red]0", "@", "0\\d"])
  func `formats of numbers are none`(_ format: String) {
    #expect(!StyleListener.showsDate(format))
  }

  @Test(arguments: SampleTexts.all.filter { !$0.isEmpty })
  func `what is written is read`(_ text: String) throws {
    let writer = try WorkbookWriter(title: "試し")
    let sheet = try writer.sheet(named: text)
    sheet.write(text, 0, 0)
    sheet.write(-12.5, 7, 3)
    let read = try #require(try WorkbookReader(try writer.finish()).sheets.first)
    let expected = WorkbookText.writable(text).replacing("\r\n", with: "\n")
    #expect(read.rows[0].cells[0].value.text.replacing("\r\n", with: "\n") == expected)
    #expect(read.rows[1].number == 7)
    #expect(read.rows[1].cells[0].value == .number("-12.5"))
  }

  /// Text that is asked for in the file must give one line, and soon.
  private func refusal(_ bytes: [UInt8], _ limits: ReadingLimits = ReadingLimits()) -> String? {
    do throws(TableError) {
      _ = try WorkbookReader(bytes, limits: limits)
      return nil
    } catch {
      #expect(!error.message.japanese.contains("\n"))
      #expect(!error.message.english.contains("\n"))
      return error.message.english
    }
  }

  @Test func `entities that grow are refused before they do`() {
    let laughs =
      "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;\">]><worksheet>&c;</worksheet>"
    #expect(
      refusal(ZipArchive.workbook(["xl/worksheets/sheet1.xml": laughs]))?.contains("document type") == true)
    #expect(
      refusal(ZipArchive.workbook(["_rels/.rels": "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>"])) != nil)
  }

  @Test func `a part that unpacks to more than is taken is refused`() {
    let long = String(repeating: " ", count: 200_000)
    let limits = ReadingLimits(bytes: 100_000)
    #expect(
      refusal(ZipArchive.workbook(["xl/worksheets/sheet1.xml": "<worksheet>\(long)</worksheet>"]), limits)?
        .contains("unpacks") == true)
  }

  @Test func `too many cells, texts, sheets, entries and levels are refused`() {
    let cells =
      "<worksheet><sheetData><row>" + String(repeating: "<c><v>1</v></c>", count: 50)
      + "</row></sheetData></worksheet>"
    #expect(
      refusal(ZipArchive.workbook(["xl/worksheets/sheet1.xml": cells]), ReadingLimits(cells: 49)) != nil)
    #expect(
      refusal(ZipArchive.workbook(["xl/worksheets/sheet1.xml": cells]), ReadingLimits(cells: 50)) == nil)
    #expect(refusal(ZipArchive.workbook(), ReadingLimits(text: 10)) != nil)
    #expect(refusal(ZipArchive.workbook(), ReadingLimits(sheets: 0)) != nil)
    #expect(refusal(ZipArchive.workbook(), ReadingLimits(entries: 3)) != nil)
    let deep = String(repeating: "<a>", count: 500)
    #expect(refusal(ZipArchive.workbook(["xl/worksheets/sheet1.xml": deep]))?.contains("nested") == true)
  }

  @Test(arguments: ["_rels/.rels", "xl/workbook.xml", "xl/worksheets/sheet1.xml"])
  func `a missing part is told`(_ part: String) {
    #expect(refusal(ZipArchive.workbook([part: ""])) != nil)
  }

  @Test(arguments: ["<a>", "<worksheet><row></worksheet>", "\u{1}", "<x>&nope;</x>", "text"])
  func `a part that is no XML is told`(_ text: String) {
    #expect(refusal(ZipArchive.workbook(["xl/worksheets/sheet1.xml": text])) != nil)
  }

  @Test func `names that lead out of the archive lead nowhere`() {
    let head =
      "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"../../../../etc/passwd\"/></Relationships>"
    #expect(refusal(ZipArchive.workbook(["_rels/.rels": head])) != nil)
  }

  @Test func `an archive that is cut anywhere is refused or read`() {
    let whole = ZipArchive.workbook()
    for count in stride(from: 0, to: whole.count, by: 7) { _ = refusal(Array(whole.prefix(count))) }
    #expect(refusal(Array(whole.prefix(whole.count / 2))) != nil)
  }

  @Test(arguments: 0..<200)
  func `an archive with wrong bytes is refused or read`(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var bytes = ZipArchive.workbook()
    for _ in 0..<8 {
      bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
    }
    _ = refusal(bytes)
    _ = try? TableFileCheck("表.xlsx", bytes)
  }
}
