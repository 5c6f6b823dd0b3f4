import PlanModel
import PlanTesting
import Testing

@testable import PlanDocuments

@Suite struct DocumentWorkbookTests {
  private func sheets(
    _ form: DocumentForm, of document: PlanDocument = SampleDocument.document
  ) throws -> [Worksheet] {
    let source = SampleSource.source(form, of: document)
    return try WorkbookReader(PreparedDocument(form, of: source).workbook()).sheets
  }

  private func texts(_ sheets: [Worksheet]) -> [String] {
    sheets.flatMap { $0.rows.flatMap { $0.cells.map(\.value.text) } }
  }

  @Test(arguments: DocumentForm.all)
  func `the same document gives the same bytes`(_ form: DocumentForm) throws {
    let document = PreparedDocument(form, of: SampleSource.source(form))
    #expect(try document.workbook() == document.workbook())
  }

  @Test(arguments: DocumentForm.all)
  func `a workbook says what the sections say`(_ form: DocumentForm) throws {
    let texts = texts(try sheets(form))
    let sections = form.sections(SampleSource.source(form))
    for section in sections {
      #expect(texts.contains { $0.hasPrefix(section.title.text) })
      for case .table(let table) in section.blocks {
        for column in table.columns { #expect(texts.contains(column.head), "\(column.head)") }
        for case .cells(let cells) in table.rows {
          for case .text(let text, _, _) in cells.flatMap(\.lines).map(\.content) {
            #expect(texts.contains { $0.contains(text) || text.isEmpty }, "\(text)")
          }
        }
      }
    }
    #expect(texts.contains { $0.contains("（案）") })
  }

  @Test func `revised targets stand with old and new`() throws {
    let rows = try sheets(.revisions)[0].rows.map { $0.cells.map(\.value.text) }
    #expect(rows.contains(["指標", "直近の実績", "変更前の目標\n（旧）", "変更後の目標\n（新）", "変更の理由", "所管課"]))
    #expect(
      rows.contains([
        "Ⅰ-ⅰ\n桟橋の点検", "令和5年度\n12件（*2）", "令和7年度\n２０件", "令和7年度\n１６件",
        "（活動指標分析から）\n台風のため、点検は12件だった。", "港湾課（←港課）",
      ]))
  }

  @Test func `a list has its digits at half width, as its paper has`() throws {
    #expect(texts(try sheets(.kpi)).contains("20件"))
    #expect(!texts(try sheets(.kpi)).contains("２０件"))
  }

  @Test func `the committee's workbook has the sheets first, then a sheet for each section`() throws {
    #expect(
      try sheets(.committee).map(\.name) == ["資料１ Ｐ１", "目標値の新旧対照表", "前年度からの増減", "前回の会議での意見と回答", "確認中の点"])
  }

  @Test func `what is about one row or one measure has a sheet of its own`() throws {
    #expect(try sheets(.card).map(\.name) == ["柱1 Ⅰ-ⅰ", "柱1 Ⅰ-ⅱ", "柱1 Ⅰ-ⅲ"])
    #expect(try sheets(.evaluation).map(\.name) == ["柱1 1-①"])
    #expect(try sheets(.handover).map(\.name) == ["一覧", "柱1 Ⅰ-ⅰ"])
  }

  @Test(arguments: DocumentForm.all, ["=1+1", "+81", "-5", "@sum(a1)", "=cmd|' /C calc'!A0"])
  func `no text becomes a formula`(_ form: DocumentForm, _ text: String) throws {
    let document = SampleDocument.naming(text)
    #expect(
      !(try sheets(form, of: document).contains {
        $0.rows.contains { $0.cells.contains(where: \.hasFormula) }
      }))
  }

  @Test(arguments: DocumentForm.all)
  func `a plan without rows says so, or is refused in a line`(_ form: DocumentForm) throws {
    let empty = PlanDocument(title: "計画", organization: "市", columns: [], pillars: [])
    var source = SampleSource.source(form, of: empty)
    (source.corrections, source.findings, source.comments) = ([], [], nil)
    let document = PreparedDocument(form, of: source)
    if form.hasSheets {
      #expect(throws: OpenDataError.self) { try document.workbook() }
    } else {
      #expect(!texts(try WorkbookReader(document.workbook()).sheets).isEmpty)
    }
  }

  @Test(arguments: DocumentForm.all, 0..<6)
  func `any plan has a workbook`(_ form: DocumentForm, _ seed: UInt64) throws {
    let document = PlanHistory.random(count: 150, seed: seed).plan.document()
    guard !document.pillars.flatMap(\.indicators).isEmpty else { return }
    #expect(try !sheets(form, of: document).isEmpty)
  }
}

@Suite struct ColumnGridTests {
  @Test func `tables of several widths share columns`() {
    let grid = ColumnGrid(width: 100, tables: [[50, 50], [30, 70]])
    #expect(grid.widths == [30, 20, 50])
    #expect(grid.columns(of: [50, 50]) == [0...1, 2...2])
    #expect(grid.columns(of: [30, 70]) == [0...0, 1...2])
    #expect(grid.all == 0...2)
  }

  @Test func `edges that nearly meet are one`() {
    let grid = ColumnGrid(width: 100, tables: [[50, 50], [50.4, 49.6]])
    #expect(grid.widths == [50, 50])
    #expect(grid.columns(of: [50.4, 49.6]) == [0...0, 1...1])
  }

  @Test func `without a table there is one column`() {
    #expect(ColumnGrid(width: 100, tables: []).all == 0...0)
  }

  @Test func `shares take what fixed columns leave`() {
    #expect([ColumnWidth.millimetres(40), .share(1), .share(2)].resolved(within: 100) == [40, 20, 40])
  }
}
