import Dispatch
import Foundation
import PlanModel
import PlanPages
import Synchronization

/// Writes a site into a folder: only what changed, and removes only what it wrote before.
struct SiteFolder {
  let folder: URL
  /// Told how many of the files are done.
  var progress: @Sendable (_ done: Int, _ all: Int) -> Void = { _, _ in }

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
    let known = try SiteManifest(in: folder)
    try prepare(isKnown: known != nil)
    let before = known ?? SiteManifest()
    let due = files.filter { isDue($0, before) }
    try refuseStrangers(among: due, before)
    var outcome = Outcome()
    outcome.unchanged = files.count - due.count
    let gone = Set(before.entries.keys).subtracting(files.map(\.path))
    guard !due.isEmpty || !gone.isEmpty || known == nil else { return outcome }

    // Names first: if the run ends half-way, the next one knows what is its own.
    var manifest = before
    for file in due where before.entries[file.path] == nil {
      manifest.entries[file.path] = SiteManifest.Entry(fingerprint: nil, content: 0, size: 0)
    }
    try writing { try manifest.write(to: folder) }
    for (file, made) in zip(due, try make(due, before)) {
      manifest.entries[file.path] = SiteManifest.Entry(
        fingerprint: file.fingerprint, content: made.content, size: made.size)
      if made.isWritten {
        outcome.written.append(file.path)
        outcome.bytes += made.size
      } else {
        outcome.unchanged += 1
      }
    }
    try remove(gone, &manifest)
    try writing { try manifest.write(to: folder) }
    outcome.removed = gone.sorted()
    return outcome
  }

  /// A file that was made, and written unless the same bytes were there.
  private struct Made {
    var content: UInt64 = 0
    var size = 0
    var isWritten = false
  }

  private func prepare(isKnown: Bool) throws {
    if isKnown { return }
    let there = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    guard there.isEmpty else {
      throw CommandFailure(
        .cannotCreate,
        japanese: "\(folder.path) には別のファイルがあります（\(there.sorted()[0]) など）。空のフォルダーか、前に書き出したフォルダーを指定してください。",
        english:
          "\(folder.path) holds other files (\(there.sorted()[0])); give an empty folder, or one written before"
      )
    }
    try writing { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }
  }

  /// Whether a file must be written: what it is made of changed, or it is not there as it was written.
  private func isDue(_ file: File, _ manifest: SiteManifest) -> Bool {
    guard let entry = manifest.entries[file.path], entry.fingerprint == file.fingerprint else { return true }
    return Self.size(of: folder.path + "/" + file.path) != entry.size
  }

  private static func size(of path: String) -> Int? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    return Int(status.st_size)
  }

  private func refuseStrangers(among files: [File], _ manifest: SiteManifest) throws {
    let stranger = files.first {
      manifest.entries[$0.path] == nil && Self.size(of: folder.path + "/" + $0.path) != nil
    }
    guard let stranger else { return }
    throw CommandFailure(
      .cannotCreate,
      japanese: "\(folder.path)/\(stranger.path) は、このコマンドが書いたファイルではないので上書きしません。移すか消してから、もう一度実行してください。",
      english:
        "\(folder.path)/\(stranger.path) was not written by this command and is left as it is; move it away first"
    )
  }

  /// Makes files on all cores, and writes those whose bytes are others than before.
  private func make(_ files: [File], _ before: SiteManifest) throws -> [Made] {
    for path in Set(files.map { $0.path.split(separator: "/").dropLast().joined(separator: "/") }).sorted() {
      try writing {
        try FileManager.default.createDirectory(
          at: folder.appending(path: path), withIntermediateDirectories: true)
      }
    }
    let state = Mutex<(made: [Made], done: Int, error: (any Error)?)>(
      (Array(repeating: Made(), count: files.count), 0, nil))
    let chunk = 32
    DispatchQueue.concurrentPerform(iterations: (files.count + chunk - 1) / chunk) { part in
      for index in part * chunk..<min(files.count, (part + 1) * chunk) {
        if state.withLock({ $0.error != nil }) { return }
        do {
          let bytes = try files[index].bytes()
          let path = folder.path + "/" + files[index].path
          let content = Fingerprint(of: bytes).value
          let isThere =
            before.entries[files[index].path]?.content == content && Self.size(of: path) == bytes.count
          if !isThere { try Self.write(bytes, to: path) }
          let done = state.withLock { state in
            state.made[index] = Made(content: content, size: bytes.count, isWritten: !isThere)
            state.done += 1
            return state.done
          }
          progress(done, files.count)
        } catch {
          state.withLock { $0.error = error }
        }
      }
    }
    if let error = state.withLock({ $0.error }) { throw failure(error) }
    return state.withLock { $0.made }
  }

  /// Writes beside the file and puts it in its place, so that nobody reads half a page.
  private static func write(_ bytes: [UInt8], to path: String) throws {
    let part = path + ".part"
    let descriptor = open(part, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw SystemFailure(path: path, code: errno) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else {
        let code = errno
        close(descriptor)
        unlink(part)
        throw SystemFailure(path: path, code: code)
      }
      written += count
    }
    guard close(descriptor) == 0, rename(part, path) == 0 else {
      throw SystemFailure(path: path, code: errno)
    }
  }

  struct SystemFailure: Error {
    let path: String
    let code: Int32
  }

  /// Removes what is no part of the site any more, and folders that become empty by it.
  private func remove(_ paths: Set<String>, _ manifest: inout SiteManifest) throws {
    for path in paths.sorted() {
      unlink(folder.path + "/" + path)
      manifest.entries[path] = nil
      var parts = path.split(separator: "/").dropLast()
      while !parts.isEmpty, rmdir(folder.path + "/" + parts.joined(separator: "/")) == 0 {
        parts.removeLast()
      }
    }
  }

  private func writing(_ body: () throws -> Void) throws {
    do { try body() } catch { throw failure(error) }
  }

  private func failure(_ error: any Error) -> any Error {
    if let failure = error as? SystemFailure {
      let reason = String(cString: strerror(failure.code))
      return CommandFailure(
        .cannotCreate, japanese: "\(failure.path) に書けません（\(reason)）。空き容量と権限を確かめてください。",
        english: "cannot write \(failure.path) (\(reason))")
    }
    if error is CommandFailure { return error }
    return CommandFailure(
      .cannotCreate, japanese: "\(folder.path) に書けません（\(error.localizedDescription)）。",
      english: "cannot write to \(folder.path) (\(error.localizedDescription))")
  }
}
