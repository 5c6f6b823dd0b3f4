public import PlanModel
internal import PlanStore

extension PlanKeeper {
  /// What is doubtful about a plan: about the sheets of its last import, in its analyses and its table, and about
  /// indicators that repeat others.
  public func findings(of plan: Plan) throws(KeeperError) -> [Finding] {
    try findings(of: plan, shownAs: plan.document())
  }

  /// What is doubtful about an edition, by what was known when it was frozen.
  public func findings(of edition: FrozenEdition, in plan: PlanID) throws(KeeperError) -> [Finding] {
    try findings(of: try self.plan(plan, frozenIn: edition), shownAs: edition.document)
  }

  private func findings(of plan: Plan, shownAs document: PlanDocument) throws(KeeperError) -> [Finding] {
    let imported = try Self.mapped { () throws(StoreError) in try database.findings(of: plan.id) }
    let last = imported.map(\.act).filter { $0 <= plan.version }.max()
    let doubts = imported.filter { $0.act == last }.map(\.finding)
    let repeated = try RepeatedIndicators.findings(in: plan) { id throws(KeeperError) in
      try known(id, asOf: plan.changed)
    }
    return PlanFindings.findings(in: document, of: plan, doubts: doubts) + repeated
  }
}
