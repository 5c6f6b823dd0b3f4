import PlanModel
import PlanRatings

/// A plan's grades by one rule, row by row of its pages.
struct ShownRating: Sendable {
  let grades: PlanGrades
  /// What the plan gave the rule, a row for each grade.
  let series: SeriesOfPlan
  /// The rows of each indicator, by its place among the plan's entries.
  private let places: [Range<Int>]

  init(_ series: SeriesOfPlan, of entries: [PlanContents.Entry], by rule: RatingRule) {
    self.series = series
    grades = PlanGrades(series, by: Grader(rule))
    var next = 0
    places = entries.map { entry in
      let count = max(entry.indicator.series.count, 1)
      defer { next += count }
      return next..<next + count
    }
  }

  var rule: RatingRule { grades.rule }

  /// The grades of an indicator's series.
  func rows(ofEntry index: Int) -> ArraySlice<PlanGrades.Row> { grades.rows[places[index]] }

  /// Where the rows of an indicator are among those of the plan.
  func range(ofEntry index: Int) -> Range<Int> { places[index] }
}

/// How often each status was given.
struct StatusCounts: Hashable {
  private(set) var counts: [GradeStatus: Int] = [:]
  private(set) var total = 0

  /// - Parameter rows: those of words, which no rule of numbers rates, are left out.
  init(_ rows: some Sequence<PlanGrades.Row>) {
    for row in rows where row.series != nil || row.grade.refusal == nil {
      counts[row.grade.status, default: 0] += 1
      total += 1
    }
  }

  subscript(status: GradeStatus) -> Int { counts[status] ?? 0 }
}

extension PlanContents {
  /// What the plan gives a rule.
  var series: SeriesOfPlan { SeriesOfPlan(document, plan: shown.plan) }

  /// The plan under a rule.
  func rating(by rule: RatingRule) -> ShownRating {
    ShownRating(rating?.series ?? series, of: entries, by: rule)
  }
}
