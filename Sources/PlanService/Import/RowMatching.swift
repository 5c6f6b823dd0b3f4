import PlanModel

/// Which indicator of the plan each row of a document is.
///
/// Rows are the same where code and name are; then where the name is and the code is another (moved); a code with another
/// name is a question. Activity and outcome indicators are never taken for each other.
struct RowMatching {
  /// A row of the document by the places of its pillar and of itself.
  struct Row: Hashable {
    var pillar: Int
    var index: Int
  }

  /// The indicators whose code and name are those of the row, or whose name is.
  private(set) var known: [Row: IndicatorID] = [:]
  /// Those with the row's code and another name.
  private(set) var sameCode: [Row: IndicatorID] = [:]
  /// Indicators of the plan that no row is.
  private(set) var missing: [IndicatorID] = []

  init(_ plan: Plan, _ document: PlanDocument) {
    let indicators = plan.indicatorsInOrder
    let rows = document.pillars.indices.flatMap { pillar in
      document.pillars[pillar].indicators.indices.map { Row(pillar: pillar, index: $0) }
    }
    var taken: Set<IndicatorID> = []

    func match(_ pairs: [Row: IndicatorID], into matches: inout [Row: IndicatorID]) {
      for (row, id) in pairs {
        matches[row] = id
        taken.insert(id)
      }
    }
    func pairs<Key: Hashable>(
      _ rowKey: (Pillar, Indicator) -> Key, _ planKey: (Int, Plan.Indicator) -> Key
    ) -> [Row: IndicatorID] {
      let open = rows.filter { known[$0] == nil }
      let byRow = Dictionary(grouping: open) {
        rowKey(document.pillars[$0.pillar], document.pillars[$0.pillar].indicators[$0.index])
      }
      let byPlan = Dictionary(grouping: indicators.filter { !taken.contains($0) }) { id in
        plan.indicators[id].map { planKey(plan.pillars[$0.placement.pillar]?.number ?? 0, $0) }
      }
      var pairs: [Row: IndicatorID] = [:]
      for (key, rows) in byRow where rows.count == 1 {
        if let ids = byPlan[key], ids.count == 1 { pairs[rows[0]] = ids[0] }
      }
      return pairs
    }

    match(
      pairs(
        { Key(pillar: $0.number, kind: $1.kind, code: $1.code, name: $1.name) },
        { Key(pillar: $0, kind: $1.kind, code: $1.placement.code, name: $1.name) }), into: &known)
    match(
      pairs(
        { Key(pillar: $0.number, kind: $1.kind, name: $1.name) },
        { Key(pillar: $0, kind: $1.kind, name: $1.name) }), into: &known)
    match(
      pairs({ Key(kind: $1.kind, name: $1.name) }, { Key(kind: $1.kind, name: $1.name) }), into: &known)
    match(
      pairs(
        { Key(pillar: $0.number, kind: $1.kind, code: $1.code) },
        { Key(pillar: $0, kind: $1.kind, code: $1.placement.code) }), into: &sameCode)
    missing = indicators.filter { !taken.contains($0) }
  }

  private struct Key: Hashable {
    var pillar: Int?
    var kind: Indicator.Kind
    var code: String?
    var name: FoldedText?

    init(pillar: Int? = nil, kind: Indicator.Kind, code: String? = nil, name: String? = nil) {
      self.pillar = pillar
      self.kind = kind
      self.code = code
      self.name = name.map { FoldedText($0) }
    }
  }
}
