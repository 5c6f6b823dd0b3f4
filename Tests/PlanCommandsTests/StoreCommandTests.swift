import Foundation
import Testing

/// The commands on a store, as their users run them, in a folder of their own.
@Suite struct StoreCommandTests {
  private let folder: URL

  init() throws {
    folder = try Program.temporaryFolder()
  }

  private func run(_ line: String) throws -> Program.Outcome {
    let arguments = line.split(separator: " ").map(String.init)
    return try Program.run(arguments, folder: folder)
  }

  private func importSample() throws {
    let outcome = try run("import \(Program.sample) --title 基本計画 --organization みなも区 --author 企画課 --apply")
    try #require(outcome.status == 0, "\(outcome.errors)")
  }

  @Test func `an import is first shown and only recorded with --apply`() throws {
    let shown = try run("import \(Program.sample) --title 基本計画 --organization みなも区")
    #expect(shown.status == 0)
    #expect(shown.errors.contains("--apply"))
    #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "hashira.db").path))
    try importSample()
    #expect(try run("plans").output.contains("基本計画（みなも区）"))
    let again = try run("import \(Program.sample) --title 基本計画 --organization みなも区 --apply")
    #expect(again.status == 64)
    #expect(again.errors.contains("--into"))
  }

  @Test func `without a terminal the title has to be given`() throws {
    let outcome = try run("import \(Program.sample)")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("--title"))
  }

  @Test func `what is shown as JSON is what was read`() throws {
    try importSample()
    let read = try run("read \(Program.sample) --json").output
    let show = try run("show 基本計画 --json").output
    let titled = read.replacing(
      "\"title\":null,\"organization\":null", with: "\"title\":\"基本計画\",\"organization\":\"みなも区\"")
    #expect(show == titled)
    try Data(read.utf8).write(to: folder.appending(path: "plan.json"))
    let same = try run("import plan.json --into 基本計画")
    #expect(same.errors.contains("記録するものはありません"))
  }

  @Test func `a value is corrected with a reason, told in the history, and taken back`() throws {
    try importSample()
    let place = try firstNumber()
    let refused = try run("set 基本計画 \(place) 2023 424242 --apply")
    #expect(refused.status == 65)
    #expect(refused.errors.contains("--reason"))
    let set = try run("set 基本計画 \(place) 2023 424242 --reason 数え直した --apply")
    #expect(set.status == 0, "\(set.errors)")
    let entry = try #require(set.errors.firstMatch(of: /記録(\d+)/)?.output.1)
    #expect(try run("show 基本計画 \(place)").output.contains("424,242"))
    let history = try run("history 基本計画 \(place)").output
    #expect(history.contains("数え直した"))
    #expect(history.contains("424,242"))
    let undo = try run("undo \(entry) --reason 誤り --apply")
    #expect(undo.status == 0, "\(undo.errors)")
    #expect(try !run("show 基本計画 \(place)").output.contains("424,242"))
    #expect(try run("journal verify").status == 0)
    #expect(try run("journal rebuild --check").status == 0)
  }

  @Test func `a value seen before somebody else changed it is not recorded`() throws {
    try importSample()
    let place = try firstNumber()
    _ = try run("set 基本計画 \(place) 2023 1 --reason 一 --author 甲 --apply")
    let late = try run("set 基本計画 \(place) 2023 2 --reason 二 --author 乙 --seen 5 --apply")
    #expect(late.status == 75)
    #expect(late.errors.contains("甲"))
  }

  @Test func `a store that a server holds is said so in one line`() throws {
    try importSample()
    let server = try ServerProcess(in: folder)
    defer { server.stop() }
    let outcome = try run("set 基本計画 \(firstNumber()) 2023 1 --reason 一 --apply")
    #expect(outcome.status == 75)
    #expect(outcome.errors.contains(server.address))
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(try run("plans").status == 0)
    #expect(try run("backup copy.db").status == 0)
  }

  @Test func `a backup is restored after the store was destroyed`() throws {
    try importSample()
    let before = try run("show 基本計画 --json").output
    #expect(try run("backup copy.db").status == 0)
    let store = folder.appending(path: "hashira.db")
    try Data("destroyed".utf8).write(to: store)
    #expect(try run("plans").status == 65)
    #expect(try run("restore copy.db --apply").status == 0)
    #expect(try run("show 基本計画 --json").output == before)
    #expect(try run("journal verify").status == 0)
  }

  @Test func `everything is exported as files`() throws {
    try importSample()
    #expect(try run("export out --all").status == 0)
    let files = try #require(FileManager.default.enumerator(atPath: folder.appending(path: "out").path))
      .compactMap { ($0 as? String)?.split(separator: "/").last.map(String.init) }
    for name in [
      "README.txt", "plans.csv", "plan.json", "values.csv", "targets.csv", "analyses.csv", "journal.jsonl",
    ] {
      #expect(files.contains(name), "\(name)")
    }
    #expect(try run("export out --all").status == 73)
  }

  @Test func `changes without a command are recorded from JSON, and what is no change names its line`() throws
  {
    try importSample()
    let history = try run("history 基本計画 --json").output
    let department = try #require(
      history.firstMatch(of: /"change":"openDepartment","v":1,"department":"([a-z0-9]+)"/)?.output.1)
    let change =
      #"{"change":"renameDepartment","v":1,"department":"\#(department)","title":"未来課","on":"2026-04-01"}"#
    try Data((change + "\n").utf8).write(to: folder.appending(path: "good.json"))
    #expect(try run("journal add 基本計画 good.json --apply").status == 0)
    #expect(try run("show 基本計画").output.contains("未来課"))
    try Data((change + "\n{\"change\":\"fly\",\"v\":1}\n").utf8).write(to: folder.appending(path: "bad.json"))
    let bad = try run("journal add 基本計画 bad.json --apply")
    #expect(bad.status == 65)
    #expect(bad.errors.contains("bad.json:2"))
  }

  /// The first indicator with one number in 2023, as `2:Ⅰ-ⅲ`.
  private func firstNumber() throws -> String {
    let plan = try #require(
      JSONSerialization.jsonObject(with: Data(try run("show 基本計画 --json").output.utf8)) as? [String: Any])
    for pillar in plan["pillars"] as? [[String: Any]] ?? [] {
      for row in pillar["indicators"] as? [[String: Any]] ?? [] where (row["series"] as? [Any])?.count == 1 {
        let values = row["values"] as? [[String: Any]] ?? []
        if values.contains(where: { $0["fiscalYear"] as? Int == 2023 && $0["state"] as? String == "number" })
        {
          return "\(pillar["number"] ?? ""):\(row["code"] ?? "")"
        }
      }
    }
    throw CocoaError(.coderValueNotFound)
  }
}

/// A server on a store, on any free port.
private final class ServerProcess {
  let address: String
  private let process = Process()

  init(in folder: URL) throws {
    process.executableURL = Program.executable
    process.arguments = ["serve", "--port", "0", "--no-log"]
    process.currentDirectoryURL = folder
    let errors = Pipe()
    process.standardError = errors
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    var said = ""
    while !said.contains("\n") {
      let data = errors.fileHandleForReading.availableData
      if data.isEmpty { break }
      said += String(decoding: data, as: UTF8.self)
    }
    address = try #require(said.firstMatch(of: /http:\/\/[0-9.]+:[0-9]+/).map { String($0.output) })
  }

  func stop() {
    process.terminate()
    process.waitUntilExit()
  }
}
