import PlanModel
import PlanRatings

/// What `rate` and `rules` say.
extension CommandPhrases {
  func rule(_ rule: RatingRule) -> String {
    "\(rule.id)  \(rule.body.text(in: language))  \(rule.title.text(in: language))"
  }

  /// The heading above a plan's grades.
  func heading(_ rule: RatingRule) -> String {
    say(
      "\(rule.body.japanese)「\(rule.title.japanese)」（\(rule.id)、\(rule.version)版）",
      "\(rule.body.english): \(rule.title.english) (\(rule.id), version \(rule.version))")
  }

  /// Which of several series, where a row has more than one.
  func series(_ row: PlanGrades.Row, in document: PlanDocument) -> String {
    let indicator = document.pillars.first { $0.number == row.pillar }?.indicators.first {
      $0.code == row.code
    }
    guard let place = row.series, let indicator, indicator.series.count > 1 else { return "" }
    let series = indicator.series[place]
    return say("（\(series.name ?? series.unit)）", " (\(series.name ?? series.unit))")
  }

  func beforeRevision(_ working: String) -> String { say("変更前: \(working)", "before revision: \(working)") }

  func counts(_ counts: GradeCounts) -> String {
    list(counts.counts.map { "\(name($0.letter)) \($0.count)" })
  }

  var noRuleChosen: String {
    say("評価の規則はまだ決めていません。", "No rating rule is chosen yet.")
  }

  var noRevisions: String { say("目標値の変更はありません。", "No target was revised.") }

  var reachedAndUntouched: String {
    say("目標年度の前に達成し、目標を見直していない指標:", "Targets that are met before their year and were never revised:")
  }

  var beforeRevision: String { say("目標の変更前", "Before revision") }
  var afterRevision: String { say("目標の変更後", "After revision ") }

  private func name(_ letter: String) -> String {
    switch letter {
    case GradeCounts.figures: say("計算できた系列", "worked out")
    case GradeCounts.refused: say("評価できない系列", "refused")
    case GradeCounts.qualitative: say("数値でない行", "rows without numbers")
    default: letter
    }
  }

  /// One combination, before and after this year's revisions.
  func combined(_ before: CombinedGrade, _ after: CombinedGrade) -> String {
    let subject =
      switch after.scope {
      case .plan: wholePlan
      case .pillar: place(pillar: after.pillar ?? 0, code: nil)
      case .measure: say("施策\(after.measure ?? "")", "Measure \(after.measure ?? "")")
      }
    let out =
      after.leftOut > 0
      ? say("（評価できない\(after.leftOut)件を除く）", " (\(after.leftOut) not rated and left out)") : ""
    return say(
      "\(subject): \(told(before)) → \(told(after))\(out)",
      "\(subject): \(told(before)) → \(told(after))\(out)")
  }

  private func told(_ grade: CombinedGrade) -> String {
    if let letter = grade.letter { return letter }
    if let number = grade.number, let percentage = Threshold.percentage(of: number) { return percentage }
    return say("評価できない", "not rated")
  }
}
