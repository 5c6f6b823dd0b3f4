import PlanModel
import Testing

@testable import PlanRatings

/// 0.85 is 0.85.
struct ThresholdTests {
  private func rule(_ when: String, rounding: String = "") throws -> Grader {
    try Grader(
      RatingRule(
        yaml: """
          id: test
          version: 1
          body: {ja: 市, en: city}
          title: {ja: 題, en: title}
          figure: attainment of target
          \(rounding)
          direction: {down: turned, unstated: refuse}
          grades:
            - {letter: A, ja: 以上, en: reached, status: achieved, when: "\(when)"}
            - {letter: B, ja: 未満, en: not, status: late}
          """, file: "test.yaml"))
  }

  @Test(arguments: [
    ("85", "100", "A"), ("0.85", "1", "A"), ("42.5", "50", "A"), ("0.000000085", "0.0000001", "A"),
    ("84.9999999", "100", "B"), ("8499999999999999", "10000000000000000", "B"),
    ("8500000000000000", "10000000000000000", "A"), ("1.7", "2", "A"), ("2.55", "3", "A"),
    ("2.549999999", "3", "B"),
  ]) func `an inclusive threshold is met exactly at it`(_ actual: String, _ target: String, _ letter: String)
    throws
  {
    #expect(try rule("figure >= 85%").grade(RatedSeries(actual, of: target)).letter == letter)
  }

  @Test func `a strict threshold is not met at it`() throws {
    #expect(try rule("figure > 85%").grade(RatedSeries("85", of: "100")).letter == "B")
    #expect(try rule("figure > 85%").grade(RatedSeries("85.0000001", of: "100")).letter == "A")
  }

  @Test func `a rule that rounds first compares what it rounded, and says both`() {
    let grader = Grader.shipped("mie")
    let grade = grader.grade(RatedSeries("47.4", of: "50.0", unit: "％"))
    #expect(grade.value?.description == "0.95")
    #expect(grade.working.japanese == "実績47.4％ ÷ 目標50.0％ ＝ 94.8％、丸めて95％ → 達成（0.85以上）")
    #expect(grader.grade(RatedSeries("84.5", of: "100")).letter == "達成")
    #expect(grader.grade(RatedSeries("84.49", of: "100")).letter == "委員会で検討")
  }

  @Test func `a figure just short of a threshold is not shown as the threshold`() throws {
    let grade = try rule("figure >= 85%").grade(RatedSeries("84999", of: "100000"))
    #expect(grade.working.japanese == "実績84,999社 ÷ 目標100,000社 ＝ 84.999％ → B（未満）")
  }

  @Test func `the bound of ten per cent below the baseline is inclusive`() {
    let grader = Grader.shipped("nagayo-2019")
    #expect(grader.grade(RatedSeries("90", of: "200", from: "100")).letter == "B")
    #expect(grader.grade(RatedSeries("89.999", of: "200", from: "100")).letter == "C")
    #expect(grader.grade(RatedSeries("110", of: "50", from: "100", .down)).letter == "B")
    #expect(grader.grade(RatedSeries("110.001", of: "50", from: "100", .down)).letter == "C")
    #expect(grader.grade(RatedSeries("200", of: "200", from: "100")).letter == "A", "S is above the target")
  }

  @Test func `a cap makes more of nothing more`() {
    let grade = Grader.shipped("mean-attainment-capped").grade(RatedSeries("14", of: "10", unit: "回"))
    #expect(grade.value?.description == "1")
    #expect(grade.working.japanese == "実績14回 ÷ 目標10回 ＝ 140.0％、上限により100.0％ → 目標以上")
  }
}
