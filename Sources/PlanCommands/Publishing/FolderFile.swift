import Foundation

/// A file below a folder, as the system sees it.
struct FolderFile {
  /// Its path from the folder.
  let name: String
  private let path: String

  init(_ folder: String, _ name: String) {
    self.name = name
    path = folder + "/" + name
  }

  /// Why it could not be written.
  struct Failure: Error {
    let name: String
    let code: Int32
  }

  /// Its size in bytes; `nil` where nothing is there.
  var size: Int? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    return Int(status.st_size)
  }

  /// Writes it where nothing is.
  ///
  /// - Throws: `Failure`, with `EEXIST` where something is there.
  func create(_ bytes: [UInt8]) throws(Failure) {
    try write(bytes, to: path, O_EXCL)
  }

  /// Writes beside it and puts that in its place, so that nobody reads half a page.
  ///
  /// - Throws: `Failure`; what was there before is still there.
  func replace(_ bytes: [UInt8]) throws(Failure) {
    let part = path + ".part"
    try write(bytes, to: part, O_TRUNC)
    guard rename(part, path) == 0 else { throw Failure(name: name, code: errno) }
  }

  /// Adds to its end; it must be there.
  func append(_ bytes: [UInt8]) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { throw Failure(name: name, code: errno) }
    try fill(descriptor, with: bytes)
  }

  private func write(_ bytes: [UInt8], to path: String, _ flags: Int32) throws(Failure) {
    let flags = O_WRONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW | flags
    var descriptor = open(path, flags, 0o644)
    if descriptor < 0, errno == ENOENT, Self.makeFolder(of: path) { descriptor = open(path, flags, 0o644) }
    guard descriptor >= 0 else { throw Failure(name: name, code: errno) }
    do {
      try fill(descriptor, with: bytes)
    } catch {
      unlink(path)
      throw error
    }
  }

  /// Writes all of the bytes and closes.
  private func fill(_ descriptor: Int32, with bytes: [UInt8]) throws(Failure) {
    var code: Int32 = 0
    bytes.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Foundation.write(
          descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count > 0 {
          rest = rest.dropFirst(count)
        } else if errno != EINTR {
          code = errno
          return
        }
      }
    }
    if close(descriptor) != 0, code == 0 { code = errno }
    guard code == 0 else { throw Failure(name: name, code: code) }
  }

  /// Makes the folder that a path leads through, with those above it; others may be making them at the same time.
  private static func makeFolder(of path: String) -> Bool {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")), slash > path.startIndex else {
      return false
    }
    let folder = String(path[..<slash])
    if mkdir(folder, 0o777) == 0 || errno == EEXIST { return true }
    guard errno == ENOENT, makeFolder(of: folder) else { return false }
    return mkdir(folder, 0o777) == 0 || errno == EEXIST
  }
}
