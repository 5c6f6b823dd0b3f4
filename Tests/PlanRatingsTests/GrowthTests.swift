import PlanModel
import Testing

@testable import PlanRatings

/// The Open SDG rule, against figures worked out by its published program.
struct GrowthTests {
  private let grader = Grader.shipped("opensdg-2.4")

  // ((120/100)^(1/7) − 1) ÷ ((150/100)^(1/9) − 1) = 0.5726341…
  @Test func `growth is measured against the growth that reaches the target`() {
    let grade = grader.grade(RatedSeries("120", of: "150", from: "100"))
    #expect(grade.letter == "わずかに前進")
    #expect(grade.value?.description == "0.572634")
  }

  @Test(arguments: [("150", "目標達成"), ("149", "大きく前進"), ("100", "わずかに前進"), ("99", "後退")])
  func `what is reached, kept and lost have their letters`(_ actual: String, _ letter: String) {
    #expect(grader.grade(RatedSeries(actual, of: "150", from: "100")).letter == letter)
  }

  @Test func `what is to be reduced grows downwards`() {
    #expect(grader.grade(RatedSeries("59", of: "50", from: "100", .down)).letter == "大きく前進")
    #expect(grader.grade(RatedSeries("101", of: "50", from: "100", .down)).letter == "後退")
  }

  @Test(arguments: [("111", "大きく前進"), ("105", "ある程度前進"), ("102", "わずかに前進"), ("99", "後退")])
  func `without a target growth alone counts`(_ actual: String, _ letter: String) {
    #expect(grader.grade(RatedSeries(actual, of: nil, from: "100")).letter == letter)
  }

  @Test func `thresholds shrink near a limit`() {
    var series = RatedSeries("99.5", of: nil, from: "99", unit: "％")
    #expect(grader.grade(series).letter == "わずかに前進")
    series.limit = Amount(coefficient: 100)
    #expect(grader.grade(series).letter == "大きく前進")
  }
}
