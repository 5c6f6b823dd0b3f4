import PlanModel

@testable import PlanClaims

/// A row to try the notices on, of an invented plan that reports 令和6年度; as it begins, no rule finds anything in it.
///
/// A cell is written as its amounts, one for each series: 「50」, 「50/3」; ― is not measured, other words are words.
struct InventedRow {
  var name = "講座の開催数"
  var units = ["回"]
  var seriesNames: [String?] = [nil]
  var cumulative = false
  /// 基準値 of 2018, 中間値 of 2022, 参考実績 of 2023, 実績値 of 2024.
  var values = ["50", "52", "54", "56"]
  /// 目標値 for 2027.
  var target = "60"
  var revised: String?
  var analysis = "平日の夜にも開いた。"
  var departments = [Department(name: "学び推進課")]

  /// 「目標値も変更する」, or whatever announces a new target.
  var announcement: String?
  var speaksOfMove = false
  var tolerances = DegreeTolerances()
  /// What the plan that is kept knows of it; `nil` where only the sheet is known.
  var kept: Plan.Indicator?

  static let year = FiscalYear(2024)
  static let targetYear = FiscalYear(2027)
  static let columns: [(year: Int, role: ColumnRole)] = [
    (2018, .baseline), (2022, .interim), (2023, .reference), (2024, .actual),
  ]

  /// A pair of 来場者数 and 回数.
  static func pair(_ values: [String], target: String, revised: String? = nil) -> InventedRow {
    InventedRow(
      units: ["人", "回"], seriesNames: ["来場者数", "回数"], values: values, target: target, revised: revised)
  }

  var indicator: Indicator {
    Indicator(
      sheet: "資料1 P4", kind: .activity, code: "Ⅱ-ⅲ", name: name, measure: "3-②",
      series: zip(seriesNames, units).map { Series(name: $0, unit: $1) }, cumulative: cumulative,
      footnotes: [],
      values: zip(Self.columns, values).map { column, text in
        ColumnValue(fiscalYear: FiscalYear(column.year), role: column.role, cell: cell(text))
      },
      target: Target(fiscalYear: Self.targetYear, original: cell(target), revised: revised.map(cell)),
      analysis: Analysis(fiscalYear: Self.year, text: analysis), departments: departments)
  }

  var row: CheckedRow {
    var said = CheckedRow.Said(speaksOfMove: speaksOfMove)
    said.announcement = announcement.map { Finding.Passage(quote: $0, range: 0..<$0.unicodeScalars.count) }
    return CheckedRow(
      pillar: Pillar(number: 3, title: "学び", tag: nil), indicator: indicator, kept: kept, said: said,
      tolerances: tolerances)
  }

  private func cell(_ text: String) -> Cell {
    let amounts = text.split(separator: "/").map { Amount(String($0)) }
    let isNumber = amounts.contains { $0 != nil }
    return Cell(
      printed: text, state: isNumber ? .number : text == "―" ? .notAvailable : .qualitative,
      amounts: isNumber ? amounts : units.map { _ in nil })
  }
}
