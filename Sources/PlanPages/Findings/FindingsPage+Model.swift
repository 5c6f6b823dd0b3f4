import PlanModel

enum FindingsPage {
  /// Everything the check doubted: what somebody should act on first.
  struct Model {
    let plan: PlanContents
    /// Places in the plan's findings.
    let order: [Int]

    init(_ plan: PlanContents) {
      self.plan = plan
      let all = plan.findings.indices
      order =
        all.filter { plan.findings[$0].severity == .look }
        + all.filter { plan.findings[$0].severity == .note }
    }
  }
}
