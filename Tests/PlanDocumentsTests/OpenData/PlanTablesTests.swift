import PlanModel
import PlanTesting
import Testing

@testable import PlanDocuments

@Suite struct PlanTablesTests {
  private func table(_ name: String, of document: PlanDocument = SampleDocument.document) throws -> DataTable
  {
    try #require(
      PlanTables(DataEdition(document), municipality: MunicipalityCode("131016")).all.first {
        $0.name == name
      })
  }

  /// The texts of some columns of every row.
  private func rows(_ table: DataTable, _ columns: String...) -> [[String]] {
    let places = columns.map { name in table.columns.firstIndex { $0.name == name } ?? -1 }
    return table.rows.map { row in places.map { row[$0].text } }
  }

  @Test func `a value is a row for each thing counted, and what was not measured is empty`() throws {
    let observations = try table("observations")
    #expect(
      rows(observations, "indicator", "series", "fiscalYear", "eraYear", "role", "amount", "unit", "state")
        == [
          ["1:I-i", "1", "2016", "平成28年度", "基準値", "", "件", "測定なし"],
          ["1:I-i", "1", "2023", "令和5年度", "実績値", "12", "件", "数値"],
          ["1:I-ii", "1", "2016", "平成28年度", "基準値", "1957.5", "人", "数値"],
          ["1:I-ii", "2", "2016", "平成28年度", "基準値", "3", "回", "数値"],
          ["1:I-ii", "1", "2023", "令和5年度", "実績値", "2100", "人", "数値"],
          ["1:I-ii", "2", "2023", "令和5年度", "実績値", "", "回", "測定なし"],
          ["1:I-iii", "1", "2016", "平成28年度", "基準値", "", "", "言葉"],
          ["1:I-iii", "1", "2023", "令和5年度", "実績値", "", "", "集計中"],
        ])
    #expect(rows(observations, "word")[6] == ["実施"])
    #expect(rows(observations, "timeCode")[1] == ["2023100000"])
  }

  @Test func `tables are made in the order in which they are listed`() {
    let made = PlanTables(DataEdition(SampleDocument.document), municipality: nil).all
    #expect(made.map(\.name) == DataTable.all.map(\.name))
  }

  @Test func `a revised target is a row before and a row after`() throws {
    #expect(
      rows(try table("targets"), "indicator", "order", "revision", "revisedIn", "revisedInEra", "amount")
        .prefix(2)
        == [["1:I-i", "1", "当初", "", "", "20"], ["1:I-i", "2", "変更後", "2023", "令和5年度", "16"]])
  }

  @Test func `marks lead to their notes`() throws {
    #expect(
      rows(try table("footnote-marks"), "indicator", "subject", "fiscalYear", "role", "footnote") == [
        ["1:I-i", "指標名", "", "", "1"], ["1:I-i", "値", "2023", "実績値", "2"],
      ])
    #expect(rows(try table("departments"), "department", "formerName").first == ["港湾課", "港課"])
    #expect(rows(try table("measures"), "measure", "issue") == [["1-(1)", "古くなっている。"]])
  }

  @Test func `a measure that is named and not printed has a row too`() throws {
    var document = SampleDocument.document
    document.pillars[0].measures = []
    #expect(rows(try table("measures", of: document), "pillar", "measure", "title") == [["1", "1-(1)", ""]])
  }

  @Test(arguments: 0..<40)
  func `keys name one row and lead somewhere, whatever the plan`(_ seed: UInt64) throws {
    let document = PlanHistory.random(count: 120, seed: seed).plan.document()
    let tables = PlanTables(DataEdition(document), municipality: nil).all
    for table in tables {
      #expect(table.rows.allSatisfy { $0.count == table.columns.count }, "\(table.name)")
      let keys = rows(table, named: table.primaryKey)
      #expect(table.primaryKey.isEmpty || Set(keys).count == keys.count, "\(table.name)")
      for key in table.foreignKeys {
        let other = try #require(tables.first { $0.name == key.table })
        let there = Set(rows(other, named: key.referenced))
        for row in rows(table, named: key.columns) where !row.contains("") {
          #expect(there.contains(row), "\(table.name) \(row)")
        }
      }
      for (place, column) in table.columns.enumerated() where !column.choices.isEmpty {
        #expect(table.rows.allSatisfy { $0[place] == .nothing || column.choices.contains($0[place].text) })
      }
    }
  }

  private func rows(_ table: DataTable, named columns: [String]) -> [[String]] {
    let places = columns.map { name in table.columns.firstIndex { $0.name == name } ?? -1 }
    return table.rows.map { row in places.map { row[$0].text } }
  }

  @Test func `a code that is printed twice stays two rows`() throws {
    var document = SampleDocument.document
    document.pillars[0].indicators.append(SampleDocument.pier)
    #expect(
      rows(try table("indicators", of: document), "indicator").map { $0[0] } == [
        "1:I-i", "1:I-ii", "1:I-iii", "1:I-i#2",
      ])
  }
}
