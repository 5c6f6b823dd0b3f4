import PlanModel

enum FindingsPage {
  /// Everything the check doubted: what somebody should act on first.
  struct Model {
    let plan: PlanContents
    /// Places in the plan's findings; what agrees is not among them.
    let order: [Int]

    let problem: FormProblem?

    init(_ plan: PlanContents, problem: FormProblem? = nil) {
      self.plan = plan
      self.problem = problem
      order = plan.inOrderOfWeight(plan.findings.indices.filter { plan.findings[$0].isDoubt })
    }
  }
}
