internal import GRDB

extension PlanDatabase {
  /// Checks every entry of the journal and every frozen document.
  ///
  /// - Parameter hash: a hash in hexadecimal digits that must be in the chain, as editions print it.
  /// - Returns: what was found; faults are no errors.
  /// - Throws: `StoreError` where the file cannot be read.
  public func verify(against hash: String? = nil) throws(StoreError) -> ChainReport {
    try read { [file] db in try ChainCheck(db: db, file: file, against: hash).run() }
  }
}
