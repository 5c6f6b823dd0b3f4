import PlanModel

enum FindingsPage {
  /// Everything the check doubted: what somebody should act on first.
  struct Model {
    let plan: PlanContents
    /// Places in the plan's findings; what agrees is not among them.
    let order: [Int]

    init(_ plan: PlanContents) {
      self.plan = plan
      order = plan.inOrderOfWeight(plan.findings.indices.filter { plan.findings[$0].isDoubt })
    }
  }
}
