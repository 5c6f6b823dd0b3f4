import Markup
import PlanModel
import Testing

@testable import PlanPages

struct RowChartTests {
  private func cell(_ number: Int64?) -> Cell {
    guard let number else {
      return Cell(printed: "―", state: .notAvailable, amounts: [nil], footnotes: [])
    }
    return Cell(
      printed: "\(number)件", state: .number, amounts: [Amount(coefficient: number, scale: 0)], footnotes: [])
  }

  private func indicator(
    _ name: String, _ values: [(Int, ColumnRole, Int64?)], target: Int64?
  ) -> Indicator {
    Indicator(
      sheet: "", kind: .activity, code: "Ⅰ-ⅰ", name: name, measure: nil,
      series: [Series(name: nil, unit: "件")], cumulative: false, footnotes: [],
      values: values.map { ColumnValue(fiscalYear: FiscalYear($0), role: $1, cell: cell($2)) },
      target: Target(fiscalYear: FiscalYear(2025), original: cell(target), revised: nil),
      analysis: Analysis(fiscalYear: FiscalYear(2023), text: ""), departments: [])
  }

  private func heights(_ values: [(Int, ColumnRole, Int64?)], target: Int64?) -> ValueHeights? {
    ValueHeights(indicator("", values, target: target), series: 0)
  }

  @Test func `the way runs from the baseline to the target, up or down`() throws {
    let up = try #require(heights([(2016, .baseline, 100), (2023, .actual, 150)], target: 200))
    #expect(up.way == 0.5)
    let down = try #require(heights([(2016, .baseline, 200), (2023, .actual, 50)], target: 100))
    #expect(down.way == 1.5)
    let back = try #require(heights([(2016, .baseline, 100), (2023, .actual, 50)], target: 200))
    #expect(back.way == -0.5)
  }

  @Test func `what is not measured is passed over, and the newest value counts whatever the order`() throws {
    let found = try #require(
      heights(
        [(2023, .actual, nil), (2022, .reference, 30), (2016, .baseline, 10), (2020, .interim, 20)],
        target: 50))
    #expect(found.value == 30)
    #expect(found.before == 20)
    #expect(found.way == 0.5)
  }

  @Test func `without a baseline, a value since or a difference there is no way`() {
    #expect(heights([(2023, .actual, 10)], target: 20)?.way == nil)
    #expect(heights([(2016, .baseline, 10), (2023, .actual, nil)], target: 20)?.way == nil)
    #expect(heights([(2016, .baseline, 20), (2023, .actual, 10)], target: 20)?.way == nil)
    #expect(heights([(2016, .baseline, 10), (2023, .actual, 10)], target: nil) == nil)
    #expect(heights([(2016, .baseline, nil), (2023, .actual, nil)], target: 10) == nil)
  }

  @Test func `a bar needs a target above zero and a value not below it`() {
    #expect(heights([(2023, .actual, 30)], target: 20)?.multiple == 1.5)
    #expect(heights([(2023, .actual, 0)], target: 20)?.multiple == 0)
    #expect(heights([(2023, .actual, 30)], target: 0)?.multiple == nil)
    #expect(heights([(2023, .actual, -30)], target: 20)?.multiple == nil)
  }

  @Test func `rows that cannot be drawn are named, and the sentence counts the others`() {
    let rows = ValueRow.rows(
      of: [
        indicator("花壇", [(2016, .baseline, 10), (2023, .actual, 40)], target: 20),
        indicator("樹木", [(2016, .baseline, 10), (2023, .actual, 5)], target: 20),
        indicator("水路", [(2023, .actual, 5)], target: 20),
      ], phrases: .japanese
    ) { $0.way != nil }
    #expect(rows.missing == ["Ⅰ-ⅰ 水路"])
    let plot = DotPlot(
      rows: rows.rows, title: "図", size: .wide, voice: Voice(.japanese, at: nil), phrases: .japanese)
    #expect(plot.summary.contains("2件の値"))
    #expect(plot.summary.contains("越えた値は1件") && plot.summary.contains("手前の値は1件"))
  }

  @Test(arguments: ChartSize.allCases)
  func `nothing is drawn outside the frame, however far beyond`(size: ChartSize) {
    let rows = ValueRow.rows(
      of: [
        indicator("多", [(2016, .baseline, 1), (2023, .actual, 1_000_000_000)], target: 2),
        indicator("少", [(2016, .baseline, 2), (2023, .actual, -1_000_000_000)], target: 3),
      ], phrases: .japanese
    ) { $0.way != nil }.rows
    let voice = Voice(.japanese, at: nil)
    let charts: [any Chart] = [
      DotPlot(rows: rows, title: "図", size: size, voice: voice, phrases: .japanese),
      TargetBars(rows: [rows[0]], title: "図", size: size, voice: voice, phrases: .japanese),
    ]
    for chart in charts {
      let text = String(decoding: chart.drawing.rendered(), as: UTF8.self)
      let places = text.matches(of: /\b(?:x|x1|x2|cx)="(-?[0-9.]+)"/).compactMap { Double($0.output.1) }
      #expect(!places.isEmpty)
      #expect(places.allSatisfy { (0...chart.bounds.width).contains($0) })
      let heights = text.matches(of: /\b(?:y|y1|y2|cy)="(-?[0-9.]+)"/).compactMap { Double($0.output.1) }
      #expect(heights.allSatisfy { (0...chart.bounds.height).contains($0) })
      let points = text.matches(of: /points="([^"]+)"/).flatMap { match in
        match.output.1.split(whereSeparator: { " ,".contains($0) }).compactMap { Double($0) }
      }
      #expect(!points.isEmpty && points.count.isMultiple(of: 2))
      for index in stride(from: 0, to: points.count, by: 2) {
        #expect((0...chart.bounds.width).contains(points[index]))
        #expect((0...chart.bounds.height).contains(points[index + 1]))
      }
    }
  }
}
