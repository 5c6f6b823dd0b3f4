import Foundation
import PlanModel
import PlanPages

/// What was written into a folder: a line a file, so that the next run writes only what changed and removes only what
/// is its own.
///
/// A line is what the file was made of, its content, its size and its path; of two lines of a path the later one holds.
struct SiteManifest {
  struct Entry: Hashable {
    /// Of what the file was made of; `nil` for one that was about to be written.
    var fingerprint: UInt64?
    /// The fingerprint of the bytes themselves.
    var content: UInt64
    var size: Int
    /// Whether it was found in the folder, as long as it was written.
    var isThere = false
  }

  static let name = ".hashira-site"
  private static let head = "hashira-site/1\n"

  private(set) var entries: [String: Entry] = [:]
  /// Whether its last line was cut off while it was written, before anything came of it.
  private(set) var isCutOff = false

  /// Reads the manifest of a folder; `nil` where there is none.
  ///
  /// - Throws: `CommandFailure` where it is none of ours.
  init?(in folder: String) throws {
    let file = FolderFile(folder, Self.name)
    guard let size = file.size else { return nil }
    let path = "\(folder)/\(Self.name)"
    guard let data = FileManager.default.contents(atPath: path),
      data.starts(with: Self.head.utf8)
    else { throw Self.unreadable(path) }
    entries.reserveCapacity(size / 90)
    let isRead = data.withUnsafeBytes { bytes in
      read(UnsafeRawBufferPointer(rebasing: bytes[Self.head.utf8.count...]))
    }
    guard isRead else { throw Self.unreadable(path) }
  }

  /// Looks which of the files are there as long as they were written.
  mutating func look(in folder: String) throws {
    let known = Array(entries)
    let isThere = try AllCores.map(known.count) {
      FolderFile(folder, known[$0].key).size == known[$0].value.size
    }
    // The values stand in the order of the entries.
    for (index, isThere) in zip(entries.values.indices, isThere) { entries.values[index].isThere = isThere }
  }

  /// Reads the lines, as far as they have an end.
  private mutating func read(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var rest = bytes
    while let base = rest.baseAddress, let found = memchr(base, 0x0A, rest.count) {
      let end = UnsafeRawPointer(found) - base
      var line = ManifestLine(UnsafeRawBufferPointer(rebasing: rest[..<end]))
      let isDue = line.skip(UInt8(ascii: "-"))
      let fingerprint = isDue ? nil : line.number(radix: 16)
      guard isDue || fingerprint != nil, line.skip(0x20), let content = line.number(radix: 16),
        line.skip(0x20), let size = line.number(radix: 10).flatMap({ Int(exactly: $0) }), line.skip(0x20),
        let path = line.path
      else { return false }
      entries[path] = Entry(fingerprint: fingerprint, content: content, size: size)
      rest = UnsafeRawBufferPointer(rebasing: rest[(end + 1)...])
    }
    isCutOff = !rest.isEmpty
    return true
  }

  /// Notes the files that are about to be written.
  static func add(_ paths: [String], to folder: String, isNew: Bool) throws {
    var bytes = Array((isNew ? head : "").utf8)
    for path in paths { bytes.append(contentsOf: "- 0 0 \(path)\n".utf8) }
    let file = FolderFile(folder, name)
    try isNew ? file.create(bytes) : file.append(bytes)
  }

  /// Writes a new manifest of files, in their order.
  static func write(_ files: [(path: String, entry: Entry)], to folder: String) throws {
    var bytes = Array(head.utf8)
    bytes.reserveCapacity(files.count * 120)
    for (path, entry) in files {
      let print = entry.fingerprint.map { String($0, radix: 16) } ?? "-"
      bytes.append(contentsOf: print.utf8)
      bytes.append(0x20)
      bytes.append(contentsOf: String(entry.content, radix: 16).utf8)
      bytes.append(0x20)
      bytes.append(contentsOf: String(entry.size).utf8)
      bytes.append(0x20)
      bytes.append(contentsOf: path.utf8)
      bytes.append(0x0A)
    }
    try FolderFile(folder, name).replace(bytes)
  }

  private static func unreadable(_ file: String) -> CommandFailure {
    CommandFailure(
      .dataError,
      japanese: "\(file) を読めません。hashira site が書いた一覧ではないようです。別のフォルダーを指定してください。",
      english: "\(file) cannot be read: it is no list that hashira site wrote. Give another folder.")
  }
}

/// A line of the manifest, read from its beginning.
private struct ManifestLine {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  /// Passes over a byte; `false` where another one stands there.
  mutating func skip(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    place += 1
    return true
  }

  /// A number up to the next space.
  mutating func number(radix: UInt64) -> UInt64? {
    var number: UInt64 = 0
    var digits = 0
    while let byte = next, byte != 0x20 {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      default: return nil
      }
      guard digit < radix, digits < 16 else { return nil }
      number = number &* radix &+ UInt64(digit)
      digits += 1
      place += 1
    }
    return digits > 0 ? number : nil
  }

  /// What is left as a path below the folder; `nil` for one that leads elsewhere, since a manifest that was tampered
  /// with must not make us remove what lies there.
  var path: String? {
    guard let first = next, first != UInt8(ascii: "/") else { return nil }
    let path = String(decoding: bytes[place...], as: UTF8.self)
    // A quick look first: a list is long.
    let hasDots = zip(bytes[place...], bytes[(place + 1)...]).contains { $0 == 0x2E && $1 == 0x2E }
    return hasDots && path.split(separator: "/").contains("..") ? nil : path
  }
}
