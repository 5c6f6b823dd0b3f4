internal import Foundation

/// The lock of the one process that may write to a store: the file beside it, whose content is a server's address.
///
/// The system lets go of it when the process ends, however it ends; the file stays.
final class WriterLock: Sendable {
  private let descriptor: Int32

  /// Waits a while for another command, never for a server.
  init(
    for place: String, named name: String? = nil, address: String?, patience: Duration = .seconds(5)
  ) throws(StoreError) {
    let file = name ?? place
    let path = place + ".lock"
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw errno == ENOENT ? .notOpened(file: file, detail: "no such folder") : .readOnly(file: file)
    }
    let end = ContinuousClock.now + patience
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      let holder = Self.address(in: descriptor)
      guard holder == nil, errno == EWOULDBLOCK || errno == EINTR, ContinuousClock.now < end else {
        close(descriptor)
        throw .locked(file: file, address: holder)
      }
      usleep(50_000)
    }
    announce(address)
  }

  /// Says to those who meet the lock where its server is reached.
  func announce(_ address: String?) {
    ftruncate(descriptor, 0)
    let bytes = Array((address ?? "").utf8)
    _ = pwrite(descriptor, bytes, bytes.count, 0)
  }

  deinit {
    ftruncate(descriptor, 0)
    close(descriptor)
  }

  private static func address(in descriptor: Int32) -> String? {
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
  }
}
