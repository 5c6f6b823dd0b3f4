import PlanModel

enum DocumentsPage {
  /// The documents of a plan: those to be made, and those that were.
  struct Model {
    let plan: PlanContents
    let forms: [ShownDocumentForm]
    /// The editions that documents can be made of, the newest first.
    let editions: [Edition]
    /// The newest first.
    let made: [ShownDocument]

    struct Edition {
      let id: EditionID
      let name: String
      let isDraft: Bool
    }

    /// - Throws: what reading the register throws.
    init(_ plan: PlanContents) throws {
      self.plan = plan
      forms = plan.acceptsForms ? plan.shown.documents.forms : []
      editions = Self.editions(of: plan)
      made = try plan.shown.documents.made().reversed()
    }

    /// The newest first.
    static func editions(of plan: PlanContents) -> [Edition] {
      plan.shown.plan.editions.sorted { $0.value.planVersion > $1.value.planVersion }
        .map { Edition(id: $0.key, name: $0.value.name, isDraft: $0.value.kind == .draft) }
    }
  }
}

enum PrintingsPage {
  /// The documents that printed one indicator's values.
  struct Model {
    let plan: PlanContents
    let entry: PlanContents.Entry
    /// The newest first.
    let printings: [ShownPrinting]

    /// - Returns: `nil` where the plan has no such indicator.
    /// - Throws: what reading the register throws.
    init?(_ name: String, of plan: PlanContents) throws {
      guard let entry = plan.entries.first(where: { $0.name == name }), let id = entry.indicator.id else {
        return nil
      }
      self.plan = plan
      self.entry = entry
      printings = try plan.shown.documents.printing(id).reversed()
    }
  }
}
