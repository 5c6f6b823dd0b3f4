import PlanModel
import PlanRatings

extension APIRecords {
  /// A grade as it was frozen, with the row it belongs to.
  struct GradedRow: Sendable {
    let row: APIEdition.Row
    let rule: RatingRule?
    let grade: PublishedRating.Grade

    var series: Series? {
      grade.series.flatMap { row.indicator.series.indices.contains($0) ? row.indicator.series[$0] : nil }
    }
  }

  static let grade = APIRecord<GradedRow>(
    name: "Grade",
    fields: [
      APIField("indicator", .optional(.text)) { .text($0.row.indicator.id?.text) },
      APIField("pillar", .integer) { .integer($0.grade.pillar) },
      APIField("code", .text) { .text($0.grade.code) },
      APIField("name", .text) { .text($0.row.indicator.name) },
      APIField("series", .optional(.text)) { .text($0.series?.name) },
      APIField("unit", .optional(.text)) { .text($0.series?.unit) },
      APIField("rule", .optional(.text)) { .text($0.rule?.id) },
      APIField("ruleVersion", .optional(.text)) { .text($0.rule?.version) },
      APIField("grade", .optional(.text)) { .text($0.grade.letter) },
      APIField("gradeBeforeRevision", .optional(.text)) { .text($0.grade.letterBeforeRevision) },
      APIField("status", .word(GradeStatus.allCases.map(\.rawValue))) { .text($0.grade.status) },
      APIField("working", .text) { .text($0.grade.working.japanese) },
      APIField("refused", .optional(.text)) { .text($0.grade.refusal?.japanese) },
    ])
}
