/// A grade with its shares looked up.
struct ReadyBand: Sendable {
  struct Condition: Sendable {
    var subject: GradeCondition.Subject
    var comparison: GradeCondition.Comparison
    var share: ExactRatio?
    /// The parameter that has no value.
    var missing: String?
  }

  var conditions: [Condition]
  var withoutTarget: [Condition]?

  init(_ band: GradeBand, _ rule: RatingRule) {
    func ready(_ condition: GradeCondition) -> Condition {
      let share = condition.share.map(rule.value)
      switch share {
      case .some(.none):
        return Condition(
          subject: condition.subject, comparison: condition.comparison, share: nil,
          missing: condition.share?.parameter)
      case .some(.some(let value)):
        return Condition(
          subject: condition.subject, comparison: condition.comparison, share: value.ratio, missing: nil)
      case .none: return Condition(subject: condition.subject, comparison: condition.comparison)
      }
    }
    conditions = band.conditions.map(ready)
    withoutTarget = band.withoutTarget?.map(ready)
  }
}
