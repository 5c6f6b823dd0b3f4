import PlanModel
import Testing

/// Marks and notes of a document, as no reader has compared them.
struct DanglingFootnotesTests {
  private func row(
    _ code: String, sheet: String, name: [String] = [], value: [String] = [], target: [String] = []
  )
    -> Indicator
  {
    func cell(_ marks: [String]) -> Cell {
      Cell(printed: "1回", state: .number, amounts: [Amount(coefficient: 1)], footnotes: marks)
    }
    return Indicator(
      sheet: sheet, kind: .activity, code: code, name: "講座の開催数", measure: nil,
      series: [Series(name: nil, unit: "回")], cumulative: false, footnotes: name,
      values: [ColumnValue(fiscalYear: FiscalYear(2024), role: .actual, cell: cell(value))],
      target: Target(fiscalYear: FiscalYear(2027), original: cell([]), revised: cell(target)),
      analysis: Analysis(fiscalYear: FiscalYear(2024), text: ""), departments: [])
  }

  private func messages(_ rows: [Indicator], _ notes: [(sheet: String, mark: String)]) -> [String] {
    let pillar = Pillar(
      number: 2, title: "学び", tag: nil, indicators: rows,
      footnotes: notes.map { Footnote(sheet: $0.sheet, mark: $0.mark, text: "注") })
    return DanglingFootnotes.findings(
      of: PlanDocument(title: nil, organization: nil, columns: [], pillars: [pillar])
    ).map { "\($0.sheet ?? "") \($0.message.japanese)" }
  }

  @Test func `a mark on a name, a value or a target has its note on the sheet`() {
    let row = row("Ⅰ-ⅰ", sheet: "P1", name: ["1"], value: ["2"], target: ["3"])
    #expect(messages([row], [("P1", "1"), ("P1", "2"), ("P1", "3")]) == [])
    #expect(
      messages([row], [("P1", "1")]) == [
        "P1 柱2 Ⅰ-ⅰ: ＊2の注記がシートに見当たりません。", "P1 柱2 Ⅰ-ⅰ: ＊3の注記がシートに見当たりません。",
      ])
  }

  @Test func `a note of another sheet does not count`() {
    #expect(
      messages([row("Ⅰ-ⅰ", sheet: "P1", name: ["1"]), row("Ⅰ-ⅱ", sheet: "P2")], [("P2", "1")]) == [
        "P1 柱2 Ⅰ-ⅰ: ＊1の注記がシートに見当たりません。", "P2 柱2: 注記＊1が付いた指標や値が見当たりません。",
      ])
  }

  @Test func `a note of a sheet without rows has nothing marked`() {
    #expect(messages([], [("P3", "1")]) == ["P3 柱2: 注記＊1が付いた指標や値が見当たりません。"])
  }
}
