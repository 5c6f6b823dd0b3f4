public import PlanModel

/// Why a store cannot be used as was asked; nothing was changed.
public enum StoreError: Error, Hashable, Sendable {
  /// There is no such file.
  case missing(file: String)
  /// The file is no SQLite database.
  case notADatabase(file: String)
  /// The file is a database of another program.
  case notOurs(file: String)
  /// The file was written by a newer version of the program.
  case newer(file: String, version: Int, known: Int)
  /// The file is of an older version and can be brought up to date only when it is opened for writing.
  case older(file: String, version: Int)
  /// The file or its folder cannot be written to.
  case readOnly(file: String)
  /// The file cannot be opened.
  case notOpened(file: String, detail: String)
  /// The disk is full.
  case full(file: String)
  /// Another process writes to the store; `address` is the server's, where a server holds it.
  case locked(file: String, address: String?)
  /// A file that must not be overwritten.
  case alreadyThere(file: String)
  /// The file is not as it was written.
  case damaged(file: String, detail: String)
  /// An entry that this version of the program cannot read.
  case unreadableEntry(file: String, sequence: Int, detail: String)
  /// A frozen document that is not the one its edition names.
  case otherDocument(edition: EditionID)
  /// What was asked is done, but the removed words may still stand in unused parts of the file.
  case wordsMayRemain(file: String, detail: String)
  /// SQLite could not do it.
  case failed(file: String, detail: String)
}
