internal import Foundation

/// A folder for this process alone, which goes away with it.
final class PrivateFolder: Sendable {
  let path: String

  init() throws(StoreError) {
    let place = NSTemporaryDirectory() + "/hashira-" + UUID().uuidString
    do {
      try FileManager.default.createDirectory(
        atPath: place, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .notOpened(file: place, detail: "\(error.localizedDescription)")
    }
    path = place
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}
