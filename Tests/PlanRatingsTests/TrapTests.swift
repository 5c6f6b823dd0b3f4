import PlanModel
import Testing

@testable import PlanRatings

/// Rows on which the usual formulas break.
struct TrapTests {
  private func value(_ rule: String, _ series: RatedSeries) -> String? {
    Grader.shipped(rule).grade(series).value?.description
  }

  @Test func `a fall to nothing is 0 % of the target and 120 % of the way`() {
    let series = RatedSeries("0", of: "3", from: "18")
    #expect(value("oita-civil", series) == "0")
    #expect(value("kausal-linear", series) == "1.20")
  }

  @Test func `below the baseline is 82 % of the target and less than nothing of the way`() {
    let series = RatedSeries("418", of: "510", from: "444")
    #expect(Grader.shipped("oita-civil").grade(series).working.japanese.contains("＝ 82.0％"))
    #expect(value("kausal-linear", series) == "-0.39")
  }

  @Test func `a target is met or missed by the direction that somebody states`() {
    let grader = Grader.shipped("oita-civil")
    #expect(grader.grade(RatedSeries("5338", of: "5200", from: "4307", .up)).letter == "達成")
    #expect(grader.grade(RatedSeries("5338", of: "5200", from: "4307", .down)).letter == "概ね達成")
    let unstated = grader.grade(RatedSeries("5338", of: "5200", from: "4307", .unstated))
    #expect(unstated.letter == nil)
    #expect(unstated.refusal == .directionNotStated)
  }

  @Test func `what is to be reduced is rated by target ÷ actual`() {
    let grade = Grader.shipped("oita-civil").grade(RatedSeries("965", of: "1280", .down, unit: "件"))
    #expect(grade.letter == "達成")
    #expect(grade.working.japanese == "目標1,280件 ÷ 実績965件 ＝ 132.6％ → 達成（100％以上）")
  }

  @Test(arguments: [
    ("oita-civil", RatedSeries("5", of: "0"), GradeRefusal.zeroTarget),
    ("oita-civil", RatedSeries("0", of: "5", .down), .zeroActual),
    ("oita-civil", RatedSeries("5", of: "-5"), .negativeLevel),
    ("oita-civil", RatedSeries(nil, of: "5"), .noActual),
    ("oita-civil", RatedSeries("5", of: nil), .noTarget),
    ("oita-civil", RatedSeries("5", of: "5", .keep(within: nil)), .directionNotCovered),
    ("osaka-library-annual", RatedSeries("5", of: "5", .down), .directionNotCovered),
    ("kausal-linear", RatedSeries("5", of: "8", from: "8"), .zeroSpan),
    ("fuji", RatedSeries("5", of: "6", from: "8"), .targetBelowBaseline),
    ("tagawa", RatedSeries("5", of: "8"), .noBaseline),
    ("opensdg-2.4", RatedSeries("5", of: "8", from: "0"), .zeroBaseline),
    ("opensdg-2.4", RatedSeries("5", of: "8", from: "-2"), .oppositeSigns),
    ("opensdg-2.4", RatedSeries("5", of: "0", from: "7", .down), .zeroTarget),
    ("akiruno", RatedSeries("5", of: "8"), .needsJudgement),
    ("ibaraki", RatedSeries("5", of: "8"), .parameterNotSet("a")),
  ]) func `where a formula breaks the grade is refused with its reason`(
    _ rule: String, _ series: RatedSeries, _ refusal: GradeRefusal
  ) {
    let grade = Grader.shipped(rule).grade(series)
    #expect(grade.refusal == refusal)
    #expect(grade.letter == nil && grade.value == nil && grade.status == .notRated)
    #expect(!grade.working.japanese.isEmpty && !grade.working.english.isEmpty)
  }

  @Test func `amounts too long to work with exactly are refused, not rounded`() {
    let huge = RatedSeries("0.000000001", of: "9223372036854775807", from: "-9223372036854775807")
    for rule in ShippedRule.all { _ = Grader(rule.rule).grade(huge) }
    let beyond = Grader.shipped("kausal-linear").grade(
      RatedSeries("9223372036854775807", of: "0.000000001", from: "0"))
    #expect(beyond.refusal == .beyondRange && beyond.letter == nil, "the figure would be the grade")
    let large = ExactRatio(.max / 3, over: 7)
    #expect(large?.times(ExactRatio(Amount(coefficient: 7))) == nil)
    #expect(large?.compared(with: ExactRatio(Amount(coefficient: 1, scale: 1))) == nil)
    #expect(large?.rounded(to: 0) == nil)
  }
}
