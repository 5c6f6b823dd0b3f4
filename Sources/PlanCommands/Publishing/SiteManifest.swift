import Foundation
import PlanModel
import PlanPages

/// What was written into a folder: a line a file, so that the next run writes only what changed and removes only what
/// is its own.
struct SiteManifest {
  struct Entry: Hashable {
    /// Of what the file was made of; `nil` for one that was about to be written.
    var fingerprint: UInt64?
    /// The fingerprint of the bytes themselves.
    var content: UInt64
    var size: Int
  }

  static let name = ".hashira-site"
  private static let head = "hashira-site/1"

  var entries: [String: Entry] = [:]

  init() {}

  /// Reads the manifest of a folder; `nil` where there is none.
  ///
  /// - Throws: `CommandFailure` where it is none of ours.
  init?(in folder: URL) throws {
    let file = folder.appending(path: Self.name)
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    guard let data = try? Data(contentsOf: file) else { throw Self.unreadable(file) }
    let lines = data.split(separator: UInt8(ascii: "\n"))
    guard let first = lines.first, String(decoding: first, as: UTF8.self) == Self.head else {
      throw Self.unreadable(file)
    }
    entries.reserveCapacity(lines.count)
    for line in lines.dropFirst() {
      let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 3)
      guard parts.count == 4, let content = UInt64(String(decoding: parts[1], as: UTF8.self), radix: 16),
        let size = Int(String(decoding: parts[2], as: UTF8.self))
      else {
        throw Self.unreadable(file)
      }
      let path = String(decoding: parts[3], as: UTF8.self)
      // A manifest that was tampered with must not make us remove what lies elsewhere.
      guard !path.hasPrefix("/"), !path.split(separator: "/").contains("..") else {
        throw Self.unreadable(file)
      }
      entries[path] = Entry(
        fingerprint: UInt64(String(decoding: parts[0], as: UTF8.self), radix: 16), content: content,
        size: size)
    }
  }

  func write(to folder: URL) throws {
    var bytes = Array((Self.head + "\n").utf8)
    for (path, entry) in entries.sorted(by: { $0.key < $1.key }) {
      let print = entry.fingerprint.map { String($0, radix: 16) } ?? "-"
      bytes.append(contentsOf: "\(print) \(String(entry.content, radix: 16)) \(entry.size) \(path)\n".utf8)
    }
    try Data(bytes).write(to: folder.appending(path: Self.name), options: .atomic)
  }

  private static func unreadable(_ file: URL) -> CommandFailure {
    CommandFailure(
      .dataError,
      japanese: "\(file.path) を読めません。hashira site が書いた一覧ではないようです。別のフォルダーを指定してください。",
      english: "\(file.path) cannot be read: it is no list that hashira site wrote. Give another folder.")
  }
}
