public import PlanModel
internal import PlanRatings
internal import PlanStore

extension PlanKeeper {
  /// Freezes the plan as it is now.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - name: of the edition, 令和5年度版.
  ///   - kind: a draft for a meeting, or the year's.
  ///   - publication: when it was published and what the public sees of it, where it is.
  ///   - author: who does it.
  /// - Returns: the edition.
  /// - Throws: `KeeperError` where there is one of that name, or the plan went on in the meantime.
  public func freeze(
    _ plan: PlanID, name: String, kind: Plan.Edition.Kind, publication: Plan.Publication?,
    by author: Author
  ) async throws(KeeperError) -> Plan.Edition {
    let kept = try self.plan(plan)
    var json = JSONWriter(reservingCapacity: 1 << 16)
    let grades = try grades(of: kept)
    var fault: (any Error)?
    kept.document().write(to: &json, naming: .withIdentifiers) { json in
      do { try grades.map { try FrozenRating.write($0, to: &json) } } catch { fault = error }
    }
    if let fault { throw Self.unreadableRule(fault) }
    var generator = SystemRandomNumberGenerator()
    let id: EditionID = .random(using: &generator)
    do throws(AppendError) {
      let entry = try await database.freeze(
        Freeze(
          plan: plan, edition: id, title: name, kind: kind,
          reportingYear: kept.reportingYear ?? now.dayInJapan.fiscalYear,
          document: json.bytes, planVersion: kept.version, author: author, recorded: now))
      noteRecorded(entry.sequence)
    } catch {
      throw try refusal(error, of: plan)
    }
    if let publication {
      let change = PublishEdition(edition: id, publication: publication).change
      _ = try await record(ProposedAct(plan: plan, changes: [change]), by: author)
    }
    guard let edition = try self.plan(plan).editions[id] else {
      throw KeeperError(.notFound, japanese: "版「\(name)」がありません。", english: "there is no edition \(name)")
    }
    return edition
  }

  /// The editions of a plan, in the order frozen, with what they froze.
  public func editions(of plan: PlanID) throws(KeeperError) -> [FrozenEdition] {
    try editions(of: try self.plan(plan))
  }

  /// The editions of a plan that has been read.
  func editions(of plan: Plan) throws(KeeperError) -> [FrozenEdition] {
    var editions: [FrozenEdition] = []
    for (id, edition) in plan.editions.sorted(by: { $0.value.planVersion < $1.value.planVersion }) {
      let frozen = try Self.mapped { () throws(StoreError) in try database.edition(id, of: plan.id) }
      guard let bytes = frozen?.document else { continue }
      do {
        editions.append(
          FrozenEdition(
            id: id, edition: edition, document: try PlanDocument(json: bytes),
            rating: try FrozenRating(inDocument: bytes)))
      } catch {
        throw KeeperError(
          .unreadable, japanese: "版「\(edition.name)」の内容を読めません（\(error)）。",
          english: "the edition \(edition.name) cannot be read (\(error))")
      }
    }
    return editions
  }

  /// An edition by its name.
  public func edition(named name: String, of plan: PlanID) throws(KeeperError) -> FrozenEdition {
    try Self.edition(named: name, in: try editions(of: plan))
  }

  private static func edition(
    named name: String, in editions: [FrozenEdition]
  ) throws(KeeperError) -> FrozenEdition {
    if let edition = editions.first(where: {
      FoldedText($0.edition.name) == FoldedText(name) || $0.id.text == name
    }) {
      return edition
    }
    let names = editions.map(\.edition.name).joined(separator: "、")
    throw KeeperError(
      .notFound,
      japanese: "「\(name)」という版はありません。\(names.isEmpty ? "まだ版がありません（hashira freeze で作れます）。" : "ある版: \(names)")",
      english:
        "there is no edition \(name)\(names.isEmpty ? "; hashira freeze makes one" : "; there are: \(names)")"
    )
  }

  /// The plan as it was when an edition was frozen.
  public func plan(_ plan: PlanID, frozenIn edition: FrozenEdition) throws(KeeperError) -> Plan {
    let then = try Self.mapped { () throws(StoreError) in
      try database.plan(plan, at: .sequence(edition.edition.planVersion))
    }
    if let then { return then }
    throw KeeperError(.notFound, japanese: "計画「\(plan)」はありません。", english: "there is no plan \(plan)")
  }

  /// The day an edition was frozen, in Japan.
  public func dayFrozen(_ edition: FrozenEdition, of plan: PlanID) throws(KeeperError) -> CalendarDate? {
    let entries = try Self.mapped { () throws(StoreError) in
      try database.entries(of: plan, about: .after(edition.edition.planVersion))
    }
    return entries.first { entry in
      if case .freezeEdition(let freeze) = entry.change { freeze.edition == edition.id } else { false }
    }?.recorded.dayInJapan
  }

  /// Drafts the 正誤表 of an edition.
  public func corrections(of plan: PlanID, since name: String) throws(KeeperError) -> [Correction] {
    let kept = try self.plan(plan)
    let editions = try editions(of: kept)
    let edition = try Self.edition(named: name, in: editions)
    let entries = try Self.mapped { () throws(StoreError) in
      try database.entries(of: plan, about: .after(edition.edition.planVersion))
    }
    return Corrections.since(edition, plan: kept, entries: entries, editions: editions)
  }
}
