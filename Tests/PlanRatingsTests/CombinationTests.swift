import PlanModel
import Testing

@testable import PlanRatings

/// How indicators become one grade of a measure, a pillar or the plan.
struct CombinationTests {
  private func grades(_ rule: RatingRule, _ parameters: [String: String] = [:]) -> PlanGrades {
    PlanGrades(
      SeriesOfPlan(SmallDocument.plan, assuming: .up),
      by: Grader(rule, parameters: parameters.compactMapValues { Threshold($0) }))
  }

  private func rule(_ combine: String) throws -> RatingRule {
    try RatingRule(
      yaml: """
        id: combines
        version: 1
        body: {ja: 市, en: city}
        title: {ja: 題, en: title}
        figure: attainment of target
        direction: {down: turned, unstated: refuse}
        grades:
          - {letter: A, ja: 達成, en: reached, status: achieved, points: 3, when: figure >= 100%}
          - {letter: B, ja: 半分, en: half, status: onTrack, points: 2, when: figure >= 50%}
          - {letter: C, ja: 未満, en: less, status: late, points: 1}
        combine: [\(combine)]
        """, file: "combines.yaml")
  }

  @Test func `the mean of the figures is told, and what could not be rated is left out`() throws {
    let whole = try #require(grades(rule("{of: plan, by: mean}")).combined().first)
    #expect(whole.number?.description == "0.583333")
    #expect(whole.rated == 3)
    #expect(whole.leftOut == 1)
  }

  @Test func `the worst grade stands for a pillar`() throws {
    let pillars = try grades(rule("{of: pillar, by: worst}")).combined()
    #expect(pillars.map(\.letter) == ["B", "C"])
    #expect(pillars.map(\.status) == [.onTrack, .late])
  }

  @Test func `a share of letters falls into bands`() throws {
    let bands =
      "bands: [{letter: 良, ja: 良, en: good, status: onTrack, atLeast: 60%}, {letter: 否, ja: 否, en: bad, status: late}]"
    let whole = try #require(
      grades(rule("{of: plan, by: share, letters: [A, B], \(bands)}")).combined().first)
    #expect(whole.letter == "良")
    let fewer = try #require(grades(rule("{of: plan, by: share, letters: [A], \(bands)}")).combined().first)
    #expect(fewer.letter == "否")
  }

  @Test func `bands that were not published are refused until they are given`() throws {
    let sano = try #require(ShippedRule.named("sano")?.rule)
    let open = try #require(grades(sano).combined().first)
    #expect(open.letter == nil)
    #expect(open.refusal == .parameterNotSet("first"))
    let given = try #require(
      grades(sano, ["first": "90%", "second": "70%", "third": "50%"]).combined().first)
    #expect(given.letter == "二段階目")
  }
}

/// A plan of two pillars, of which one row is not measured.
enum SmallDocument {
  static let plan = PlanDocument(
    title: "試し", organization: nil, columns: [],
    pillars: [
      Pillar(number: 1, title: "一", tag: nil, indicators: [row("Ⅰ-ⅰ", 1, 100, 100), row("Ⅰ-ⅱ", 1, 50, 75)]),
      Pillar(number: 2, title: "二", tag: nil, indicators: [row("Ⅰ-ⅰ", 2, nil, 10), row("Ⅰ-ⅱ", 2, 7, 84)]),
    ])

  private static func row(_ code: String, _ pillar: Int, _ actual: Int64?, _ target: Int64) -> Indicator {
    func cell(_ number: Int64?) -> Cell {
      Cell(
        printed: number.map { "\($0)件" } ?? "―", state: number == nil ? .notAvailable : .number,
        amounts: [number.map { Amount(coefficient: $0) }])
    }
    return Indicator(
      sheet: "", kind: .activity, code: code, name: "数", measure: "\(pillar)-①",
      series: [Series(name: nil, unit: "件")],
      cumulative: false, footnotes: [],
      values: [ColumnValue(fiscalYear: FiscalYear(2023), role: .actual, cell: cell(actual))],
      target: Target(fiscalYear: FiscalYear(2025), original: cell(target)),
      analysis: Analysis(fiscalYear: FiscalYear(2023), text: ""), departments: [])
  }
}
