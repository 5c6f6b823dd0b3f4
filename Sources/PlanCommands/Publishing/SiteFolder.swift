import Foundation
import PlanModel
import PlanPages
import Synchronization

/// Writes a site into a folder: only what changed, and removes only what it wrote before.
struct SiteFolder: Sendable {
  /// As the user named it.
  let path: String
  /// Told how many of the files are done.
  let progress: @Sendable (_ done: Int, _ all: Int) -> Void

  init(path: String, progress: @escaping @Sendable (_ done: Int, _ all: Int) -> Void = { _, _ in }) {
    var path = Substring(path.isEmpty ? "." : path)
    while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
    self.path = String(path)
    self.progress = progress
  }

  /// A file of the site and how to make it.
  struct File: Sendable {
    var path: String
    var fingerprint: UInt64
    /// Whether making it takes much longer than others, so that it had better be begun early.
    var takesLong = false
    var bytes: @Sendable () throws -> [UInt8]
  }

  /// What was done.
  struct Outcome {
    var written: [String] = []
    var removed: [String] = []
    var unchanged = 0
    var bytes = 0
  }

  /// Looks at what is in the folder, which can be done while the files are still being listed.
  ///
  /// - Returns: what was written before; `nil` where nothing was.
  /// - Throws: `CommandFailure` where the list of what was written is none of ours.
  func look() throws -> SiteManifest? {
    var manifest = try SiteManifest(in: path)
    try manifest?.look(in: path)
    return manifest
  }

  /// Brings the folder to the state of the files.
  ///
  /// - Parameters:
  ///   - files: all that shall be there; each path once.
  ///   - found: what is there now.
  /// - Returns: what was done.
  /// - Throws: `CommandFailure` where the folder holds what is not ours, or cannot be written.
  func write(_ files: [File], over found: SiteManifest?) throws -> Outcome {
    do { return try update(files, found) } catch { throw failure(error) }
  }

  private func update(_ files: [File], _ found: SiteManifest?) throws -> Outcome {
    if found == nil { try prepare() }
    var entries = files.map { found?.entries[$0.path] }
    let standings = zip(files, entries).map { standing(of: $0, $1, isFresh: found == nil) }
    if let stranger = zip(files, standings).first(where: { $1 == .stranger }) {
      throw refusal(of: stranger.0.path)
    }
    let due = files.indices.filter { standings[$0] != .same }
    let gone = Self.gone(from: found, files, entries)
    var outcome = Outcome()
    outcome.unchanged = files.count - due.count
    guard !due.isEmpty || !gone.isEmpty || found == nil else { return outcome }

    if let found, found.isCutOff {
      try SiteManifest.write(found.entries.map { ($0.key, $0.value) }, to: path)
    }
    // Names first: if the run ends half-way, the next one knows what is its own and what to look at again.
    try SiteManifest.add(due.map { files[$0].path }, to: path, isNew: found == nil)
    for (place, made) in zip(due, try make(due.map { (files[$0], entries[$0]) })) {
      entries[place] = made.entry
      if made.isWritten {
        outcome.written.append(files[place].path)
        outcome.bytes += made.entry.size
      } else {
        outcome.unchanged += 1
      }
    }
    for path in gone { remove(path) }
    try SiteManifest.write(
      zip(files, entries).compactMap { file, entry in entry.map { (file.path, $0) } }, to: path)
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
  }

  private func standing(of file: File, _ entry: SiteManifest.Entry?, isFresh: Bool) -> Standing {
    if let entry { return entry.fingerprint == file.fingerprint && entry.isThere ? .same : .changed }
    // Nothing is looked for in a folder that was empty.
    return isFresh || FolderFile(path, file.path).size == nil ? .new : .stranger
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
  private static func gone(
    from found: SiteManifest?, _ files: [File], _ entries: [SiteManifest.Entry?]
  ) -> [String] {
    guard let found, entries.count(where: { $0 != nil }) < found.entries.count else { return [] }
    return Set(found.entries.keys).subtracting(files.map(\.path)).sorted()
  }

  /// A file that was made.
  private struct Made {
    let entry: SiteManifest.Entry
    /// Not where the same bytes were there.
    let isWritten: Bool
  }

  /// Makes files on all cores, and writes those whose bytes are others than before.
  private func make(_ due: [(file: File, old: SiteManifest.Entry?)]) throws -> [Made] {
    let done = Mutex(0)
    let order = due.indices.filter { due[$0].file.takesLong } + due.indices.filter { !due[$0].file.takesLong }
    let made = try AllCores.map(order.count) { place in
      let (file, old) = due[order[place]]
      let bytes = try file.bytes()
      let entry = SiteManifest.Entry(
        fingerprint: file.fingerprint, content: Fingerprint(of: bytes).value, size: bytes.count)
      let target = FolderFile(path, file.path)
      let isThere = old?.content == entry.content && target.size == entry.size
      if !isThere { try old == nil ? target.create(bytes) : target.replace(bytes) }
      let count = done.withLock { done in
        done += 1
        return done
      }
      progress(count, due.count)
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
