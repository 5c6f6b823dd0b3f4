import PlanModel
import Testing

@testable import PlanRatings

/// What was due, what is needed, and when the target is met.
struct PaceTests {
  private func history(_ values: (Int, Int64)...) -> [RatedSeries.DatedAmount] {
    values.map { RatedSeries.DatedAmount(Amount(coefficient: $0.1), in: FiscalYear($0.0)) }
  }

  @Test func `what was due, what is needed and the year are worked out exactly`() {
    let pace = Pace(
      of: RatedSeries("132", of: "140", from: "77"),
      history: history((2016, 77), (2021, 86), (2022, 120), (2023, 132)))
    #expect(pace.due?.rounded(to: 3)?.description == "126.000")
    #expect(pace.needed?.rounded(to: 3)?.description == "4.000")
    #expect(pace.meeting == .inYear(FiscalYear(2025)))
    #expect(pace.basis?.count == 4)
    #expect(
      pace.told.map(\.japanese) == [
        "基準値77社から目標140社への直線では令和5年度に126.0社で、実績は6.0社上回ります。",
        "目標140社には、令和7年度まで年に4.0社ずつ増える必要があります。",
        "今のペース（平成28年度77社から令和5年度132社まで、4つの値で年に＋7.9社）のままなら、令和7年度に目標に届きます。",
      ])
    #expect(pace.told.allSatisfy { !$0.english.isEmpty })
  }

  @Test func `under three values the year cannot be said`() {
    let pace = Pace(of: RatedSeries("132", of: "140", from: "77"), history: history((2016, 77), (2023, 132)))
    #expect(pace.meeting == .cannotBeSaid(.fewValues))
    #expect(pace.basis == nil)
    #expect(pace.told.last?.japanese == "目標に届く年度は言えません。値が三つありません。")
    #expect(pace.needed != nil, "what is needed takes no pace")
  }

  @Test(arguments: [
    ("132", RatedSeries.Direction.up, Pace.Meeting.already), ("100", .up, .notAtThisPace),
    ("90", .up, .notAtThisPace),
    ("90", .down, .inYear(FiscalYear(2024))), ("80", .down, .already),
    ("100", .unstated, .cannotBeSaid(.directionNotStated)),
    ("100", .keep(within: nil), .cannotBeSaid(.directionNotCovered)),
  ]) func `the direction that is good decides`(
    _ actual: String, _ direction: RatedSeries.Direction, _ meeting: Pace.Meeting
  ) {
    let target = direction == .down ? "85" : "120"
    let pace = Pace(
      of: RatedSeries(actual, of: target, from: "100", direction), history: history((2021, 100), (2022, 100)))
    #expect(pace.meeting == meeting)
  }

  @Test func `a survey's move within its margin is level`() {
    let series = RatedSeries("52", of: "60", from: "50", unit: "％")
    let values = history((2016, 50), (2020, 51))
    #expect(Pace(of: series, history: values).meeting == .inYear(FiscalYear(2051)))
    #expect(Pace(of: series, history: values, margin: Amount(coefficient: 2)).meeting == .notAtThisPace)
    #expect(
      Pace(of: series, history: values, margin: Amount(coefficient: 19, scale: 1)).meeting
        == .inYear(FiscalYear(2051)))
  }

  @Test func `without a baseline nothing is said to be due`() {
    let pace = Pace(of: RatedSeries("132", of: "140"), history: history((2021, 86), (2022, 120)))
    #expect(pace.due == nil)
    #expect(pace.meeting == .inYear(FiscalYear(2024)))
  }

  @Test func `a target that would take longer than years are counted is not met`() {
    let pace = Pace(
      of: RatedSeries("101", of: "9223372036854775807", from: "100"),
      history: history((2021, 100), (2022, 100)))
    #expect(pace.meeting == .notAtThisPace)
  }
}
