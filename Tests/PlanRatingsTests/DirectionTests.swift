import PlanModel
import Testing

@testable import PlanRatings

/// What is to be kept, stays in a range, is judged, marked or near a limit.
struct DirectionTests {
  private static let rule = try? RatingRule(
    yaml: """
      id: keeps
      version: 1
      body: {ja: 市, en: city}
      title: {ja: 題, en: title}
      figure: attainment of target
      direction:
        down: turned
        unstated: refuse
        keep: {within: 5%, inside: A, outside: B}
        range: {inside: A, outside: B}
      cases: {noBaseline: B, noValue: B, qualitative: calculate, cumulative: refuse, pairs: worst}
      grades:
        - {letter: A, ja: 以上, en: reached, status: achieved, when: [figure >= 100%, actual > baseline]}
        - {letter: B, ja: 未満, en: not, status: late}
      codes:
        - {letter: 休止, ja: 休止, en: suspended}
      combine:
        - {of: plan, by: worst}
        - {of: pillar, by: share, letters: [A], bands: [{letter: 良, ja: 良, en: good, status: onTrack, atLeast: 50%}]}
      """, file: "keeps.yaml")

  private let grader: Grader

  init() throws {
    grader = Grader(try #require(Self.rule))
  }

  @Test(arguments: [("95", "A"), ("105", "A"), ("94.99", "B"), ("105.01", "B")])
  func `what is to be kept may move as far as the rule says, both ways`(_ actual: String, _ letter: String) {
    #expect(grader.grade(RatedSeries(actual, of: "100", .keep(within: nil))).letter == letter)
  }

  @Test func `what was kept or was in range is told with its ends`() {
    let kept = grader.grade(RatedSeries("94.9", of: "100", .keep(within: nil))).working
    #expect(kept.japanese == "実績94.9社と目標100社の差5.1社 ＞ 5社 → B（未満）")
    #expect(kept.english == "actual 94.9社 differs from target 100社 by 5.1社 > 5社 → B (not)")
    let range = RatedSeries.Direction.range(Amount(coefficient: 10), Amount(coefficient: 20))
    #expect(
      grader.grade(RatedSeries("15", of: nil, range)).working.japanese == "実績15社、範囲10社から20社 → A（以上）")
  }

  @Test func `a width of the row's own goes before the rule's`() throws {
    let one = try #require(Amount("1"))
    #expect(grader.grade(RatedSeries("99", of: "100", .keep(within: one))).letter == "A")
    #expect(grader.grade(RatedSeries("98", of: "100", .keep(within: one))).letter == "B")
  }

  @Test func `both ends belong to a range`() throws {
    let (low, high) = (try #require(Amount("10")), try #require(Amount("20")))
    for (actual, letter) in [("10", "A"), ("20", "A"), ("9.9", "B"), ("20.1", "B")] {
      #expect(grader.grade(RatedSeries(actual, of: nil, .range(low, high))).letter == letter)
    }
  }

  @Test func `the rule's own letter stands in place of a refusal where it says so`() {
    #expect(grader.grade(RatedSeries("100", of: "100")).letter == "B", "no baseline")
    #expect(grader.grade(RatedSeries(nil, of: "100")).letter == "B", "no value")
  }

  @Test func `all conditions of a grade must hold`() {
    #expect(grader.grade(RatedSeries("100", of: "100", from: "90")).letter == "A")
    #expect(grader.grade(RatedSeries("100", of: "100", from: "100")).letter == "B")
  }

  @Test func `a mark of a person stands before every calculation`() {
    var series = RatedSeries("100", of: "100", from: "90")
    series.mark = "休止"
    #expect(grader.grade(series).refusal == .marked("休止"))
    #expect(grader.grade(series).working.japanese == "「休止」とされています。 → 休止（休止）")
    series.mark = "不明"
    #expect(grader.grade(series).refusal == .unknownLetter("不明"))
  }

  @Test func `a qualitative row is judged where the rule lets a person judge`() {
    var series = RatedSeries(nil, of: nil, .unstated)
    series.actualState = .qualitative
    #expect(grader.grade(series).refusal == .needsJudgement)
    series.judgement = "A"
    #expect(grader.grade(series).letter == "A")
    #expect(Grader.shipped("oita-civil").grade(series).refusal == .qualitative)
  }

  @Test func `cumulative series are refused where the rule says so`() {
    var series = RatedSeries("100", of: "100", from: "90")
    series.isCumulative = true
    #expect(grader.grade(series).refusal == .cumulative)
    #expect(Grader.shipped("oita-civil").grade(series).letter == "達成")
  }

  @Test func `survey values within the margin are level`() {
    let grader = Grader.shipped("fukuoka-welfare")
    var series = RatedSeries("97", of: "150", from: "100")
    #expect(grader.grade(series).letter == "c")
    series.isSurvey = true
    #expect(grader.grade(series).letter == "b")
    #expect(grader.grade(RatedSeries("96.9", of: "150", from: "100")).letter == "c")
  }

  @Test func `the year's own target goes before the final one where the rule asks for what is due`() {
    var series = RatedSeries("80", of: "200")
    #expect(Grader.shipped("nagoya-port").grade(series).letter == "遅れ")
    series.due = RatedSeries.DatedAmount(Amount(coefficient: 100), in: FiscalYear(2023))
    #expect(Grader.shipped("nagoya-port").grade(series).letter == "順調")
    #expect(Grader.shipped("oita-civil").grade(series).letter == "著しく不十分")
  }
}
