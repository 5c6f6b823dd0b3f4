import Foundation

/// Held while a folder is written, so that two runs at a time do not take each other's files for strangers'.
///
/// The lock is on the folder itself and goes with the process: nothing is left in the folder.
final class FolderLock: Sendable {
  private let descriptor: CInt

  /// - Parameter path: the folder; one that is not there yet needs no lock.
  /// - Throws: `CommandFailure` where another run holds it.
  init(_ path: String) throws {
    descriptor = open(path.isEmpty ? "." : path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK else {
      close(descriptor)
      throw CommandFailure(
        .temporaryFailure, japanese: "\(path) には、別の hashira site が書いています。終わってから、もう一度実行してください。",
        english: "another 'hashira site' is writing to \(path); run it again when that has ended")
    }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }
}
