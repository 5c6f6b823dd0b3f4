internal import GRDB
public import PlanModel

extension PlanDatabase {
  /// Records an act: all of its changes, or none.
  ///
  /// - Returns: the entries, in order.
  public func append(_ act: Act) async throws(AppendError) -> [Entry] {
    try await perform(.act(act))
  }

  /// Takes the content of an entry away, wherever it is kept in the file, and puts what is left of it in its place.
  ///
  /// - Returns: the entry that records it.
  public func redact(
    _ sequence: Int, in plan: PlanID, reason: String, author: Author, recorded: Moment
  ) async throws(AppendError) -> Entry {
    let redaction = Redaction(
      plan: plan, sequence: sequence, reason: reason, author: author, recorded: recorded)
    let entries = try await perform(.redact(redaction))
    guard let entry = entries.first else { throw .store(.failed(file: file, detail: "nothing was recorded")) }
    return entry
  }

  /// Makes all tables anew from the journal.
  public func rebuild() async throws(StoreError) {
    do {
      _ = try await perform(.rebuild)
    } catch {
      if case .store(let error) = error { throw error }
      throw .failed(file: file, detail: error.message.english)
    }
  }

  /// The rows in which the tables are not what follows from the journal: table, key, and what differs.
  public func tablesDiffer() throws(StoreError) -> [String] {
    try read { [file] db in try TableCheck(db: db, file: file).differences() }
  }
}
