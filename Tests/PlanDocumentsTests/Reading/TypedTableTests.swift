import PlanModel
import PlanTesting
import Testing

@testable import PlanDocuments

/// Tables that people filled in.
struct TypedTableTests {
  @Test func `a CSV is read with the numbers of its rows`() throws {
    let table = try TypedTable(Array("\u{FEFF}意見,回答\r\n\r\n\"一\r\n二\",\r\n'=1+1,'-,三\r\n".utf8))
    #expect(table.heads == ["意見", "回答"])
    #expect(table.rows.map(\.number) == [3, 4])
    #expect(table.rows.map(\.cells) == [["一\r\n二", ""], ["=1+1", "'-"]])
  }

  @Test func `a workbook gives the days that it shows as such, and nothing far to the right`() throws {
    let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
    let sheet = """
      <worksheet \(main)><sheetData><row r="1"><c r="A1" t="str"><v>会議の日</v></c><c r="B1" t="str"><v>番号</v></c></row>\
      <row r="3"><c r="A3" s="1"><v>46054.5</v></c><c r="B3"><v>12</v></c><c r="XFD3"><v>1</v></c></row></sheetData></worksheet>
      """
    let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let parts = """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="s" Type="\(relationships)/worksheet" Target="worksheets/sheet1.xml"/>\
      <Relationship Id="y" Type="\(relationships)/styles" Target="styles.xml"/></Relationships>
      """
    let styles =
      "<styleSheet \(main)><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>"
    let table = try TypedTable(
      ZipArchive.workbook([
        "xl/worksheets/sheet1.xml": sheet, "xl/styles.xml": styles, "xl/_rels/workbook.xml.rels": parts,
      ]))
    #expect(table.heads == ["会議の日", "番号"])
    #expect(table.rows.map(\.cells) == [["2026-02-01", "12"]])
    #expect(table.rows.map(\.number) == [3])
  }

  @Test func `what is empty or no table is refused`() {
    #expect(throws: TableError.self) { try TypedTable([]) }
    #expect(throws: TableError.self) { try TypedTable(Array("\r\n\r\n".utf8)) }
    #expect(throws: TableError.self) { try TypedTable(Array("PK".utf8)) }
    #expect(throws: TableError.self) { try TypedTable([0, 1, 2]) }
  }
}
