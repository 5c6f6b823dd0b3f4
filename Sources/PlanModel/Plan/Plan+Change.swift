extension Plan {
  /// Why a change may not be made; `nil` where it may.
  public func refusal(of change: PlanChange) -> Refusal? {
    if case .makePlan = change {
    } else if !isMade {
      return Refusal(.notThere, japanese: "計画がありません。", english: "there is no such plan")
    }
    return change.decision.refusal(in: self)
  }

  /// Does what was recorded.
  public mutating func apply(_ entry: Entry) {
    apply(entry.change)
    version = entry.sequence
    changed = entry.recorded
  }

  /// Does a change that is not recorded yet, to see what would become of the plan.
  public mutating func apply(_ change: PlanChange) {
    change.decision.apply(to: &self)
  }

  /// What takes back changes that were made one after the other, given the plan before them; empty where nothing can.
  public func inverse(of changes: [PlanChange]) -> [PlanChange] {
    var plan = self
    var inverse: [PlanChange] = []
    for change in changes {
      let step = change.decision.inverse(in: plan)
      if step.isEmpty { return [] }
      inverse = step + inverse
      plan.apply(change)
    }
    return inverse
  }
}
