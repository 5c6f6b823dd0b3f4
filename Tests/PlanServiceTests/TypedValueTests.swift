import PlanModel
import PlanService
import Testing

@Suite struct TypedValueTests {
  private let persons: Plan.Series
  private let times: Plan.Series

  init() throws {
    persons = Plan.Series(id: try #require(SeriesID("a")), name: nil, unit: "人")
    times = Plan.Series(id: try #require(SeriesID("b")), name: nil, unit: "回")
  }

  @Test(arguments: ["5957", "5,957", "５，９５７", "5957人", "５，９５７人", " 5,957 人 "])
  func `a number is read in any width, with or without its unit`(text: String) throws {
    let value = try TypedValue.read(text, series: [persons])
    #expect(value.amounts.map(\.amount) == [Amount(coefficient: 5957)])
    #expect(value.printed == "5,957人")
  }

  @Test(arguments: ["5957人（30回）", "5957/30", "5957／30", "5,957人、30回"])
  func `two numbers are read for two series`(text: String) throws {
    let value = try TypedValue.read(text, series: [persons, times])
    #expect(value.amounts.map(\.amount) == [Amount(coefficient: 5957), Amount(coefficient: 30)])
    #expect(value.printed == "5,957人（30回）")
  }

  @Test func `decimals and negative numbers keep their digits`() throws {
    #expect(try TypedValue.read("▲1234.50", series: [persons]).printed == "-1,234.50人")
    #expect(try TypedValue.read("-0.5", series: [persons]).amounts.first?.amount == Amount(coefficient: -5, scale: 1))
    #expect(try TypedValue.read("-123", series: [persons]).printed == "-123人")
  }

  @Test(arguments: ["―", "-", "－", "ー"])
  func `a dash is not available, never zero`(text: String) throws {
    #expect(try TypedValue.read(text, series: [persons]).state == .notAvailable)
  }

  @Test func `集計中 is pending, and words are for indicators without numbers`() throws {
    #expect(try TypedValue.read("集計中", series: [persons]).state == .pending)
    #expect(try TypedValue.read("実施", series: []).state == .qualitative)
  }

  @Test(arguments: ["約12", "12件", "1,23", "12 34", "", "99999999999999999999", "1.2.3", "5957（30"])
  func `anything else is refused with what to type`(text: String) {
    let mistake = #expect(throws: TypedValue.Mistake.self) { try TypedValue.read(text, series: [persons]) }
    #expect(mistake?.message.japanese.isEmpty == false)
  }

  @Test(arguments: [
    ("2023", 2023), ("令和5", 2023), ("令和5年度", 2023), ("Ｒ５", 2023), ("r5", 2023), ("令和元年度", 2019), ("平成31", 2019),
    ("H30", 2018), ("昭和63年度", 1988),
  ])
  func `fiscal years are read as people type them`(text: String, year: Int) {
    #expect(FiscalYear(typed: text)?.westernYear == year)
  }

  @Test(arguments: ["", "令和", "R0", "23", "令和五", "西暦2023", "99999"])
  func `what is no fiscal year is none`(text: String) {
    #expect(FiscalYear(typed: text) == nil)
  }
}
