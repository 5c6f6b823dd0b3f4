import Foundation
import PlanModel
import PlanPages
import Synchronization

/// Writes a site into a folder: only what changed, and removes only what it wrote before.
struct SiteFolder {
  /// As the user named it.
  let path: String
  /// Told how many of the files are done.
  var progress: @Sendable (_ done: Int, _ all: Int) -> Void = { _, _ in }

  init(path: String) {
    var path = Substring(path.isEmpty ? "." : path)
    while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
    self.path = String(path)
  }

  /// A file of the site and how to make it.
  struct File: Sendable {
    var path: String
    var fingerprint: UInt64
    var bytes: @Sendable () throws -> [UInt8]
  }

  /// What was done.
  struct Outcome {
    var written: [String] = []
    var removed: [String] = []
    var unchanged = 0
    var bytes = 0
  }

  /// Brings the folder to the state of the files.
  ///
  /// - Throws: `CommandFailure` where the folder holds what is not ours, or cannot be written.
  func write(_ files: [File]) throws -> Outcome {
    do { return try bring(files) } catch { throw failure(error) }
  }

  private func bring(_ files: [File]) throws -> Outcome {
    let known = try SiteManifest(in: path)
    if known == nil { try prepare() }
    let before = known ?? SiteManifest()
    let standings = try AllCores.map(files.count) { standing(of: files[$0], known) }
    if let stranger = zip(files, standings).first(where: { $1 == .stranger }) {
      throw refusal(of: stranger.0.path)
    }
    let due = zip(files, standings).filter { $1 != .same }.map(\.0)
    let gone = standings.filter(\.isKnown).count == before.entries.count ? [] : Self.gone(from: before, files)
    var outcome = Outcome()
    outcome.unchanged = files.count - due.count
    guard !due.isEmpty || !gone.isEmpty || known == nil else { return outcome }

    // Names first: if the run ends half-way, the next one knows what is its own and what to look at again.
    try SiteManifest.add(due.map(\.path), to: path, isNew: known == nil)
    var manifest = before
    for (file, made) in zip(due, try make(due, before)) {
      manifest.entries[file.path] = made.entry
      if made.isWritten {
        outcome.written.append(file.path)
        outcome.bytes += made.entry.size
      } else {
        outcome.unchanged += 1
      }
    }
    for path in gone { remove(path) }
    try manifest.write(files.map(\.path), to: path)
    outcome.removed = gone
    return outcome
  }

  /// How a file stands to what is in the folder.
  private enum Standing {
    /// It is there as it was written, and would be made the same.
    case same
    /// It was written before, and what it is made of changed, or it is not there as it was written.
    case changed
    case new
    /// Somebody else's stands there.
    case stranger

    var isKnown: Bool { self == .same || self == .changed }
  }

  private func standing(of file: File, _ manifest: SiteManifest?) -> Standing {
    // Nothing is looked for in a folder that was empty.
    guard let manifest else { return .new }
    guard let entry = manifest.entries[file.path] else {
      return FolderFile(path, file.path).size == nil ? .new : .stranger
    }
    guard entry.fingerprint == file.fingerprint else { return .changed }
    return FolderFile(path, file.path).size == entry.size ? .same : .changed
  }

  private func prepare() throws {
    let there = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    guard there.isEmpty else {
      throw CommandFailure(
        .cannotCreate,
        japanese: "\(path) には別のファイルがあります（\(there.sorted()[0]) など）。空のフォルダーか、前に書き出したフォルダーを指定してください。",
        english:
          "\(path) holds other files (\(there.sorted()[0])); give an empty folder, or one written before"
      )
    }
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  private func refusal(of file: String) -> CommandFailure {
    CommandFailure(
      .cannotCreate,
      japanese: "\(path)/\(file) は、このコマンドが書いたファイルではないので上書きしません。移すか消してから、もう一度実行してください。",
      english: "\(path)/\(file) was not written by this command and is left as it is; move it away first")
  }

  /// What was written before and is no part of the site any more.
  private static func gone(from manifest: SiteManifest, _ files: [File]) -> [String] {
    Set(manifest.entries.keys).subtracting(files.map(\.path)).sorted()
  }

  /// A file that was made.
  private struct Made {
    let entry: SiteManifest.Entry
    /// Not where the same bytes were there.
    let isWritten: Bool
  }

  /// Makes files on all cores, and writes those whose bytes are others than before.
  private func make(_ files: [File], _ before: SiteManifest) throws -> [Made] {
    let done = Mutex(0)
    // What was largest before comes first, so that the cores end together.
    let sizes = files.map { before.entries[$0.path]?.size ?? 0 }
    let order = files.indices.sorted { (sizes[$0], $1) > (sizes[$1], $0) }
    let made = try AllCores.map(order.count) { place in
      let file = files[order[place]]
      let bytes = try file.bytes()
      let entry = SiteManifest.Entry(
        fingerprint: file.fingerprint, content: Fingerprint(of: bytes).value, size: bytes.count)
      let target = FolderFile(path, file.path)
      let old = before.entries[file.path]
      let isThere = old?.content == entry.content && target.size == entry.size
      if !isThere { try old == nil ? target.create(bytes) : target.replace(bytes) }
      let count = done.withLock { done in
        done += 1
        return done
      }
      progress(count, files.count)
      return Made(entry: entry, isWritten: !isThere)
    }
    return zip(order, made).sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// Removes a file, and folders that become empty by it.
  private func remove(_ file: String) {
    unlink(path + "/" + file)
    var parts = file.split(separator: "/").dropLast()
    while !parts.isEmpty, rmdir(path + "/" + parts.joined(separator: "/")) == 0 { parts.removeLast() }
  }

  private func failure(_ error: any Error) -> any Error {
    if let failure = error as? FolderFile.Failure {
      if failure.code == EEXIST { return refusal(of: failure.name) }
      let reason = String(cString: strerror(failure.code))
      return CommandFailure(
        .cannotCreate, japanese: "\(path)/\(failure.name) に書けません（\(reason)）。空き容量と権限を確かめてください。",
        english: "cannot write \(path)/\(failure.name) (\(reason))")
    }
    if error is CommandFailure { return error }
    return CommandFailure(
      .cannotCreate, japanese: "\(path) に書けません（\(error.localizedDescription)）。",
      english: "cannot write to \(path) (\(error.localizedDescription))")
  }
}
