public import PlanModel

extension PlanDatabase {
  /// Registers a document that is to be handed out.
  ///
  /// - Throws: `StoreError` where the store is not opened for writing, or the edition's document is not kept.
  public func register(_ document: PrintedDocument) async throws(StoreError) {
    do {
      _ = try await perform(.register(document))
    } catch {
      if case .store(let error) = error { throw error }
      throw .failed(file: file, detail: error.message.english)
    }
  }

  /// The documents that were made of a plan's editions, oldest first.
  public func printedDocuments(of plan: PlanID) throws(StoreError) -> [PrintedDocument] {
    try read { db in try PrintedDocuments(db: db).all(of: plan) }
  }
}
