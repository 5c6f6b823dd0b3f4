import PlanModel
import Testing

@testable import PlanRatings

/// What the rules do on the real sheet, more being better for all; counted by hand.
@Suite(.enabled(if: RealSheet.isExpected)) struct RealSheetTests {
  private let document: PlanDocument

  init() throws {
    document = try RealSheet.document()
  }

  private func grades(_ rule: String) -> PlanGrades {
    PlanGrades(document, by: .shipped(rule), assuming: .up)
  }

  @Test(arguments: [
    ("oita-civil", [17, 6, 2, 7], [13, 12, 1, 6]),
    ("osaka-library-annual", [11, 14, 3, 4], [7, 19, 4, 2]),
    ("iaa-national", [11, 6, 8, 7], [6, 7, 13, 6]),
    ("nagoya-port", [25, 3, 4], [26, 4, 2]),
    ("nagayo-2019", [17, 4, 2, 3, 6], [12, 6, 2, 3, 9]),
  ]) func `the counts come out, before this year's revisions and after`(
    _ rule: String, _ before: [Int], _ after: [Int]
  ) {
    let grades = grades(rule)
    let qualitative = GradeCounts.qualitative
    #expect(grades.countsBeforeRevision.counts.filter { $0.letter != qualitative }.map(\.count) == before)
    #expect(grades.counts.counts.filter { $0.letter != qualitative }.map(\.count) == after)
    #expect(grades.counts[qualitative] == 1)
  }

  @Test(arguments: [("mean-attainment", "1.219", "0.996"), ("mean-attainment-capped", "0.869", "0.890")])
  func `the headline comes out, before and after`(_ rule: String, _ before: String, _ after: String) throws {
    let grades = grades(rule)
    for (isBefore, expected) in [(true, before), (false, after)] {
      let whole = try #require(grades.combined(beforeRevision: isBefore).first { $0.scope == .plan })
      #expect(whole.number.map(ExactRatio.init)?.rounded(to: 3)?.description == expected)
      #expect(whole.rated == 32)
    }
  }

  @Test func `fourteen of thirty-two series have no baseline, and one row is qualitative`() {
    let grades = grades("kausal-linear")
    #expect(grades.rows.count { $0.series != nil } == 32)
    #expect(grades.rows.count { $0.grade.refusal == .noBaseline } == 14)
    #expect(grades.rows.count { $0.grade.refusal == .qualitative } == 1)
  }

  @Test func `without a stated direction nothing is graded that needs one`() {
    let grades = PlanGrades(document, by: .shipped("oita-civil"))
    #expect(grades.rows.allSatisfy { $0.grade.letter == nil })
    #expect(grades.rows.count { $0.grade.refusal == .directionNotStated } == 32)
  }

  @Test func `a grade keeps its inputs with their fiscal years`() throws {
    let row = try #require(grades("oita-civil").rows.first { $0.pillar == 4 && $0.code == "Ⅰ-ⅰ" })
    #expect(row.grade.inputs.baseline?.year == FiscalYear(2016))
    #expect(row.grade.inputs.actual?.year == FiscalYear(2023))
    #expect(row.grade.inputs.target?.year == FiscalYear(2025))
    #expect(row.grade.rule.id == "oita-civil")
    #expect(row.grade.rule.version == "1")
  }
}
