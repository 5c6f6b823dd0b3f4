import Foundation
import Testing

/// A site of files, as it is written, brought up to date and guarded.
@Suite struct SiteCommandTests {
  private let folder: URL
  private var site: URL { folder.appending(path: "site") }

  init() throws {
    folder = try Program.temporaryFolder()
    let sample = Program.sample
    for line in [
      "import \(sample) --title 基本計画 --organization みなも区 --author 企画課 --apply",
      "freeze 基本計画 令和5年度版 --publish 2024-09-30 --apply",
    ] {
      let outcome = try run(line)
      try #require(outcome.status == 0, "\(outcome.errors)")
    }
  }

  private func run(_ line: String) throws -> Program.Outcome {
    try Program.run(line.split(separator: " ").map(String.init), folder: folder)
  }

  private func files() throws -> [String: Date] {
    let paths = try FileManager.default.subpathsOfDirectory(atPath: site.path)
    return try Dictionary(
      uniqueKeysWithValues: paths.compactMap { path in
        let attributes = try FileManager.default.attributesOfItem(atPath: site.appending(path: path).path)
        guard attributes[.type] as? FileAttributeType == .typeRegular else { return nil }
        return (path, attributes[.modificationDate] as? Date ?? .distantPast)
      })
  }

  /// What a packed file holds, with the system's own Python, as the program's reader is not to be trusted here.
  private func unpacked(_ file: URL) throws -> [Data] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = [
      "-c",
      "import sys, zipfile; [sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(n)) for n in zipfile.ZipFile(sys.argv[1]).namelist()]",
      file.path,
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 && !bytes.isEmpty ? [bytes] : []
  }

  @Test func `comments made in meetings are in no file of the site or of the open data`() throws {
    let said = "comments record 基本計画 庁内だけの意見 --about 1:i-i --meeting 庁内だけの審議会 --date 2024-02-01"
    let line = said + " --speaker 庁内だけの委員 --answer 庁内だけの回答 --department 庁内だけの課 --apply"
    #expect(try run(line).status == 0)
    #expect(try run("freeze 基本計画 意見のあとの版 --publish 2024-10-30 --apply").status == 0)
    #expect(try run("site 基本計画 --to site").status == 0)
    #expect(try run("open-data write 基本計画 --to data").status == 0)
    for root in ["site", "data"] {
      let base = folder.appending(path: root)
      let paths = try FileManager.default.subpathsOfDirectory(atPath: base.path)
      #expect(paths.count > 5)
      for path in paths {
        guard let bytes = FileManager.default.contents(atPath: base.appending(path: path).path) else {
          continue
        }
        // A workbook's parts are packed: they are looked at as they were before.
        let texts = path.hasSuffix(".xlsx") ? try unpacked(base.appending(path: path)) : [bytes]
        #expect(!texts.isEmpty)
        for text in texts {
          #expect(!String(decoding: text, as: UTF8.self).contains("庁内だけ"), "\(path)")
        }
        #expect(!path.contains("comment"), "\(path)")
      }
    }
  }

  @Test func `a folder that another run writes to is left alone, and it says so`() throws {
    #expect(try run("site 基本計画 --to site").status == 0)
    let before = try files()
    let descriptor = open(site.path, O_RDONLY | O_DIRECTORY)
    try #require(flock(descriptor, LOCK_EX) == 0)
    let held = try run("site 基本計画 --to site --code 131211")
    #expect(held.status == 75)
    #expect(held.errors.contains("別の hashira site が書いています"))
    #expect(try files() == before)
    close(descriptor)
    #expect(try run("site 基本計画 --to site --code 131211").status == 0)
  }

  @Test func `a second run writes nothing, and after a correction only what says it`() throws {
    let first = try run("site 基本計画 --to site")
    #expect(first.status == 0, "\(first.errors)")
    let before = try files()
    #expect(before.keys.contains("index.html"))
    #expect(before.keys.contains("en/index.html"))
    #expect(before.count > 150)

    let second = try run("site 基本計画 --to site")
    #expect(second.output.isEmpty)
    #expect(second.errors.contains("書いたファイル0件"))
    #expect(try files() == before)

    // The second row has one series.
    let corrected = try run("set 基本計画 1:Ⅰ-ⅰ 2023 99 --reason 数え直した --apply")
    #expect(corrected.status == 0, "\(corrected.errors)")
    let third = try run("site 基本計画 --to site --list")
    let changed = third.output.split(separator: "\n").map { String($0.dropFirst(2)) }
    let after = try files()
    #expect(
      Set(changed) == Set(after.filter { before[$0.key] != $0.value }.keys).subtracting([".hashira-site"]))
    #expect(changed.contains { $0.hasSuffix("corrections/index.html") })
    #expect(!changed.contains { $0.hasSuffix("method/index.html") })
    #expect(changed.count < before.count / 4)
  }

  @Test func `a file that went missing or changed its size is written again, and one that is no page goes`()
    throws
  {
    _ = try run("site 基本計画 --to site")
    try FileManager.default.removeItem(at: site.appending(path: "style.css"))
    try Data("x".utf8).write(to: site.appending(path: "index.html"))
    let manifest = site.appending(path: ".hashira-site")
    let old = "plans/none/old/page.html"
    try FileManager.default.createDirectory(
      at: site.appending(path: "plans/none/old"), withIntermediateDirectories: true)
    try Data("x".utf8).write(to: site.appending(path: old))
    try Data("y".utf8).write(to: site.appending(path: "plans/own.txt"))
    var text = String(decoding: try Data(contentsOf: manifest), as: UTF8.self)
    text += "1 1 1 \(old)\n"
    try Data(text.utf8).write(to: manifest)

    let again = try run("site 基本計画 --to site")
    #expect(Set(again.output.split(separator: "\n")) == ["+ index.html", "+ style.css", "- \(old)"])
    #expect(!FileManager.default.fileExists(atPath: site.appending(path: "plans/none").path))
    #expect(FileManager.default.fileExists(atPath: site.appending(path: "plans/own.txt").path))
  }

  @Test func `what somebody else put there is left alone`() throws {
    try FileManager.default.createDirectory(at: site, withIntermediateDirectories: true)
    let own = site.appending(path: "index.html")
    try Data("mine".utf8).write(to: own)
    let refused = try run("site 基本計画 --to site")
    #expect(refused.status == 73)
    #expect(refused.errors.contains("index.html"))
    #expect(try Data(contentsOf: own) == Data("mine".utf8))
  }

  @Test(arguments: [
    "something else\n", "hashira-site/1\n1 1 1 ../../etc/passwd\n", "hashira-site/1\nx\n", "",
  ])
  func `a list of files that is not ours is refused`(text: String) throws {
    try FileManager.default.createDirectory(at: site, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: site.appending(path: ".hashira-site"))
    let refused = try run("site 基本計画 --to site")
    #expect(refused.status == 65)
    #expect(refused.errors.contains(".hashira-site"))
  }

  @Test func `what is not published cannot be written`() throws {
    _ = try run("import \(Program.sample) --title 第二計画 --organization みなも区 --author 企画課 --apply")
    let refused = try run("site 第二計画 --to site")
    #expect(refused.status == 65)
    #expect(refused.errors.contains("公表した版がありません"))
    #expect(!FileManager.default.fileExists(atPath: site.path))
  }
}
