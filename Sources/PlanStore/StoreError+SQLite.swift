internal import GRDB

extension StoreError {
  /// What an error met while working on a file means.
  init(_ error: any Error, file: String) {
    switch error {
    case let error as StoreError: self = error
    case let fault as TableFault:
      self = .damaged(file: file, detail: "\(fault.table).\(fault.column)")
    case let error as DatabaseError: self.init(error, file: file)
    default: self = .failed(file: file, detail: "\(error)")
    }
  }

  private init(_ error: DatabaseError, file: String) {
    let detail = error.message ?? "SQLite \(error.resultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_FULL: self = .full(file: file)
    case .SQLITE_READONLY: self = .readOnly(file: file)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(file: file, address: nil)
    case .SQLITE_NOTADB: self = .notADatabase(file: file)
    case .SQLITE_CORRUPT: self = .damaged(file: file, detail: detail)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .notOpened(file: file, detail: detail)
    case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_WRITE: self = .full(file: file)
    default: self = .failed(file: file, detail: detail)
    }
  }
}
