import PlanModel

enum DepartmentsPage {
  /// What the check doubted, for each department to be handed its part.
  struct Model {
    let plan: PlanContents
    /// Those with something to look at, in the order in which the plan names them; the planning office last.
    let parts: [Part]
    /// The departments with nothing to look at.
    let others: [String]
    /// The year that the plan reports on.
    let year: FiscalYear?

    struct Part {
      /// `nil` for what is not one department's: the planning office's.
      let department: String?
      /// Places in the plan's findings: what somebody should act on first.
      let findings: [Int]
      let counts: CheckCounts
    }

    init(_ plan: PlanContents) {
      self.plan = plan
      year = plan.document.columns.filter { $0.role == .actual }.map(\.fiscalYear).max()
      var names: [String] = []
      var places: [String: [Int]] = [:]
      var assigned: Set<Int> = []
      for entry in plan.entries {
        for department in entry.indicator.departments {
          if places[department.name] == nil {
            names.append(department.name)
            places[department.name] = []
          }
          places[department.name]? += entry.findings.filter { plan.findings[$0].isDoubt }
          assigned.formUnion(entry.findings)
        }
      }
      let rest = plan.findings.indices.filter { plan.findings[$0].isDoubt && !assigned.contains($0) }
      func part(_ department: String?, _ places: some Collection<Int>) -> Part {
        let order = plan.inOrderOfWeight(Set(places).sorted())
        return Part(
          department: department, findings: order, counts: CheckCounts(order.map { plan.findings[$0] }))
      }
      parts =
        (names.map { part($0, places[$0] ?? []) } + [part(nil, rest)]).filter { !$0.findings.isEmpty }
      others = names.filter { places[$0]?.isEmpty == true }
    }
  }
}
