import Foundation
import Testing

@testable import PlanCommands

/// A folder of files, brought to the state of what it is given.
@Suite struct SiteFolderTests {
  private let folder: String

  init() throws {
    folder = try Program.temporaryFolder().path + "/site"
  }

  private struct Unmade: Error {}

  /// A file whose fingerprint tells its text.
  private func file(_ path: String, _ text: String, fails: Bool = false) -> SiteFolder.File {
    SiteFolder.File(path: path, fingerprint: UInt64(text.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })) {
      if fails { throw Unmade() }
      return Array(text.utf8)
    }
  }

  private func text(_ path: String) -> String? {
    FileManager.default.contents(atPath: "\(folder)/\(path)").map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `a run that ends half-way leaves nothing stale behind`() throws {
    let site = SiteFolder(path: folder)
    let first = [file("a", "one"), file("b/c", "one"), file("d", "one")]
    _ = try site.bring(first)
    // The changes are taken back after a run that wrote some of them.
    #expect(throws: (any Error).self) {
      try site.bring([file("a", "two"), file("new", "two"), file("b/c", "two", fails: true), first[2]])
    }
    let outcome = try site.bring(first)
    for path in ["a", "b/c", "d"] { #expect(text(path) == "one", "\(path)") }
    #expect(text("new") == nil)
    #expect(outcome.unchanged >= 1)
    #expect(try site.bring(first).written.isEmpty)
  }

  @Test func `a list cut off at its end is read, as nothing came of its last line`() throws {
    let site = SiteFolder(path: folder)
    _ = try site.bring([file("a", "one")])
    let list = "\(folder)/.hashira-site"
    let whole = try #require(FileManager.default.contents(atPath: list))
    try (whole + Data("- 0 0 some/wh".utf8)).write(to: URL(filePath: list))
    // What is noted next must not be taken for the rest of that line.
    #expect(throws: (any Error).self) { try site.bring([file("b", "one"), file("c", "one", fails: true)]) }
    let outcome = try site.bring([file("a", "one"), file("b", "one")])
    #expect(outcome.written.contains("b"))
    #expect(outcome.removed.allSatisfy { $0 == "c" })
    #expect(text("a") == "one")
  }

  @Test func `nothing is written where one new file meets somebody else's`() throws {
    let site = SiteFolder(path: folder)
    _ = try site.bring([file("a", "one")])
    try Data("mine".utf8).write(to: URL(filePath: "\(folder)/b"))
    #expect(throws: CommandFailure.self) { try site.bring([file("a", "two"), file("b", "two")]) }
    #expect(text("a") == "one")
    #expect(text("b") == "mine")
  }

  @Test func `a slash behind the folder's name makes no difference`() throws {
    _ = try SiteFolder(path: folder + "/").bring([file("a", "one")])
    #expect(try SiteFolder(path: folder).bring([file("a", "one")]).written.isEmpty)
  }
}

extension SiteFolder {
  /// Looks at the folder and writes what it lacks.
  func bring(_ files: [File]) throws -> Outcome { try write(files, over: try look()) }
}
