import Foundation
import PlanModel
import Testing

@testable import PlanDocuments

@Suite struct PrintedWorkbookTests {
  private func sheets(of document: PlanDocument) throws -> [Worksheet] {
    try WorkbookReader(PrintedWorkbook(DataEdition(document)).bytes()).sheets
  }

  private func texts(_ sheet: Worksheet) -> [String] { sheet.rows.flatMap { $0.cells.map(\.value.text) } }

  @Test func `the sheet stands as on paper`() throws {
    let sheets = try sheets(of: SampleDocument.document)
    #expect(sheets.map(\.name) == ["資料１ Ｐ１"])
    let rows = Dictionary(uniqueKeysWithValues: sheets[0].rows.map { ($0.number, $0) })
    #expect(rows[1]?[0]?.value == .text("柱１　水辺を生かす【底上げ】"))
    #expect(
      rows[2]?.cells.map(\.value.text) == ["施策名", "活動指標名", "基準値", "実績値", "目標値", "2023年度\n活動指標分析", "所管課"])
    #expect(rows[3]?.cells.map(\.value.text) == ["2016年度\n平成28年度", "2023年度\n令和5年度", "2025年度\n令和7年度"])
    #expect(
      rows[4]?.cells.map(\.value.text) == [
        "施策１-①\n桟橋の手入れ\n\n≪課題≫\n古くなっている。\n\n≪施策の方向性≫\n点検を増やす。", "Ⅰ-ⅰ\n桟橋の点検（*1）", "―　件", "12件（*2）",
        "２０件\n↓\n１６件\nに変更", "台風のため、点検は12件だった。", "港湾課\n（←港課）",
      ])
    #expect(rows[5]?[2]?.value.text == "1,957.5人\n（３回）")
    #expect(texts(sheets[0]).suffix(2) == ["＊1 桟橋は区が持つもの。", "＊2 台風のため中止。"])
    let merged = sheets[0].merged.map(\.text)
    #expect(merged.contains("A5:A7") && merged.contains("A3:A4") && merged.contains("A2:G2"))
  }

  @Test(.enabled(if: RealSheet.isExpected))
  func `every cell of the real sheet is there`() throws {
    let document = try RealSheet.document()
    let sheets = try sheets(of: document)
    #expect(sheets.count == Set(document.pillars.flatMap(\.indicators).map(\.sheet)).count)
    let all = sheets.flatMap(texts)
    let joined = all.joined(separator: "\u{1}").replacing("\n", with: "")
    for pillar in document.pillars {
      for note in pillar.footnotes { #expect(joined.contains(note.text)) }
      for measure in pillar.measures {
        #expect(joined.contains(measure.title))
        #expect(measure.issue.map { joined.contains($0) } ?? true)
        #expect(measure.direction.map { joined.contains($0) } ?? true)
      }
      for row in pillar.indicators {
        #expect(all.contains(row.analysis.text))
        #expect(joined.contains(row.name))
        for cell in row.values.map(\.cell) + [row.target.original, row.target.current] {
          #expect(joined.contains(cell.printed), "\(row.name) \(cell.printed)")
        }
        for department in row.departments {
          #expect(joined.contains(department.name))
          #expect(department.formerName.map { joined.contains("（←\($0)）") } ?? true)
        }
      }
    }
  }

  @Test func `the same edition gives the same bytes`() throws {
    let print = PrintedWorkbook(DataEdition(SampleDocument.document))
    #expect(try print.bytes() == print.bytes())
  }

  @Test(arguments: SampleTexts.all.filter { !$0.isEmpty })
  func `odd texts stay texts`(_ text: String) throws {
    let sheet = try #require(try sheets(of: SampleDocument.naming(text)).first)
    #expect(!sheet.rows.contains { $0.cells.contains(where: \.hasFormula) })
    let expected = WorkbookText.writable(text).replacing("\r\n", with: "\n")
    #expect(texts(sheet).contains { $0.replacing("\r\n", with: "\n") == expected })
  }

  @Test func `a row that is taller than a workbook allows takes several`() throws {
    var document = SampleDocument.document
    document.pillars[0].indicators[0].analysis.text = String(repeating: "長い分析の文です。", count: 600)
    let sheet = try #require(try sheets(of: document).first)
    let analysis = sheet.merged.filter { $0.first.column == 5 && $0.first.row == 4 }
    let rows = try #require(analysis.first.map { $0.last.row - $0.first.row + 1 })
    // 10,800 digits' widths in a column that holds fewer than 100 of the smallest, nine points a line.
    #expect(Double(rows) * 409 >= 10_800 / 100 * 9)
    #expect(texts(sheet).contains(document.pillars[0].indicators[0].analysis.text))
  }

  @Test func `tabs that workbooks do not allow are made to fit`() {
    #expect(WorkbookWriter.sheetName("資料1/P1:[案]", copy: 1) == "資料1_P1__案_")
    #expect(WorkbookWriter.sheetName(String(repeating: "長", count: 40), copy: 12).utf16.count == 31)
    #expect(WorkbookWriter.sheetName("", copy: 1) == "Sheet")
  }

  @Test func `sheets of the same label get tabs of their own`() throws {
    var document = SampleDocument.document
    document.pillars.append(document.pillars[0])
    document.pillars[1].number = 2
    #expect(try sheets(of: document).map(\.name) == ["資料１ Ｐ１", "資料１ Ｐ１ (2)"])
  }

  @Test func `a plan without indicators has nothing to print`() {
    let empty = DataEdition(PlanDocument(title: "計画", organization: "市", columns: [], pillars: []))
    #expect(throws: OpenDataError.self) { try PrintedWorkbook(empty).bytes() }
  }
}
