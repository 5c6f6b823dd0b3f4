import PlanModel

enum HistoryPage {
  /// All that was recorded about a plan, or all of one kind.
  struct Model {
    let plan: PlanContents
    let kind: HistoryKind?
    let page: Int
    let pages: Int
    let chronicle: Chronicle

    /// Acts on a page.
    static let length = 200

    /// - Returns: `nil` where the history has no such page.
    /// - Throws: what reading the entries throws.
    init?(_ kind: HistoryKind?, page: Int, of plan: PlanContents) throws {
      let acts = Chronicle.acts(of: try plan.shown.history(.plan))
      let wanted = Array(
        acts.indices.filter { index in
          kind.map { kind in acts[index].contains { $0.change.kindOfHistory == kind } } ?? true
        }.reversed())
      let pages = max(1, (wanted.count + Self.length - 1) / Self.length)
      guard page <= pages else { return nil }
      self.plan = plan
      self.kind = kind
      self.page = page
      self.pages = pages
      let shown = wanted.dropFirst((page - 1) * Self.length).prefix(Self.length)
      chronicle = Chronicle(telling: Array(shown), of: acts, kind: kind, in: plan.shown.plan)
    }
  }
}
