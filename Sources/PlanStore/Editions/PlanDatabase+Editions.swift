public import PlanModel

extension PlanDatabase {
  /// Freezes an edition: the entry and the whole document in one transaction.
  ///
  /// - Returns: the entry.
  /// - Throws: `AppendError.stale` where the plan went on since the document was made.
  public func freeze(_ freeze: Freeze) async throws(AppendError) -> Entry {
    let entries = try await perform(.freeze(freeze))
    guard let entry = entries.first else { throw .store(.failed(file: file, detail: "nothing was recorded")) }
    return entry
  }

  /// An edition with its document; `nil` where there is none.
  public func edition(_ id: EditionID, of plan: PlanID) throws(StoreError) -> FrozenEdition? {
    try read { db in
      guard let edition = try PlanReading(plan, in: db).editions()[id] else { return nil }
      let frozen = try FrozenDocuments(db: db, plan: plan).read(id)
      return FrozenEdition(
        plan: plan, id: id, edition: edition, document: frozen?.document, redactedBy: frozen?.redactedBy)
    }
  }
}
